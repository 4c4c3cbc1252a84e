import { describe, expect, it } from 'vitest';
import { normalQuantile } from '../engine/normal-quantile.js';
import { logAmountDifference, logRateDifference, standardErrorOfLogRate } from './difference-in-differences.js';

const Z90 = normalQuantile(0.9);

describe('standard error of a log rate', () => {
  it('is that of the specification: two counts of 1500, dispersion 2', () => {
    const error = standardErrorOfLogRate([1500, 1500], 2);
    expect(error).toBeCloseTo(0.0516398, 7);
    expect(-Math.log(0.78) / error).toBeCloseTo(4.81, 2);
    expect(-Math.log(0.95) / error).toBeCloseTo(0.99, 2);
  });
});

describe('difference in differences of a rate', () => {
  /** By hand: the pilot goes from 20 to 12 in a thousand, the control from 20 to 16. ln(0.6) - ln(0.8) = ln(0.75). */
  const cells = {
    treatedBefore: { events: 200, exposure: 10_000 },
    treatedAfter: { events: 120, exposure: 10_000 },
    controlBefore: { events: 400, exposure: 20_000 },
    controlAfter: { events: 320, exposure: 20_000 },
  };

  it('is the worked example', () => {
    const found = logRateDifference(cells, 2, Z90);
    expect(found?.estimate).toBeCloseTo(Math.log(0.75), 12);
    // 2 x (1/200 + 1/120 + 1/400 + 1/320) = 2 x 0.018958333… = 0.037916666…
    expect(found?.standardError).toBeCloseTo(0.19472202, 7);
    expect(found?.high).toBeCloseTo(Math.log(0.75) + 1.2815516 * 0.19472203, 7);
    expect(found?.low).toBeCloseTo(Math.log(0.75) - 1.2815516 * 0.19472203, 7);
  });

  it('leaves out what happens to both', () => {
    const more = (cell: { events: number; exposure: number }) => ({ events: cell.events * 1.5, exposure: cell.exposure });
    const both = { ...cells, treatedAfter: more(cells.treatedAfter), controlAfter: more(cells.controlAfter) };
    expect(logRateDifference(both, 2, Z90)?.estimate).toBeCloseTo(Math.log(0.75), 12);
  });

  it('says nothing without events', () => {
    expect(logRateDifference({ ...cells, treatedAfter: { events: 0, exposure: 10 } }, 2, Z90)).toBeUndefined();
    expect(logRateDifference({ ...cells, controlBefore: { events: 0, exposure: 0 } }, 2, Z90)).toBeUndefined();
  });
});

describe('difference in differences of a daily amount', () => {
  it('is the worked example', () => {
    // before: mean 0.02, variance 0.0001; after: mean 0.05, variance 0.0001; three days each, so 4 degrees of freedom
    const found = logAmountDifference([0.01, 0.02, 0.03], [0.04, 0.05, 0.06], 0.9);
    expect(found?.estimate).toBeCloseTo(0.03, 12);
    expect(found?.standardError).toBeCloseTo(Math.sqrt(0.0002 / 3), 12);
    // one-sided 90 % of Student's t with 4 degrees of freedom: 1.533206
    expect(found?.low).toBeCloseTo(0.03 - 1.533206 * Math.sqrt(0.0002 / 3), 6);
    expect(found?.high).toBeCloseTo(0.03 + 1.533206 * Math.sqrt(0.0002 / 3), 6);
  });

  it('needs two days in each period', () => {
    expect(logAmountDifference([0.1], [0.1, 0.2], 0.9)).toBeUndefined();
  });
});
