import type { Accumulation } from './accumulation.js';
import { seasonTotals } from './season-totals.js';

/** Under this many seasons t intervals lean heavily on the normal law. */
const FEW_SEASONS = 10;

/** What a reader should know before believing the numbers of a strategy. English sentences. */
export function strategyWarnings(accumulation: Accumulation, id: string, baseline: string | undefined, demandGrowth = 0): string[] {
  const n = accumulation.complete;
  const total = (key: string, indicatorId: string) => seasonTotals(accumulation, key, indicatorId).reduce((sum, y) => sum + y, 0);
  const warnings: string[] = [];
  if (n < FEW_SEASONS) warnings.push(`Only ${n} season${n === 1 ? '' : 's'}: ${n < 2 ? 'there are no intervals yet' : 'intervals are rough'}.`);
  if (demandGrowth !== 0)
    warnings.push(
      `Another season: ${percent(Math.abs(demandGrowth))} ${demandGrowth > 0 ? 'more' : 'fewer'} visitors. Its differences are before/after, not on the same customers.`,
    );
  const open = total(id, 'casesOpenAtEnd');
  const complaints = total(id, 'complaints');
  if (open > 0.01 * complaints)
    warnings.push(`${percent(open / complaints)} of the complaints were still open when the run-off ended: resolution times are too low.`);
  if (baseline !== undefined && baseline !== id) {
    const hours = total(id, 'labourHours');
    const of = total(baseline, 'labourHours');
    if (Math.abs(hours - of) > 0.005 * of)
      warnings.push(
        `Its roster has ${percent(Math.abs(hours / of - 1))} ${hours > of ? 'more' : 'fewer'} hours than the baseline: part of the difference is bought, not organised.`,
      );
  }
  return warnings;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
