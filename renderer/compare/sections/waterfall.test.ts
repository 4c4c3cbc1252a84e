import { describe, expect, it } from 'vitest';
import { arrangeComparison } from '../comparison.js';
import { FIXTURE_STRATEGIES, makeFixture } from '../testing/fixture.js';
import { COMPLAINT_PARTS, LOST_PARTS, type Waterfall, type WaterfallStep, waterfallFinding, waterfallOf } from './waterfall.js';

const { result, chart } = makeFixture(30, FIXTURE_STRATEGIES);
const comparison = arrangeComparison(result, chart, () => undefined);

function step(cause: string, change: number, verdict: WaterfallStep['verdict']): WaterfallStep {
  return { cause, from: 10, to: 10 + change, change: { mean: change, low: change, high: change }, verdict };
}

function waterfall(verdict: Waterfall['total']['verdict'], ...steps: WaterfallStep[]): Waterfall {
  const none = { mean: 0, low: 0, high: 0 };
  return { start: 10, end: 8, steps, total: { strategy: 's', indicator: 'i', absolute: none, relative: none, verdict } };
}

describe('waterfallOf', () => {
  it('starts at the baseline, chains its steps, and leaves out causes that play no part', () => {
    const w = waterfallOf(comparison, 'complaintRate', COMPLAINT_PARTS);
    expect(w?.steps.map((s) => s.cause)).not.toContain('handoff');
    expect(w?.steps[0]?.from).toBe(w?.start);
    for (const [i, s] of (w?.steps ?? []).entries()) if (i > 0) expect(s.from).toBe(w?.steps[i - 1]?.to);
  });

  it('adds up to the total where the parts do', () => {
    const w = waterfallOf(comparison, 'lostSales', LOST_PARTS);
    expect(w?.steps.at(-1)?.to).toBeCloseTo(w?.end ?? 0, 3);
  });

  it('is absent without a strategy to speak of', () => {
    const one = makeFixture(30, FIXTURE_STRATEGIES.slice(0, 1));
    expect(
      waterfallOf(
        arrangeComparison(one.result, one.chart, () => undefined),
        'complaintRate',
        COMPLAINT_PARTS,
      ),
    ).toBeUndefined();
  });
});

describe('waterfallFinding', () => {
  it('names the cause that carries it alone', () => {
    expect(waterfallFinding(waterfall('better', step('waiting', -3, 'better'), step('stockout', -0.5, 'better')))).toEqual({
      kind: 'better',
      causes: ['waiting'],
      against: [],
    });
  });

  it('names two where one is not enough, the larger first, and what went the other way', () => {
    const w = waterfall(
      'better',
      step('stockout', -1, 'better'),
      step('waiting', -1.5, 'better'),
      step('walkout', -0.4, 'better'),
      step('error', 0.3, 'worse'),
    );
    expect(waterfallFinding(w)).toEqual({ kind: 'better', causes: ['waiting', 'stockout'], against: ['error'] });
  });

  it('names none when the total is clear and no part is, and says undecided when the total is not clear', () => {
    expect(waterfallFinding(waterfall('worse', step('waiting', 1, 'not distinguishable')))).toEqual({ kind: 'worse', causes: [], against: [] });
    expect(waterfallFinding(waterfall('not distinguishable', step('waiting', 1, 'worse')))).toEqual({ kind: 'undecided' });
  });
});
