import { BOOTSTRAP_DRAWS, bootstrapPairs } from '../statistics/bootstrap.js';
import { freedValues } from '../statistics/control-variates.js';
import { nonDominated } from '../statistics/pareto-front.js';
import type { Accumulation } from './accumulation.js';
import { controlOf } from './indicator-series.js';
import type { FrontMember, ResultDocument } from './result.js';
import { seasonTotals } from './season-totals.js';

export interface FrontAndBest {
  readonly front: readonly string[];
  readonly frontProbability: readonly FrontMember[];
  readonly best: NonNullable<ResultDocument['best']>;
}

interface Ledger {
  readonly sales: readonly number[];
  readonly complaints: readonly number[];
  readonly visitors: readonly number[];
  readonly profit: readonly number[];
}

/**
 * Which strategies can be on the front of sales and complaint rate, and which is best by profit, by the bootstrap over pairs of seasons:
 * each draw takes as many seasons as there are, with replacement, the same ones for all strategies, and looks who is dominated and who earns most.
 *
 * Front: everything not shown to be dominated, that is undominated in more than 1 - confidence of the draws. Where two plans trade sales
 * for complaints both stay, and neither is dropped for a difference that may be luck.
 * Best: the highest mean profit; its confidence is the share of draws in which it is highest (ties count for the first listed).
 */
export function frontAndBest(accumulation: Accumulation, keys: readonly string[], confidence: number, seed: string): FrontAndBest | null {
  const n = accumulation.complete;
  if (n < 2 || keys.length === 0) return null;
  const ledgers = keys.map((key) => ledgerOf(accumulation, key));
  const means = ledgers.map(({ profit }) => profit.reduce((sum, y) => sum + y, 0));
  const best = means.indexOf(Math.max(...means));
  const undominated = new Array<number>(keys.length).fill(0);
  let bestDraws = 0;
  bootstrapPairs(n, `${seed}\u0000bootstrap of pairs`, (weights) => {
    const draw = ledgers.map((ledger) => weigh(ledger, weights));
    nonDominated(draw).forEach((stands, i) => {
      if (stands) undominated[i]++;
    });
    const most = Math.max(...draw.map((d) => d.profit));
    if (draw.findIndex((d) => d.profit === most) === best) bestDraws++;
  });
  const frontProbability = keys.map((strategy, i) => ({ strategy, probability: undominated[i] / BOOTSTRAP_DRAWS }));
  return {
    front: frontProbability.filter((m) => m.probability > 1 - confidence).map((m) => m.strategy),
    frontProbability,
    best: {
      strategy: keys[best],
      confidence: bestDraws / BOOTSTRAP_DRAWS,
      indicator: 'profit',
      method: `highest mean profit; confidence is the share of ${BOOTSTRAP_DRAWS} bootstrap samples of ${n} paired seasons in which it is highest`,
    },
  };
}

/** Where the experiment is controlled, of totals that are freed of what is known of the seasons. */
function ledgerOf(accumulation: Accumulation, key: string): Ledger {
  const control = controlOf(accumulation.store(key));
  const totals = (id: string) => {
    const values = seasonTotals(accumulation, key, id);
    return control === undefined ? values : freedValues(values, control);
  };
  return { sales: totals('sales'), complaints: totals('complaints'), visitors: totals('visitors'), profit: totals('profit') };
}

/** Totals of one bootstrap sample. No visitors: no complaints either, and the rate counts as 0. */
function weigh(ledger: Ledger, weights: Int32Array): { sales: number; complaintRate: number; profit: number } {
  let sales = 0;
  let complaints = 0;
  let visitors = 0;
  let profit = 0;
  for (let r = 0; r < weights.length; r++) {
    const w = weights[r];
    if (w === 0) continue;
    sales += w * ledger.sales[r];
    complaints += w * ledger.complaints[r];
    visitors += w * ledger.visitors[r];
    profit += w * ledger.profit[r];
  }
  return { sales, complaintRate: visitors > 0 ? complaints / visitors : 0, profit };
}
