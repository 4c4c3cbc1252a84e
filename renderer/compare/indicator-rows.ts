import { signedFigure } from '../format/figures.js';
import type { Language } from '../i18n/i18n.js';
import { type Comparison, type Difference, differenceOf, type Interval, type Verdict } from './comparison.js';
import { type IndicatorScale, indicatorScale, type RowUnit } from './indicator-scale.js';
import { findIndicator, INDICATORS, type Indicator } from './model-door.js';

/** How a difference is written: as a share of the baseline, in percentage points, or in the indicator's own unit. */
export type Manner = 'relative' | 'points' | 'own';

export interface IndicatorCell {
  readonly strategy: string;
  readonly verdict: Verdict;
  /** In the row's manner; null where there is none. */
  readonly interval: Interval;
  /** "−22.0", without unit. */
  readonly text: string;
  readonly range: readonly [string, string] | null;
  readonly manner: Manner;
}

export interface IndicatorRow {
  readonly indicator: Indicator;
  readonly title: string;
  readonly definition: string;
  /** Key of the unit's name in the texts, or the unit in words. */
  readonly unit: RowUnit;
  readonly baseline: string;
  /** A value in the row's unit. */
  readonly write: (value: number) => string;
  readonly cells: readonly IndicatorCell[];
  /** Largest end of an interval in this row: the scale of its bars. */
  readonly reach: number;
}

export interface RowGroup {
  readonly id: string;
  readonly rows: readonly IndicatorRow[];
}

/** What a first look needs, in the order of reading. */
const MAIN_GROUPS: readonly { readonly id: string; readonly indicators: readonly string[] }[] = [
  { id: 'headline', indicators: ['complaintRate', 'sales', 'profit', 'evaluationScore', 'satisfaction'] },
  { id: 'queues', indicators: ['checkout.meanWait', 'checkout.wait.p95', 'abandonment', 'turnedAway', 'lostToQueues', 'desk.meanWait'] },
  { id: 'complaints', indicators: ['processComplaintShare', 'firstResponseTime', 'resolutionTime', 'deadlinesMet.frontline'] },
  { id: 'stock', indicators: ['stockoutRate', 'lostToStockouts', 'fillRate', 'stockTurnover'] },
  { id: 'people', indicators: ['labourHours', 'moves', 'utilisation.checkout', 'idleShare', 'pressureAlertHours'] },
  { id: 'money', indicators: ['labourCost', 'serviceCostShare', 'averageBasket', 'retention', 'repurchase'] },
];

/**
 * The main indicators, or all of them in the model's own groups. Those without a value in the baseline and everywhere else are left out;
 * of the main ones also those that are zero everywhere, because the case has no such part.
 */
export function indicatorGroups(comparison: Comparison, shown: readonly string[], all: boolean, language: Language): readonly RowGroup[] {
  const groups = all ? allGroups() : MAIN_GROUPS;
  return groups
    .map(({ id, indicators }) => ({
      id,
      rows: indicators.flatMap((name) => (!all && isNothing(comparison, name) ? [] : (rowOf(comparison, name, shown, language) ?? []))),
    }))
    .filter((group) => group.rows.length > 0);
}

function allGroups() {
  const ids = [...new Set(INDICATORS.map((i) => i.group))];
  return ids.map((id) => ({ id: `all-${id}`, indicators: INDICATORS.filter((i) => i.group === id).map((i) => i.id) }));
}

function isNothing({ strategies }: Comparison, name: string): boolean {
  return strategies.every(({ result }) => {
    const { mean, low, high } = result.indicators[name] ?? { mean: null, low: null, high: null };
    return (mean ?? 0) === 0 && (low ?? 0) === 0 && (high ?? 0) === 0;
  });
}

function rowOf(comparison: Comparison, name: string, shown: readonly string[], language: Language): IndicatorRow | undefined {
  const indicator = findIndicator(name);
  if (!indicator) return undefined;
  const base = comparison.baseline?.result.indicators[name]?.mean ?? null;
  const differences = shown.map((strategy) => [strategy, differenceOf(comparison.result, strategy, name)] as const);
  if (base === null && differences.every(([, d]) => d === undefined)) return undefined;
  const scale = scaleOf(indicator, comparison, name, language);
  const cells = differences.map(([strategy, difference]) => cellOf(strategy, difference, indicator, scale, language));
  const reach = cells.reduce(
    (most, { interval }) => Math.max(most, Math.abs(interval.low ?? 0), Math.abs(interval.high ?? 0), Math.abs(interval.mean ?? 0)),
    0,
  );
  const text = language === 'en' ? 'en' : 'zh';
  return {
    indicator,
    title: indicator.title[text],
    definition: indicator.definition[text],
    unit: scale.unit,
    baseline: base === null ? '–' : scale.write(base),
    write: scale.write,
    cells,
    reach,
  };
}

function scaleOf(indicator: Indicator, comparison: Comparison, name: string, language: Language): IndicatorScale {
  const largest = Math.max(...comparison.strategies.map((s) => Math.abs(s.result.indicators[name]?.mean ?? 0)));
  return indicatorScale(indicator, largest, language);
}

const RELATIVE_UNITS: ReadonlySet<string> = new Set([
  'yuan',
  'yuan per buyer',
  'complaints',
  'complaints per 1000 visitors',
  'visitors',
  'buyers',
  'customers',
  'items per buyer',
  'turns per year',
  'units',
  'cases',
]);

/** Shares differ in points; amounts and counts as a share of the baseline; minutes, hours, scores and moves in their own unit. */
function mannerOf(indicator: Indicator, difference: Difference): Manner {
  if (indicator.unit === 'share') return 'points';
  return RELATIVE_UNITS.has(indicator.unit) && difference.relative.mean !== null ? 'relative' : 'own';
}

function cellOf(strategy: string, difference: Difference | undefined, indicator: Indicator, scale: IndicatorScale, language: Language): IndicatorCell {
  const nothing: Interval = { mean: null, low: null, high: null };
  if (!difference) return { strategy, verdict: 'not distinguishable', interval: nothing, text: '–', range: null, manner: 'own' };
  const manner = mannerOf(indicator, difference);
  const interval = scaled(manner === 'relative' ? difference.relative : difference.absolute, manner === 'relative' ? 100 : scale.factor);
  const half = interval.low === null || interval.high === null ? null : (interval.high - interval.low) / 2;
  const decimals = decimalsOf(interval.mean, half, manner);
  const write = (value: number) => signedFigure(value, decimals, language);
  return {
    strategy,
    verdict: difference.verdict,
    interval,
    text: interval.mean === null ? '–' : write(interval.mean),
    range: interval.low === null || interval.high === null ? null : [write(interval.low), write(interval.high)],
    manner,
  };
}

/** One decimal, two where a small change is known that well; none for large numbers in their own unit, however narrow their interval. */
function decimalsOf(mean: number | null, half: number | null, manner: Manner): number {
  const size = Math.abs(mean ?? 0);
  if (manner === 'own' && (size >= 100 || size === 0)) return 0;
  return size < 1 && half !== null && half < 0.1 ? 2 : 1;
}

function scaled({ mean, low, high }: Interval, factor: number): Interval {
  return { mean: mean === null ? null : mean * factor, low: low === null ? null : low * factor, high: high === null ? null : high * factor };
}
