import { COUNT_INDEX, type CountKey } from './counts.js';
import type { HistogramKey } from './histogram.js';
import { UNITS, type UnitKey } from './units.js';

/** A text in both languages of the project. */
export interface Bilingual {
  readonly en: string;
  readonly zh: string;
}

/** Which way is better. */
export type Direction = 'higher' | 'lower' | 'none';

export const INDICATOR_GROUPS = [
  'customers',
  'money',
  'complaints',
  'loyalty',
  'people',
  'pressure',
  'stock',
  'scores',
  'rules',
  'change',
  'stations',
  'service',
  'risks',
] as const;
export type IndicatorGroup = (typeof INDICATOR_GROUPS)[number];

/** Raw sums in the order of COUNT_KEYS, of one season or of many. */
export type Counts = ArrayLike<number>;

/** Weights of raw counts: the linear function sum(weight x count). */
export type Weights = Readonly<Partial<Record<CountKey, number>>>;

interface IndicatorCommon {
  readonly id: string;
  /** As in the JSON results, English. */
  readonly unit: string;
  readonly unitText: Bilingual;
  readonly direction: Direction;
  readonly title: Bilingual;
  readonly definition: Bilingual;
  readonly group: IndicatorGroup;
  /** Also reported for each store when there are several. */
  readonly perStore: boolean;
}

/** The season's total, averaged over replications. */
export interface SumIndicator extends IndicatorCommon {
  readonly kind: 'sum';
  readonly numerator: (counts: Counts) => number;
  readonly scale: number;
}

/** scale x sum(numerator) / sum(denominator) over replications, not a mean of ratios. */
export interface RatioIndicator extends IndicatorCommon {
  readonly kind: 'ratio';
  readonly numerator: (counts: Counts) => number;
  readonly denominator: (counts: Counts) => number;
  readonly scale: number;
}

/** The p-quantile of each season's durations in minutes, averaged over replications. */
export interface QuantileIndicator extends IndicatorCommon {
  readonly kind: 'quantile';
  readonly histogram: HistogramKey;
  /** From 0 to 1. */
  readonly p: number;
}

/** Any other function of sums; null where it has no value. */
export interface FunctionIndicator extends IndicatorCommon {
  readonly kind: 'function';
  readonly value: (counts: Counts) => number | null;
}

export type Indicator = SumIndicator | RatioIndicator | QuantileIndicator | FunctionIndicator;

/** What every row of the tables says about itself. */
export interface IndicatorText {
  readonly id: string;
  readonly unit: UnitKey;
  readonly better: Direction;
  readonly en: string;
  readonly zh: string;
  /** Definition, English and Chinese. */
  readonly is: readonly [string, string];
  readonly perStore?: boolean;
}

/** A linear function of raw counts, its positions looked up once. */
export function linear(weights: Weights): (counts: Counts) => number {
  const terms = Object.entries(weights).map(([key, weight]) => ({ at: COUNT_INDEX[key as CountKey], weight }));
  return (counts) => {
    let sum = 0;
    for (const { at, weight } of terms) sum += weight * counts[at];
    return sum;
  };
}

/** The weights of a plain sum of counts. */
export function plus(...keys: readonly CountKey[]): Weights {
  return Object.fromEntries(keys.map((key) => [key, 1]));
}

/** The weights of a plain difference: minus each of these. */
export function minus(...keys: readonly CountKey[]): Weights {
  return Object.fromEntries(keys.map((key) => [key, -1]));
}

export function sumIndicator(group: IndicatorGroup, text: IndicatorText, numerator: Weights, scale = 1): SumIndicator {
  return { ...common(group, text), kind: 'sum', numerator: linear(numerator), scale };
}

export function ratioIndicator(group: IndicatorGroup, text: IndicatorText, numerator: Weights, denominator: Weights, scale = 1): RatioIndicator {
  return { ...common(group, text), kind: 'ratio', numerator: linear(numerator), denominator: linear(denominator), scale };
}

export function quantileIndicator(group: IndicatorGroup, text: IndicatorText, histogram: HistogramKey, p: number): QuantileIndicator {
  return { ...common(group, text), kind: 'quantile', histogram, p };
}

export function functionIndicator(group: IndicatorGroup, text: IndicatorText, value: (counts: Counts) => number | null): FunctionIndicator {
  return { ...common(group, text), kind: 'function', value };
}

function common(group: IndicatorGroup, text: IndicatorText): IndicatorCommon {
  const { id, unit, better, en, zh, is, perStore = false } = text;
  const unitText = UNITS[unit];
  return { id, unit: unitText.en, unitText, direction: better, title: { en, zh }, definition: { en: is[0], zh: is[1] }, group, perStore };
}
