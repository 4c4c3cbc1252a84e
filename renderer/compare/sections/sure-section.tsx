import { Button } from '../../components/button.js';
import { Defined } from '../../definition/defined.js';
import { figure, percentSign } from '../../format/figures.js';
import { useReportWords } from '../../report/report-words.js';
import { useCompareView, useExperiment } from '../../stores/stores.js';
import type { Comparison } from '../comparison.js';
import { FigureExport } from '../exports/figure-export.js';
import { sureFigure, sureTable } from '../exports/sure-export.js';
import type { Speech } from '../finding-text.js';
import { findIndicator } from '../model-door.js';
import { type Precision, type Sureness, surenessOf, TARGETS, type TargetIndicator } from '../precision.js';
import { countText, neededText } from '../season-count.js';
import { useRunPace } from '../use-run-pace.js';
import { useSpeech } from '../use-speech.js';
import { useTargets } from '../use-targets.js';
import { VerdictSymbol } from '../verdict-symbol.js';
import { CompareFold } from './compare-fold.js';
import own from './sure-section.module.css';
import styles from './tables.module.css';
import { TargetField } from './target-field.js';

const INDICATORS = Object.keys(TARGETS) as TargetIndicator[];
/** One press adds no more seasons than this, whatever the target: it can be pressed again. */
const MOST_AT_ONCE = 1000;

/** How sharp each headline effect is, how sharp one wants it, and what that takes: with a button that goes on to it. */
export function SureSection({ comparison }: { readonly comparison: Comparison }) {
  const speech = useSpeech();
  const { t } = speech;
  const targets = useTargets();
  const pace = useRunPace();
  const sure = surenessOf(comparison, targets, INDICATORS);
  const words = useReportWords();
  if (!sure || !comparison.focus) return null;
  const says = sureText(sure, pace, speech);
  return (
    <CompareFold name="sure" says={says}>
      {() => (
        <div className={styles.scroll}>
          <table className={`${styles.table} ${styles.narrow}`}>
            <caption>{t('sure.caption', { strategy: comparison.focus?.title, baseline: comparison.baseline?.title })}</caption>
            <thead>
              <tr>
                {(['indicator', 'now', 'target', 'met', 'needs'] as const).map((column) => (
                  <th key={column} scope="col">
                    {t(`sure.column.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {sure.precisions.map((precision) => (
                <Row key={precision.indicator} precision={precision} />
              ))}
            </tbody>
          </table>
          <GoOn sure={sure} />
          <div className={`${styles.exports} ${styles.narrow}`}>
            <FigureExport title={says} heading={t('fold.sure')} figure={() => sureFigure(sure, speech)} table={() => sureTable(sure, words)} />
          </div>
        </div>
      )}
    </CompareFold>
  );
}

/** "After 6 seasons not all four indicators are sharp enough; seasons still needed: 49." */
export function sureText(sure: Sureness, pace: number | null, speech: Speech): string {
  const { t } = speech;
  const count = sure.seasons;
  if (count < 2) return t('sure.saysOne');
  if (sure.allMet) return t('sure.saysMet', { count });
  return sure.stillNeeded === null ? t('sure.saysOpen', { count }) : t('sure.saysNotMet', { count, more: neededText(sure, pace, speech) });
}

function Row({ precision: { indicator, halfWidth, target, met, seasonsNeeded } }: { readonly precision: Precision }) {
  const speech = useSpeech();
  const { t, language } = speech;
  const want = useCompareView((s) => s.want);
  const title = findIndicator(indicator)?.title[language === 'en' ? 'en' : 'zh'] ?? indicator;
  const points = (share: number) => `±${figure(share * 100, share < 0.001 ? 2 : 1, language)}${percentSign(language)}`;
  return (
    <tr>
      <th scope="row">
        <Defined indicator={indicator}>{title}</Defined>
      </th>
      <td>{halfWidth === null ? t('sure.unknown') : points(halfWidth)}</td>
      <td>
        <TargetField label={t('sure.targetOf', { indicator: title })} value={target} onChange={(share) => want(indicator, share)} />
      </td>
      <td>
        <span className={styles.judged}>
          <VerdictSymbol verdict={met ? 'better' : 'not distinguishable'} />
          {met ? t('sure.isMet') : t('sure.isNotMet')}
        </span>
      </td>
      <td>{halfWidth === null ? '–' : seasonsNeeded === null ? t('sure.tooMany') : countText(seasonsNeeded, speech)}</td>
    </tr>
  );
}

function GoOn({ sure }: { readonly sure: Sureness }) {
  const { t, language } = useSpeech();
  const isFree = useExperiment((s) => s.phase === 'done' || s.phase === 'cancelled');
  const runMore = useExperiment((s) => s.runMore);
  const more = Math.min(MOST_AT_ONCE, sure.stillNeeded ?? 0);
  if (more === 0) {
    return (
      <div className={own.goOn}>
        <p className={styles.small}>{t('sure.note')}</p>
      </div>
    );
  }
  return (
    <div className={own.goOn}>
      <Button isDisabled={!isFree} onPress={() => runMore(more)}>
        {t('sure.goOn', { seasons: figure(more, 0, language) })}
      </Button>
      <p className={styles.small}>{isFree ? t('sure.note') : t('sure.busy')}</p>
    </div>
  );
}
