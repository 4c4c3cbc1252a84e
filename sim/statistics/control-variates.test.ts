import { describe, expect, it } from 'vitest';
import { printed } from '../../tests/fixtures/printed-digits.js';
import { controlledMean, freedValues } from './control-variates.js';
import { around, meanInterval } from './mean-interval.js';

/** Data D1 of docs/statistics.md: visitors, complaints of A, sales of A and B (thousand yuan). */
const VISITORS = [40921, 41280, 40444, 41417, 42737, 40852, 40686, 41252, 40639, 42152];
const COMPLAINTS_A = [387, 426, 380, 420, 449, 405, 388, 429, 398, 457];
const SALES_A = [2545.7, 2584.4, 2537.1, 2578.1, 2606.6, 2541, 2531.7, 2556.4, 2551.6, 2611.6];
const SALES_B = [2980.3, 2997.7, 2964.5, 3021.9, 3090.6, 2960.9, 2973.7, 3027.8, 2997.7, 3036.5];

const less = (values: readonly number[], expected: number) => Float64Array.from(values, (value) => value - expected);
const visitors = less(VISITORS, 41_000);
const complaints = less(COMPLAINTS_A, 410);

function estimate(values: readonly number[], control: readonly Float64Array[]) {
  const { mean } = meanInterval(values, 0.95);
  return around(mean ?? Number.NaN, values, 0.95, mean ?? Number.NaN, control);
}

const halfWidth = ({ low, high }: { readonly low: number | null; readonly high: number | null }) => ((high ?? Number.NaN) - (low ?? Number.NaN)) / 2;

describe('an estimate freed of known luck', () => {
  it('is that of the regression at the expectation of the control (worked example of docs/statistics.md)', () => {
    const freed = estimate(SALES_A, [visitors]);
    const { mean, sd, removed, spent } = freed;
    printed(mean, '2555.64');
    printed(halfWidth(freed), '9.42776');
    printed((sd ?? 0) / Math.sqrt(10), '4.08835');
    printed(removed, '0.822019');
    expect(spent).toBe(1);
  });

  it('takes two controls, of which the second may be of no use', () => {
    const difference = SALES_B.map((y, r) => y - SALES_A[r]);
    const one = estimate(difference, [visitors]);
    const two = estimate(difference, [visitors, complaints]);
    printed(one.mean, '437.325');
    printed(two.mean, '435.219');
    printed(halfWidth(one), '16.2576');
    printed(halfWidth(two), '18.1646');
  });

  it('does not depend on the order of the controls, nor on their units', () => {
    const there = controlledMean(SALES_A, [visitors, complaints]);
    for (const control of [
      [complaints, visitors],
      [visitors.map((x) => x / 1000), complaints],
    ]) {
      const other = controlledMean(SALES_A, control);
      expect(other?.shift).toBeCloseTo(there?.shift ?? Number.NaN, 9);
      expect(other?.standardError).toBeCloseTo(there?.standardError ?? Number.NaN, 9);
    }
  });

  it('keeps identities: what adds up still does', () => {
    const sum = SALES_A.map((y, r) => y + SALES_B[r]);
    const [a, b, both] = [SALES_A, SALES_B, sum].map((values) => controlledMean(values, [visitors])?.shift ?? Number.NaN);
    expect(a + b).toBeCloseTo(both, 9);
  });

  it('is exact where the control explains everything', () => {
    const values = VISITORS.map((n) => 3 + 2 * n);
    const { mean, low, high, removed } = estimate(values, [visitors]);
    expect(mean).toBeCloseTo(82_003, 6);
    expect((high ?? 1) - (low ?? 0)).toBeLessThan(1e-6);
    expect(removed).toBeCloseTo(1, 12);
  });

  it('is the plain one below ten seasons and without controls', () => {
    expect(controlledMean(SALES_A.slice(1), [visitors.slice(1)])).toBeUndefined();
    expect(controlledMean(SALES_A, [])).toBeUndefined();
    expect(estimate(SALES_A.slice(1), [visitors.slice(1)])).toEqual(meanInterval(SALES_A.slice(1), 0.95));
  });

  it('is not troubled by a control that says nothing new, nor by seasons that do not vary', () => {
    const twice = controlledMean(SALES_A, [visitors, visitors.map((x) => 2 * x)]);
    expect(twice?.shift).toBeCloseTo(controlledMean(SALES_A, [visitors])?.shift ?? Number.NaN, 9);
    expect(twice?.degrees).toBe(7);
    expect(estimate(new Array(10).fill(5), [visitors])).toMatchObject({ mean: 5, low: 5, high: 5, removed: 0 });
  });
});

describe('values freed of known luck', () => {
  it('have the controlled mean', () => {
    const freed = freedValues(SALES_A, [visitors, complaints]);
    const mean = freed.reduce((sum, y) => sum + y, 0) / 10;
    expect(mean).toBeCloseTo(estimate(SALES_A, [visitors, complaints]).mean ?? Number.NaN, 9);
  });
});
