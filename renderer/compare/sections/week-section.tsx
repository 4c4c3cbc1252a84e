import { signedFigure } from '../../format/figures.js';
import styles from '../compare.module.css';
import type { Comparison } from '../comparison.js';
import { FigureExport } from '../exports/figure-export.js';
import { weekFigure, weekTable } from '../exports/week-export.js';
import { moneyUnit } from '../money-unit.js';
import { useSpeech } from '../use-speech.js';
import { CompareFold } from './compare-fold.js';
import { WeekFigure } from './week-figure.js';
import { type WeekMap, type WeekMeasure, weekMapOf } from './week-map.js';
import { weekendText, weekTitle } from './week-text.js';

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
  const { t, language } = speech;
  const isMoney = measure === 'lostSales';
  // One unit smaller than for totals: an hour of the week is a small part of a season.
  const unit = isMoney ? cellUnit(map.largest, language) : { yuan: 1, key: 'yuan' as const };
  const decimals = map.largest / unit.yuan < 10 ? 1 : 0;
  const says = isMoney ? t('week.lostSalesNote', { unit: t(`unit.${unit.key}`) }) : t('week.complaintsNote');
  const title = weekTitle(map, measure, speech);
  const text = (change: number) => signedFigure(change / unit.yuan, decimals, language);
  return (
    <div>
      <WeekFigure map={map} title={title} note={[says, weekendText(map, speech)].join(t('list.sentences')).trim()} text={text} />
      <div className={styles.exports}>
        <FigureExport
          title={title}
          heading={plainSentence(says)}
          figure={() => weekFigure(map, title, text, speech)}
          table={() => weekTable(map, plainSentence(isMoney ? t('week.lostSalesNote', { unit: t('unit.yuan') }) : says), speech)}
        />
      </div>
    </div>
  );
}

/** Without its full stop, where it stands as a name. */
const plainSentence = (text: string): string => text.replace(/[.。]$/, '');

function cellUnit(largest: number, language: 'en' | 'zh-CN') {
  return largest >= 1000 ? { yuan: 1000, key: 'thousand' as const } : moneyUnit(largest, language);
}
