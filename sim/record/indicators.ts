import type { Indicator, QuantileIndicator } from './indicator.js';
import { CHANGE_INDICATORS } from './indicator-tables/change-indicators.js';
import { COMPLAINT_INDICATORS } from './indicator-tables/complaint-indicators.js';
import { CUSTOMER_INDICATORS } from './indicator-tables/customer-indicators.js';
import { MONEY_INDICATORS } from './indicator-tables/money-indicators.js';
import { PEOPLE_INDICATORS } from './indicator-tables/people-indicators.js';
import { RISK_INDICATORS } from './indicator-tables/risk-indicators.js';
import { RULE_INDICATORS } from './indicator-tables/rule-indicators.js';
import { SCORE_INDICATORS } from './indicator-tables/score-indicators.js';
import { SERVICE_INDICATORS } from './indicator-tables/service-indicators.js';
import { STATION_INDICATORS } from './indicator-tables/station-indicators.js';
import { STOCK_INDICATORS } from './indicator-tables/stock-indicators.js';
import { SUPPLY_INDICATORS } from './indicator-tables/supply-indicators.js';

/** Every indicator, in the order in which they are shown. All are functions of the raw counts and histograms a season leaves behind. */
export const INDICATORS: readonly Indicator[] = [
  ...CUSTOMER_INDICATORS,
  ...COMPLAINT_INDICATORS,
  ...MONEY_INDICATORS,
  ...SCORE_INDICATORS,
  ...STOCK_INDICATORS,
  ...PEOPLE_INDICATORS,
  ...STATION_INDICATORS,
  ...SERVICE_INDICATORS,
  ...SUPPLY_INDICATORS,
  ...RULE_INDICATORS,
  ...CHANGE_INDICATORS,
  ...RISK_INDICATORS,
];

/** Indicators that are quantiles, in the order in which summaries keep them. */
export const QUANTILE_INDICATORS: readonly QuantileIndicator[] = INDICATORS.filter((i) => i.kind === 'quantile');

/** The four that head every comparison; a joint statement about them uses Bonferroni's correction. */
export const HEADLINE_INDICATORS = ['complaintRate', 'sales', 'profit', 'satisfaction'] as const;

const BY_ID = new Map(INDICATORS.map((indicator) => [indicator.id, indicator]));

/** Names without a store prefix, for messages and suggestions. */
export const INDICATOR_NAMES: readonly string[] = INDICATORS.map((i) => i.id);

/** An indicator of the whole chain, or of one store. */
export interface IndicatorReference {
  readonly indicator: Indicator;
  /** Absent: all stores together. */
  readonly store?: string;
}

export function findIndicator(id: string): Indicator | undefined {
  return BY_ID.get(id);
}

/** Reads a name such as `complaintRate` or `north/complaintRate`. Undefined when there is no such indicator or store. */
export function parseIndicatorName(name: string, storeIds: readonly string[]): IndicatorReference | undefined {
  const slash = name.indexOf('/');
  if (slash < 0) {
    const indicator = BY_ID.get(name);
    return indicator && { indicator };
  }
  const store = name.slice(0, slash);
  const indicator = BY_ID.get(name.slice(slash + 1));
  return indicator && storeIds.includes(store) ? { indicator, store } : undefined;
}

/** Whether a guardrail may name this indicator. */
export function isIndicatorName(name: string, storeIds: readonly string[]): boolean {
  return parseIndicatorName(name, storeIds) !== undefined;
}
