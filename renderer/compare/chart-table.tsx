import { StrategyMark } from '../components/strategy-mark.js';
import { Defined } from '../definition/defined.js';
import { figure, percentSign, signedFigure } from '../format/figures.js';
import styles from './chart-table.module.css';
import { type ComparedStrategy, type Comparison, differenceOf, type Interval } from './comparison.js';
import { effectOf } from './finding.js';
import { percentDecimals, rangeText, type Speech } from './finding-text.js';
import { inMoneyUnit } from './money-unit.js';
import { salesUnit } from './scatter-input.js';
import { useSpeech } from './use-speech.js';

/** The chart as a table: the same strategies, the same two measures, the same intervals. */
export function ChartTable({ comparison, onFocus }: { readonly comparison: Comparison; readonly onFocus: (id: string) => void }) {
  const speech = useSpeech();
  const { t, language } = speech;
  const unit = salesUnit(comparison, speech);
  const front = comparison.result.front ?? [];
  return (
    <div className={styles.frame}>
      <table className={styles.table}>
        <caption className="visually-hidden">{t('chart.tableName')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('chart.strategy')}</th>
            <th scope="col">
              <Defined indicator="sales">{t('chart.salesAxis', { unit: t(`unit.${unit.key}`) })}</Defined>
            </th>
            <th scope="col">
              <Defined says={t('chart.againstTip')}>{t('chart.against')}</Defined>
            </th>
            <th scope="col">
              <Defined indicator="complaintRate">{t('chart.rateAxis')}</Defined>
            </th>
            <th scope="col">
              <Defined says={t('chart.againstTip')}>{t('chart.against')}</Defined>
            </th>
            <th scope="col">
              <Defined says={t('chart.onFrontTip')}>{t('chart.onFront')}</Defined>
            </th>
          </tr>
        </thead>
        <tbody>
          {comparison.strategies.map((s) => (
            <tr key={s.id} data-focus={s === comparison.focus || undefined}>
              <th scope="row">
                <button type="button" disabled={s.isBaseline} aria-pressed={s === comparison.focus} onClick={() => onFocus(s.id)}>
                  <StrategyMark place={s.mark} />
                  {s.title}
                </button>
              </th>
              <Measure strategy={s} indicator="sales" write={(v) => inMoneyUnit(v, unit, language)} speech={speech} />
              <td>{changeOf(comparison, s, 'sales', speech)}</td>
              <Measure strategy={s} indicator="complaintRate" write={(v) => figure(v, 2, language)} speech={speech} />
              <td>{changeOf(comparison, s, 'complaintRate', speech)}</td>
              <td>{front.includes(s.id) ? t('chart.yes') : t('chart.no')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface MeasureProps {
  readonly strategy: ComparedStrategy;
  readonly indicator: string;
  readonly write: (value: number) => string;
  readonly speech: Speech;
}

function Measure({ strategy, indicator, write, speech }: MeasureProps) {
  const estimate = strategy.result.indicators[indicator];
  return (
    <td>
      <b>{estimate?.mean == null ? '–' : write(estimate.mean)}</b>
      <small>{endsText(estimate, write, speech)}</small>
    </td>
  );
}

/** "17 to 19" without brackets, so that columns end in a straight line. */
function endsText(interval: Interval | undefined, write: (value: number) => string, speech: Speech): string {
  if (!interval || interval.low === null || interval.high === null) return '';
  return rangeText(write(interval.low), write(interval.high), speech);
}

function changeOf(comparison: Comparison, strategy: ComparedStrategy, indicator: string, speech: Speech) {
  if (strategy.isBaseline) return speech.t('table.baseline');
  const effect = effectOf(differenceOf(comparison.result, strategy.id, indicator));
  if (effect.interval.mean === null) return '–';
  const decimals = effect.relative ? percentDecimals(effect) : 1;
  const write = (value: number) => signedFigure(value * (effect.relative ? 100 : 1), decimals, speech.language);
  const unit = effect.relative ? percentSign(speech.language) : '';
  return (
    <>
      {write(effect.interval.mean) + unit}
      <small>{endsText(effect.interval, write, speech)}</small>
    </>
  );
}
