import { describe, expect, it } from 'vitest';
import { lifetimePurchases } from '../../sim/model/evaluation.js';
import { compileCase, runReplication } from '../../sim/model/index.js';
import { findIndicator } from '../../sim/record/indicators.js';
import { evaluationScores, weightedScore } from '../../sim/record/scores.js';
import type { Changes } from '../../sim/scenario/scenario-schema.js';
import { seasons } from '../fixtures/plain-store.js';
import { readScenario } from '../read-scenario.js';

const FLAGSHIP = readScenario('promotion-season');

function countsWith(changes: Changes): Float64Array {
  const fewDays = { calendar: { days: 3, promotions: [] } };
  return runReplication(compileCase(FLAGSHIP, 'siloed-static', { with: { ...fewDays, ...changes } }), 0).stores[0].counts;
}

function indicatorOf(id: string, counts: Float64Array): number {
  const indicator = findIndicator(id);
  if (indicator?.kind === 'function') return indicator.value(counts) ?? Number.NaN;
  if (indicator?.kind === 'ratio') return indicator.numerator(counts) / indicator.denominator(counts);
  return indicator?.kind === 'sum' ? indicator.numerator(counts) : Number.NaN;
}

describe('the joint evaluation', () => {
  it('weighs the two sides as the committee has set them, and changes nothing else', () => {
    const plain = countsWith({});
    const scores = evaluationScores(plain);
    if (!scores) throw new Error('no scores');
    for (const businessWeight of [0, 0.3, 1]) {
      const judged = countsWith({ evaluation: { businessWeight } });
      expect(indicatorOf('evaluationScore', judged)).toBeCloseTo(100 * weightedScore(scores, businessWeight), 9);
      expect(indicatorOf('sales', judged)).toBe(indicatorOf('sales', plain));
      expect(indicatorOf('coordinationIndex', judged)).toBe(indicatorOf('coordinationIndex', plain));
    }
  });

  it('sees people who stand in the wrong places', () => {
    const alignment = (onDuty: object) => indicatorOf('alignment', countsWith({ evaluation: {}, staff: { onDuty } }));
    const right = alignment({ checkout: 5, floor: 4, stock: 2, desk: 2 });
    const wrong = alignment({ checkout: 1, floor: 1, stock: 2, desk: 9 });
    expect(right).toBeGreaterThan(0.7);
    expect(wrong).toBeLessThan(right - 0.2);
    expect(countsWith({})[0]).toBeGreaterThan(0);
    expect(indicatorOf('alignment', countsWith({}))).toBeNaN();
  });

  it('puts a price on customers who will not come back', () => {
    // r / (1 + i - r) = 0.85 / 0.25 = 3.4 years of 52 purchases
    expect(lifetimePurchases({ visitsPerYear: 52, annualRetention: 0.85, discountRate: 0.1 })).toBeCloseTo(176.8, 9);
    expect(lifetimePurchases({ visitsPerYear: 52, annualRetention: 1, discountRate: 0 })).toBe(0);
    const failing = {
      customers: { patienceMinutes: { kind: 'constant', value: 5 } },
      checkout: { work: { kind: 'drawn', minutes: { kind: 'constant', value: 5 } } },
    };
    const counts = seasons({ ...failing, evaluation: {} });
    const left = counts['left.noFailure'] + counts['left.silent'];
    const lost = left * 0.95 - counts.returnProbability;
    expect(lost).toBeGreaterThan(100);
    expect(counts.lifetimeYuanAtRisk).toBeCloseTo(lost * (counts.sales / counts.transactions) * 0.2 * 176.8, 3);
    expect(seasons({ evaluation: {} }).lifetimeYuanAtRisk).toBeCloseTo(0, 6);
    expect(seasons(failing).lifetimeYuanAtRisk).toBe(0);
  });
});
