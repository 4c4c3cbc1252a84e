import type { ChartData, Difference, ResultDocument } from '../../index.js';
import { percent, percentRange, signed } from './numbers.js';

/** The strategy a comparison is about: the best by profit, or where that is the baseline the one with the next best profit. */
export function subjectOf(result: ResultDocument): string | undefined {
  const others = result.strategies.filter((s) => s.id !== result.baseline);
  const best = result.best?.strategy;
  if (others.some((s) => s.id === best)) return best;
  const profit = (id: string) => result.strategies.find((s) => s.id === id)?.indicators['profit']?.mean ?? Number.NEGATIVE_INFINITY;
  return others.map((s) => s.id).sort((a, b) => profit(b) - profit(a))[0];
}

/**
 * What was found, in a sentence: "Dynamic pool: 23 % fewer complaints (22 to 24) and 6.0 % more sales (5.7 to 6.3) than Siloed static;
 * better on both in 30 of 30 seasons." Says so where something is worse or can't be told apart.
 */
export function finding(result: ResultDocument, chart: ChartData): string {
  const subject = subjectOf(result);
  const { baseline } = result;
  if (subject === undefined || baseline === undefined) return 'Nothing to compare: there is one strategy.';
  const title = (id: string) => result.strategies.find((s) => s.id === id)?.title ?? id;
  const of = (indicator: string) => result.differences?.find((d) => d.strategy === subject && d.indicator === indicator);
  const complaints = phrase(of('complaintRate'), 'complaints', 'fewer', 'more');
  const sales = phrase(of('sales'), 'sales', 'less', 'more');
  const best = result.best?.strategy === baseline ? `No strategy earns more than ${title(baseline)}. ` : '';
  return `${best}${title(subject)}: ${complaints} and ${sales} than ${title(baseline)}${wins(subject, baseline, chart)}.`;
}

function phrase(difference: Difference | undefined, noun: string, less: string, more: string): string {
  const { mean, low, high } = difference?.relative ?? { mean: null, low: null, high: null };
  if (!difference || mean === null) return `no comparable ${noun}`;
  if (low === null || high === null) return `${percent(mean)} % ${mean < 0 ? less : more} ${noun} (no interval yet)`;
  if (difference.verdict === 'not distinguishable') return `${noun} that cannot be told apart (${signed(100 * low, 1)} to ${signed(100 * high, 1)} %)`;
  return `${percent(mean)} % ${mean < 0 ? less : more} ${noun} (${percentRange(low, high)})`;
}

function wins(subject: string, baseline: string, chart: ChartData): string {
  const seasonsOf = (id: string) => new Map(chart.strategies.find((s) => s.strategy === id)?.seasons.map((p) => [p.replication, p]));
  const before = seasonsOf(baseline);
  const pairs = [...seasonsOf(subject)].flatMap(([r, after]) => {
    const old = before.get(r);
    return old ? [[old, after] as const] : [];
  });
  if (pairs.length === 0) return '';
  const both = pairs.filter(([a, b]) => b.sales > a.sales && b.complaintRate < a.complaintRate).length;
  return `; better on both in ${both} of ${pairs.length} seasons`;
}
