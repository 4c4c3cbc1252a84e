import { describe, expect, it } from 'vitest';
import type { Difference, Interval, ResultDocument, Verdict } from './result.js';
import { verdictSentence } from './verdict-sentence.js';

function result(replications: number, differences: readonly Difference[]): ResultDocument {
  return {
    format: 'sandtable.result/1',
    command: 'compare',
    version: '0',
    scenario: { id: 'test', title: 'A test', digest: '' },
    seed: 's',
    replications,
    confidence: 0.95,
    strategies: [],
    baseline: 'plain',
    differences,
    digest: '',
  };
}

function difference(indicator: string, verdict: Verdict, absolute: Interval, seasonsBetter = 0): Difference {
  return { strategy: 'pool', indicator, absolute, relative: { mean: null, low: null, high: null }, verdict, seasonsBetter };
}

const CLEAR = { mean: -2, low: -2.2, high: -1.8 };

function said(n: number, complaints: Difference, sales: Difference): (string | undefined)[] {
  return (['en', 'zh-CN'] as const).map((language) => verdictSentence(result(n, [complaints, sales]), 'pool', 'pool', language));
}

describe('the verdict in plain words', () => {
  it('counts the seasons and forecasts how many more would decide', () => {
    // 50 seasons, half-width 1.25 times the distance: about 1.25^2 x 50 = 78 seasons in all, 29 more, said as 30.
    expect(said(50, difference('complaintRate', 'better', CLEAR, 47), difference('sales', 'not distinguishable', { mean: 4, low: -1, high: 9 }))).toEqual([
      'pool: fewer complaints in 47 of 50 seasons; sales can\u2019t be told apart, about 30 more seasons would decide.',
      'pool:50 季中有 47 季投诉更少;销售额无法区分,大约再仿真 30 季可见分晓。',
    ]);
  });

  it('says what is worse, the same, hopeless or too early', () => {
    expect(said(50, difference('complaintRate', 'worse', CLEAR, 3), difference('sales', 'worse', CLEAR, 1))[0]).toBe(
      'pool: more complaints (fewer in only 3 of 50 seasons); less sales (more in only 1 of 50 seasons).',
    );
    const same = difference('complaintRate', 'not distinguishable', { mean: 0, low: 0, high: 0 });
    expect(said(50, same, difference('sales', 'not distinguishable', { mean: 0.001, low: -5, high: 5.002 }))).toEqual([
      'pool: complaints are the same; sales can\u2019t be told apart, no reasonable number of seasons would decide.',
      'pool:投诉完全相同;销售额无法区分,再多仿真也难见分晓。',
    ]);
    const open = (indicator: string) => difference(indicator, 'not distinguishable', { mean: 1, low: null, high: null });
    expect(said(1, open('complaintRate'), open('sales'))[1]).toBe('pool:投诉无法区分,只有一季,无法判断;销售额无法区分,只有一季,无法判断。');
  });

  it('has nothing to say of the baseline', () => {
    expect(verdictSentence(result(5, []), 'plain', 'plain', 'en')).toBeUndefined();
  });

  it('does not pretend to know the number of seasons to the last digit', () => {
    const more = (half: number, n: number) =>
      said(n, difference('complaintRate', 'better', CLEAR, n), difference('sales', 'not distinguishable', { mean: 1, low: 1 - half, high: 1 + half }))[0];
    expect(more(1.005, 30)).toMatch(/about 1 more season would decide/);
    expect(more(1.1, 30)).toMatch(/about 6 more seasons/);
    expect(more(3, 30)).toMatch(/about 250 more seasons/);
  });
});
