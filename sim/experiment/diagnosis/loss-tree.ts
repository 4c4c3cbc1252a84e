import { COUNT_INDEX } from '../../record/counts.js';
import { COMPLAINT_CAUSES } from '../../record/indicator-tables/complaint-indicators.js';
import { findIndicator } from '../../record/indicators.js';
import type { Accumulation } from '../accumulation.js';
import { estimateIndicator, estimateMean, intervalOf } from '../estimate-indicator.js';
import type { Interval } from '../result.js';

export interface LossBranch {
  /** Name of the indicator that says what it is. */
  readonly indicator: string;
  readonly value: Interval;
  /** Of the whole: of potential sales, of all complaints. */
  readonly share: number | null;
}

/** Where every lost yuan of sales and every complaint came from, in a mean season. Branches without a number are left out. */
export interface LossTree {
  /** Yuan: what could have been sold to those who came, and what was. */
  readonly potentialSales: Interval;
  readonly sales: LossBranch;
  readonly lost: readonly LossBranch[];
  /** Complaints per 1000 visitors, and their causes. */
  readonly complaintRate: Interval;
  readonly complaints: readonly LossBranch[];
  /** Visitors who did not come in because of a risk or bad talk: their sales are not part of the potential. */
  readonly keptAway: Interval;
}

const POTENTIAL = COUNT_INDEX.potentialSales;
const LOST = ['lostToQueues', 'lostToStockouts', 'lostToNoAdvice', 'lostToTaste'] as const;

export function lossTree(accumulation: Accumulation, strategy: string, confidence: number): LossTree {
  const of = (id: string): Interval => {
    const indicator = findIndicator(id);
    return indicator ? intervalOf(estimateIndicator(indicator, accumulation.store(strategy), confidence)) : { mean: null, low: null, high: null };
  };
  const seasons = accumulation.store(strategy);
  const potential = seasons.map(({ counts }) => counts[POTENTIAL]);
  const potentialSales = intervalOf(estimateMean(potential, seasons, confidence));
  const complaintRate = of('complaintRate');
  const branch = (indicator: string, whole: Interval): LossBranch => {
    const value = of(indicator);
    return { indicator, value, share: value.mean === null || !whole.mean ? null : value.mean / whole.mean };
  };
  const branches = (ids: readonly string[], whole: Interval) => ids.map((id) => branch(id, whole)).filter(({ value }) => value.mean !== null);
  return {
    potentialSales,
    sales: branch('sales', potentialSales),
    lost: branches(LOST, potentialSales),
    complaintRate,
    complaints: branches(
      COMPLAINT_CAUSES.map(({ id }) => `complaintRate.${id}`),
      complaintRate,
    ),
    keptAway: of('keptAway'),
  };
}
