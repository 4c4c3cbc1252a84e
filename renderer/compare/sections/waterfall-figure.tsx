import type { ReactNode } from 'react';
import { markStyle, StrategyMark } from '../../components/strategy-mark.js';
import { Defined } from '../../definition/defined.js';
import type { Comparison } from '../comparison.js';
import { rangeText } from '../finding-text.js';
import { useSpeech } from '../use-speech.js';
import { definedAs } from './branch-indicator.js';
import styles from './figures.module.css';
import type { Waterfall, WaterfallStep } from './waterfall.js';

export interface WaterfallFigureProps {
  readonly comparison: Comparison;
  readonly waterfall: Waterfall;
  readonly title: string;
  readonly note: string;
  /** What the numbers are, with their unit. */
  readonly heading: string;
  /** A value and a signed change as texts. */
  readonly value: (value: number) => string;
  readonly change: (value: number) => string;
  /** What it can be had as. */
  readonly children?: ReactNode;
}

/** From the baseline to the strategy, cause by cause. A table that draws itself: the bars are its middle column. Bars start at zero. */
export function WaterfallFigure({ comparison, waterfall, title, note, heading, value, change, children }: WaterfallFigureProps) {
  const speech = useSpeech();
  const { t } = speech;
  const { baseline, focus } = comparison;
  const most = Math.max(waterfall.start, waterfall.end, ...waterfall.steps.flatMap((s) => [s.from, s.to])) || 1;
  const share = (v: number) => `${(100 * Math.max(0, v)) / most}%`;
  if (!baseline || !focus) return null;
  const total = (place: number, name: string, amount: number) => (
    <tr className={styles.total}>
      <th scope="row">
        <span className={styles.strategy}>
          <StrategyMark place={place} />
          {name}
        </span>
      </th>
      <td className={styles.track}>
        <i style={{ left: '0%', width: share(amount), background: markStyle(place).color }} />
      </td>
      <td className={styles.amount}>{value(amount)}</td>
      <td />
    </tr>
  );
  const range = (step: WaterfallStep) =>
    step.change.low === null || step.change.high === null ? '' : rangeText(change(step.change.low), change(step.change.high), speech);
  return (
    <section className={styles.figure}>
      <h3>{title}</h3>
      <p className={styles.note}>{note}</p>
      <table className={styles.waterfall}>
        <caption>{heading}</caption>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{t('cause.column.cause')}</th>
            <th scope="col">{t('cause.column.bar')}</th>
            <th scope="col">{t('cause.column.value')}</th>
            <th scope="col">{t('cause.column.range')}</th>
          </tr>
        </thead>
        <tbody>
          {total(baseline.mark, baseline.title, waterfall.start)}
          {waterfall.steps.map((step) => (
            <tr key={step.cause} data-verdict={step.verdict}>
              <th scope="row">
                <Defined {...definedAs(step.cause)}>{t(`cause.name.${step.cause}`)}</Defined>
              </th>
              <td className={styles.track}>
                <i
                  data-down={step.to <= step.from || undefined}
                  style={{ left: share(Math.min(step.from, step.to)), width: `max(2px, ${share(Math.abs(step.to - step.from))})` }}
                />
                <Whisker step={step} share={share} />
              </td>
              <td className={styles.amount}>{change(step.to - step.from)}</td>
              <td className={styles.range}>{range(step)}</td>
            </tr>
          ))}
          {total(focus.mark, focus.title, waterfall.end)}
        </tbody>
      </table>
      <div className={styles.exports}>{children}</div>
    </section>
  );
}

/** The interval of a change, drawn where the bar ends. */
function Whisker({ step, share }: { readonly step: WaterfallStep; readonly share: (value: number) => string }) {
  const { low, high } = step.change;
  if (low === null || high === null) return null;
  return <em style={{ left: share(step.from + low), width: share(high - low) }} />;
}
