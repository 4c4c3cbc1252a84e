import { COUNT_INDEX } from '../record/counts.js';
import type { EvaluationRules } from '../scenario/sections/evaluation-section.js';
import type { World } from '../scenario/world-schema.js';
import type { Store } from './store.js';

const DAYS = COUNT_INDEX.evaluationDays;
const WEIGHT = COUNT_INDEX['evaluation.businessWeight'];
const AT_RISK = COUNT_INDEX.lifetimeYuanAtRisk;
const RETURN = COUNT_INDEX.returnProbability;
const LEFT = (['noFailure', 'silent', 'unsatisfied', 'satisfied', 'fast'] as const).map((memory) => COUNT_INDEX[`left.${memory}`]);
const SALES = COUNT_INDEX.sales;
const TRANSACTIONS = COUNT_INDEX.transactions;

/** Notes the committee's weight of the day, so that a score of any sum of days and stores knows it. */
export function bookCommittee({ recorder, world }: Store): void {
  if (!world.evaluation) return;
  recorder.add(DAYS, 1);
  recorder.add(WEIGHT, world.evaluation.businessWeight);
}

/** Notes what the visitors lost by failures until now would have been worth (model.md 4.8). */
export function bookLifetimeValue({ evaluation, finance, customers }: World, counts: Float64Array): void {
  if (!evaluation || counts[TRANSACTIONS] === 0) return;
  const left = LEFT.reduce((sum, at) => sum + counts[at], 0);
  const lost = Math.max(0, left * customers.retention.noFailure - counts[RETURN]);
  const marginOfPurchase = (counts[SALES] / counts[TRANSACTIONS]) * finance.grossMargin;
  counts[AT_RISK] = lost * marginOfPurchase * lifetimePurchases(evaluation.lifetime);
}

/** Purchases a loyal customer still makes, later ones discounted: a year's times r / (1 + i - r), r yearly retention, i discount rate. */
export function lifetimePurchases({ visitsPerYear, annualRetention, discountRate }: EvaluationRules['lifetime']): number {
  const leaving = 1 + discountRate - annualRetention;
  // Nobody ever leaves and nothing is discounted: no sum to be had, and none is claimed.
  return leaving > 0 ? (visitsPerYear * annualRetention) / leaving : 0;
}
