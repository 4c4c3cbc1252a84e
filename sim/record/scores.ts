import { type Counts, linear, plus } from './indicator.js';
import { LEFT, SERVICE_COST } from './indicator-tables/money-indicators.js';

/**
 * Anchors of the two-dimensional "resource x business" evaluation (docs/model.md 4.8). Fixed, never the best and worst of a sample,
 * so that scores of different runs compare. At or beyond the first of a pair the score is at its end, at the second at the other.
 */
export const EVALUATION_ANCHORS = {
  /** Wages of the four service roles / sales: lower is better. */
  labourCostShare: [0.01, 0.03],
  /** Service cost / sales: lower is better. */
  serviceCostShare: [0.001, 0.01],
  /** Sales / potential sales: higher is better. */
  realisedSalesShare: [0.6, 1],
  /** Return probability: higher is better. */
  retention: [0.8, 0.95],
  /** Weight of the business side where the case has no section "evaluation". */
  businessWeight: 0.6,
} as const;

const labour = linear(plus('labourYuan'));
const service = linear(SERVICE_COST);
const sales = linear(plus('sales'));
const potential = linear(plus('potentialSales'));
const returning = linear(plus('returnProbability'));
const left = linear(LEFT);
const days = linear(plus('evaluationDays'));
const weightDays = linear(plus('evaluation.businessWeight'));

/** Share of the way from a to b, clipped to 0 … 1. */
function rising(x: number, [a, b]: readonly [number, number]): number {
  return Math.min(1, Math.max(0, (x - a) / (b - a)));
}

/** The two sides of the evaluation, each 0 to 1. */
export interface Scores {
  readonly resource: number;
  readonly business: number;
}

/** The resource score and the business score; null when nothing was or could be sold or nobody came. */
export function evaluationScores(counts: Counts): Scores | null {
  const y = sales(counts);
  const most = potential(counts);
  const visitors = left(counts);
  if (!(y > 0) || !(most > 0) || !(visitors > 0)) return null;
  const cheapLabour = 1 - rising(labour(counts) / y, EVALUATION_ANCHORS.labourCostShare);
  const cheapService = 1 - rising(service(counts) / y, EVALUATION_ANCHORS.serviceCostShare);
  const sold = rising(y / most, EVALUATION_ANCHORS.realisedSalesShare);
  const kept = rising(returning(counts) / visitors, EVALUATION_ANCHORS.retention);
  return { resource: (cheapLabour + cheapService) / 2, business: (sold + kept) / 2 };
}

/** Weight of the business side: as the committee has set it in the file, else the usual one. */
export function businessWeight(counts: Counts): number {
  const n = days(counts);
  return n > 0 ? weightDays(counts) / n : EVALUATION_ANCHORS.businessWeight;
}

/** The two-dimensional score, 0 to 1: both sides with their weights. @param weight of the business side */
export function weightedScore({ resource, business }: Scores, weight: number): number {
  return (1 - weight) * resource + weight * business;
}

/** C, 0 to 1: how well the two sides agree, geometric over arithmetic mean (docs/model.md 4.8). It hardly falls until one side is close to 0. */
export function agreement({ resource, business }: Scores): number {
  const sum = resource + business;
  return sum === 0 ? 0 : (2 * Math.sqrt(resource * business)) / sum;
}

/** C', 0 to 1: the revised agreement sqrt((1 - |a - b|) min/max), which tells the two sides apart earlier (docs/model.md 4.8). */
export function revisedAgreement({ resource, business }: Scores): number {
  const most = Math.max(resource, business);
  return most === 0 ? 0 : Math.sqrt(((1 - Math.abs(resource - business)) * Math.min(resource, business)) / most);
}

/** sqrt(C x T), 0 to 1: the geometric mean of how good the two sides are on average and of how well they agree. */
export function coordination(scores: Scores, agree: (scores: Scores) => number = agreement): number {
  return Math.sqrt((agree(scores) * (scores.resource + scores.business)) / 2);
}

export const QUADRANTS = ['balanced', 'lean', 'over-resourced', 'failing'] as const;
/** Which side of 0.5 the two scores lie on: `lean` is cheap and underserving, `over-resourced` serves well at too high a price. */
export type Quadrant = (typeof QUADRANTS)[number];

export function quadrantOf({ resource, business }: Scores): Quadrant {
  if (resource >= 0.5) return business >= 0.5 ? 'balanced' : 'lean';
  return business >= 0.5 ? 'over-resourced' : 'failing';
}

export const COORDINATION_CLASSES = ['disordered', 'transitional', 'coordinated', 'highly-coordinated'] as const;
export type CoordinationClass = (typeof COORDINATION_CLASSES)[number];

/** Class of a coordination index of 0 to 1: below 0.4, 0.6, 0.8, and from there on. */
export function coordinationClass(index: number): CoordinationClass {
  return COORDINATION_CLASSES[index < 0.4 ? 0 : index < 0.6 ? 1 : index < 0.8 ? 2 : 3];
}
