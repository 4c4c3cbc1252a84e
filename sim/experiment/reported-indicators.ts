import { INDICATORS, type IndicatorReference } from '../record/indicators.js';

/** An indicator as results name it: `sales`, or `north/sales` for one store of several. */
export interface ReportedIndicator extends IndicatorReference {
  readonly name: string;
}

/** What a result lists: every indicator of all stores together, and with several stores the main ones of each. */
export function reportedIndicators(storeIds: readonly string[]): readonly ReportedIndicator[] {
  const chain = INDICATORS.map((indicator): ReportedIndicator => ({ name: indicator.id, indicator }));
  if (storeIds.length < 2) return chain;
  const main = INDICATORS.filter((indicator) => indicator.perStore);
  return [...chain, ...storeIds.flatMap((store) => main.map((indicator): ReportedIndicator => ({ name: `${store}/${indicator.id}`, indicator, store })))];
}
