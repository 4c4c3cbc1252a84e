import { Accumulation } from '../../sim/experiment/accumulation.js';
import type { SeasonControls } from '../../sim/experiment/controls/season-controls.js';
import type { SeasonSummary } from '../../sim/experiment/season-summary.js';
import type { Stopping } from '../../sim/experiment/stopping.js';
import { COUNT_INDEX, COUNT_KEYS } from '../../sim/record/counts.js';

/** What a season of one strategy comes to: sums of a law whose truth is known. */
export interface MadeSeason {
  readonly sales: number;
  readonly visitors?: number;
  readonly complaints?: number;
}

const NOTHING = new Float64Array(0);
const AREAS = { histograms: NOTHING, hours: NOTHING, days: NOTHING, floorAtHour: NOTHING };

function summaryOf(strategy: string, replication: number, { sales, visitors = 0, complaints = 0 }: MadeSeason): SeasonSummary {
  const counts = new Float64Array(COUNT_KEYS.length);
  counts[COUNT_INDEX.sales] = sales;
  counts[COUNT_INDEX.visitors] = visitors;
  counts[COUNT_INDEX['complaints.product']] = complaints;
  return { strategy, replication, storeIds: ['only'], chain: { counts, quantiles: NOTHING }, stores: [], areas: AREAS };
}

/** Runs an experiment of strategies "a" and "b" on made seasons, as a stopping rule or a number wants it. */
export function made(pair: (replication: number) => readonly [MadeSeason, MadeSeason], seasons: Stopping | number, controls?: SeasonControls): Accumulation {
  const accumulation = new Accumulation(['a', 'b'], undefined, controls);
  const next = () => (typeof seasons === 'number' ? (accumulation.complete < seasons ? seasons : null) : seasons(accumulation));
  for (let target = next(); target !== null; target = next())
    for (let r = accumulation.complete; r < target; r++) {
      const [a, b] = pair(r);
      accumulation.add(summaryOf('a', r, a));
      accumulation.add(summaryOf('b', r, b));
    }
  return accumulation;
}

/** Whether an interval holds the truth. */
export function holds({ low, high }: { readonly low: number | null; readonly high: number | null }, truth: number): boolean {
  return low !== null && high !== null && low <= truth && truth <= high;
}
