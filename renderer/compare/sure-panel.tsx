import { Defined } from '../definition/defined.js';
import { figure } from '../format/figures.js';
import page from './compare.module.css';
import type { Comparison } from './comparison.js';
import { type Precision, surenessOf } from './precision.js';
import { countText, neededText } from './season-count.js';
import styles from './sure-panel.module.css';
import { nearestRival } from './telling-apart.js';
import { useSpeech } from './use-speech.js';
import { useTargets } from './use-targets.js';

export interface SurePanelProps {
  readonly comparison: Comparison;
  /** Seconds a season took, all strategies together; null when not known. */
  readonly secondsPerSeason: number | null;
}

/** How many seasons there are, how sharp the finding is against its targets, and what more would take. */
export function SurePanel({ comparison, secondsPerSeason }: SurePanelProps) {
  const speech = useSpeech();
  const { t } = speech;
  const sure = surenessOf(comparison, useTargets());
  if (!sure) return null;
  const rival = nearestRival(comparison);
  return (
    <div className={styles.sure}>
      <h2 className={page.label}>{t('sure.label')}</h2>
      <p className={styles.sureLine}>{sure.allMet ? t('sure.met', { count: sure.seasons }) : t('sure.notMet', { count: sure.seasons })}</p>
      {sure.precisions.map((precision) => (
        <HalfWidth key={precision.indicator} precision={precision} />
      ))}
      <dl className={page.facts}>
        <div>
          <dt>
            <Defined says={t('sure.neededTip')}>{sure.allMet ? t('sure.needed') : t('sure.stillNeeded')}</Defined>
          </dt>
          <dd>{neededText(sure, secondsPerSeason, speech)}</dd>
        </div>
        {rival && comparison.focus && (
          <div>
            <dt>
              <Defined says={t('sure.rivalTip')}>{t('sure.rival', { a: comparison.focus.title, b: rival.rival.title })}</Defined>
            </dt>
            <dd>{rival.isSame ? t('sure.rivalSame') : rival.seasonsNeeded === null ? t('sure.tooMany') : countText(rival.seasonsNeeded, speech)}</dd>
          </div>
        )}
      </dl>
      {!rival && comparison.strategies.length > 2 && comparison.focus && sure.seasons >= 3 && (
        <p className={styles.apart}>{t('sure.apart', { a: comparison.focus.title })}</p>
      )}
    </div>
  );
}

/** The target stands at 80 % of the bar; what is wider than the bar fills it. */
const TARGET_AT = 0.8;

function HalfWidth({ precision }: { readonly precision: Precision }) {
  const { t, language } = useSpeech();
  const { indicator, halfWidth, target, met } = precision;
  const share = halfWidth === null ? 1 : Math.min(1, (halfWidth / target) * TARGET_AT);
  const points = (value: number) => figure(value * 100, value < 0.001 ? 2 : 1, language);
  const text = halfWidth === null ? t('sure.unknown') : t('sure.halfWidth', { value: points(halfWidth), target: figure(target * 100, 1, language) });
  return (
    <div className={styles.halfWidth} data-met={met || undefined}>
      <span>
        <Defined says={t('sure.halfWidthTip')}>{t(`sure.${indicator}`)}</Defined>
      </span>
      <span className={styles.halfWidthValue}>{text}</span>
      <div className={styles.meter} aria-hidden="true">
        <b style={{ width: `${share * 100}%` }} />
        <em style={{ left: `${TARGET_AT * 100}%` }} />
      </div>
    </div>
  );
}
