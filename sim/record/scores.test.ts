import { describe, expect, it } from 'vitest';
import { COUNT_INDEX, COUNT_KEYS, type CountKey } from './counts.js';
import { findIndicator } from './indicators.js';
import { agreement, businessWeight, coordination, coordinationClass, quadrantOf, revisedAgreement, type Scores, weightedScore } from './scores.js';

function counts(values: Partial<Record<CountKey, number>>): Float64Array {
  const array = new Float64Array(COUNT_KEYS.length);
  for (const [key, value] of Object.entries(values)) array[COUNT_INDEX[key as CountKey]] = value;
  return array;
}

function value(id: string, c: Float64Array): number | null {
  const indicator = findIndicator(id);
  if (indicator?.kind !== 'function') throw new Error(id);
  return indicator.value(c);
}

/** The worked examples of docs/model.md 4.8: resource and business score, C, index, C', revised index. */
const EXAMPLES: readonly { scores: Scores; c: number; index: number; revised: number; revisedIndex: number }[] = [
  { scores: { resource: 0.62, business: 0.71 }, c: 0.997708, index: 0.81454, revised: 0.89143, revisedIndex: 0.769936 },
  { scores: { resource: 0.35, business: 0.8 }, c: 0.920261, index: 0.727427, revised: 0.490535, revisedIndex: 0.531091 },
  { scores: { resource: 0.2, business: 0.2 }, c: 1, index: 0.447214, revised: 1, revisedIndex: 0.447214 },
];

describe('the two-dimensional evaluation', () => {
  it.each(EXAMPLES)('gives the worked example of $scores', ({ scores, c, index, revised, revisedIndex }) => {
    expect(agreement(scores)).toBeCloseTo(c, 6);
    expect(coordination(scores)).toBeCloseTo(index, 6);
    expect(revisedAgreement(scores)).toBeCloseTo(revised, 6);
    expect(coordination(scores, revisedAgreement)).toBeCloseTo(revisedIndex, 6);
  });

  it('knows four quadrants and four classes', () => {
    const quadrants = [
      [0.5, 0.5],
      [0.7, 0.2],
      [0.2, 0.7],
      [0.1, 0.49],
    ].map(([resource, business]) => quadrantOf({ resource, business }));
    expect(quadrants).toEqual(['balanced', 'lean', 'over-resourced', 'failing']);
    expect([0.39, 0.4, 0.6, 0.8].map(coordinationClass)).toEqual(['disordered', 'transitional', 'coordinated', 'highly-coordinated']);
  });

  it('has no agreement where both sides are at nothing', () => {
    expect([agreement, revisedAgreement, coordination].map((f) => f({ resource: 0, business: 0 }))).toEqual([0, 0, 0]);
  });

  it('weighs the sides as the committee has set it, else 0.4 to 0.6', () => {
    const scores = { resource: 0.25, business: 0.75 };
    expect(weightedScore(scores, 0.6)).toBeCloseTo(0.55, 12);
    expect(businessWeight(counts({}))).toBe(0.6);
    expect(businessWeight(counts({ evaluationDays: 56, 'evaluation.businessWeight': 14 }))).toBe(0.25);
    const season = { sales: 80, potentialSales: 100, labourYuan: 2.4, deskLabourYuan: 0.8, returnProbability: 95, 'left.noFailure': 100 } as const;
    // labour 3 % and service 1 % of sales: nothing on the resource side; half the sales, all of retention: 75 points on the business side
    expect(value('resourceScore', counts(season))).toBeCloseTo(0, 9);
    expect(value('businessScore', counts(season))).toBeCloseTo(75, 9);
    expect(value('evaluationScore', counts(season))).toBeCloseTo(45, 9);
    expect(value('evaluationScore', counts({ ...season, evaluationDays: 28, 'evaluation.businessWeight': 28 * 0.2 }))).toBeCloseTo(15, 9);
  });
});
