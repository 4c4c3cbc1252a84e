import type { Comparison } from '../comparison.js';
import { FigureExport } from '../exports/figure-export.js';
import { weekFigure, weekTable } from '../exports/week-export.js';
import { useSpeech } from '../use-speech.js';
import { CompareFold } from './compare-fold.js';
import styles from './sections.module.css';
import { WeekFigure } from './week-figure.js';
import { type WeekMap, type WeekMeasure, weekMapOf } from './week-map.js';
import { weekendText, weekTitle, weekWriter } from './week-text.js';

/** When the difference arises: complaints and lost sales by weekday and hour. */
export function WeekSection({ comparison }: { readonly comparison: Comparison }) {
  const speech = useSpeech();
  const strategy = comparison.focus?.chart;
  const baseline = comparison.baseline?.chart;
  if (!strategy || !baseline) return null;
  const complaints = weekMapOf(strategy, baseline, 'complaints');
  const lostSales = weekMapOf(strategy, baseline, 'lostSales');
  if (complaints.hours.length === 0) return null;
  const says = [weekTitle(complaints, 'complaints', speech), weekTitle(lostSales, 'lostSales', speech)];
  return (
    <CompareFold name="week" says={says.join(speech.t('list.findings'))} ownTitles openAtFirst>
      {() => (
        <div className={styles.two}>
          <Measure map={complaints} measure="complaints" />
          <Measure map={lostSales} measure="lostSales" />
        </div>
      )}
    </CompareFold>
  );
}

function Measure({ map, measure }: { readonly map: WeekMap; readonly measure: WeekMeasure }) {
  const speech = useSpeech();
  const { t } = speech;
  const { title, says, heading, text } = weekWriter(map, measure, speech);
  return (
    <div>
      <WeekFigure map={map} title={title} note={[says, weekendText(map, speech)].join(t('list.sentences')).trim()} text={text} />
      <div className={styles.exports}>
        <FigureExport title={title} heading={heading} figure={() => weekFigure(map, title, text, speech)} table={() => weekTable(map, measure, speech)} />
      </div>
    </div>
  );
}
