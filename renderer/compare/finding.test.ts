import { describe, expect, it } from 'vitest';
import { arrangeComparison, type Difference } from './comparison.js';
import { findingOf } from './finding.js';
import { findingTitle } from './finding-text.js';
import { FIXTURE_STRATEGIES, makeFixture } from './testing/fixture.js';
import { testSpeech } from './testing/speech.js';

type Ends = readonly [mean: number | null, low: number | null, high: number | null];

/** The title for given relative changes in complaints and sales, spaces made plain. */
function titles(complaints: Ends, sales: Ends, seasons = 30) {
  const fixture = makeFixture(seasons, [FIXTURE_STRATEGIES[0]!, FIXTURE_STRATEGIES[4]!]);
  const differences = [change('complaintRate', complaints, -1), change('sales', sales, 1)];
  const finding = findingOf(arrangeComparison({ ...fixture.result, differences }, fixture.chart, () => undefined));
  return { en: plain(findingTitle(finding, testSpeech('en'))), zh: plain(findingTitle(finding, testSpeech('zh-CN'))) };
}

function change(indicator: string, [mean, low, high]: Ends, goodSign: number): Difference {
  const undecided = low === null || high === null || (low <= 0 && high >= 0);
  const verdict = undecided ? 'not distinguishable' : (mean ?? 0) * goodSign > 0 ? 'better' : 'worse';
  return { strategy: 'dynamic-pool', indicator, absolute: { mean, low, high }, relative: { mean, low, high }, verdict };
}

function plain(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, ' ');
}

describe('the finding in words', () => {
  it('better on both', () => {
    const { en, zh } = titles([-0.2204, -0.24, -0.2], [0.1803, 0.171, 0.189]);
    expect(en).toBe('Dynamic pool: 22 % fewer complaints (20 to 24) and 18.0 % more sales (17.1 to 18.9) than Siloed static; better in 30 of 30 seasons');
    expect(zh).toBe('Dynamic pool与Siloed static相比：投诉率低 22%（20 至 24），销售额高 18.0%（17.1 至 18.9）；30 季中 30 季两项都更好');
  });

  it('worse on both', () => {
    const { en, zh } = titles([0.05, 0.03, 0.07], [-0.021, -0.03, -0.012]);
    expect(en).toBe('Dynamic pool: 5 % more complaints (3 to 7) and 2.1 % less sales (1.2 to 3.0) than Siloed static; worse in 0 of 30 seasons');
    expect(zh).toContain('投诉率高 5%（3 至 7），销售额低 2.1%（1.2 至 3.0）');
  });

  it('better on one, worse on the other: no count of seasons, and "but"', () => {
    expect(titles([-0.1, -0.12, -0.08], [-0.021, -0.03, -0.012]).en).toBe(
      'Dynamic pool: 10 % fewer complaints (8 to 12) but 2.1 % less sales (1.2 to 3.0) than Siloed static',
    );
    expect(titles([-0.1, -0.12, -0.08], [-0.021, -0.03, -0.012]).zh).toContain('，但销售额低');
  });

  it('one measure that cannot be told apart is said with its interval', () => {
    expect(titles([-0.22, -0.24, -0.2], [0.001, -0.004, 0.006]).en).toBe(
      "Dynamic pool: 22 % fewer complaints (20 to 24) than Siloed static; sales can't be told apart (−0.4 % to +0.6 %)",
    );
    expect(titles([0.004, -0.02, 0.03], [0.05, 0.04, 0.06]).en).toBe(
      "Dynamic pool: 5 % more sales (4 to 6) than Siloed static; complaints can't be told apart (−2.0 % to +3.0 %)",
    );
    expect(titles([0.004, -0.02, 0.03], [0.05, 0.04, 0.06]).zh).toContain('投诉率无法区分（−2.0% 至 +3.0%）');
  });

  it('nothing decided', () => {
    const { en, zh } = titles([0.004, -0.02, 0.03], [0.001, -0.004, 0.006], 5);
    expect(en).toBe("Dynamic pool can't be told apart from Siloed static yet: complaints −2.0 % to +3.0 %, sales −0.4 % to +0.6 % after 5 seasons");
    expect(zh).toContain('目前无法区分');
  });

  it('too few seasons for an interval', () => {
    expect(titles([-0.22, null, null], [0.18, null, null], 1).en).toBe('Dynamic pool against Siloed static: too few seasons yet to say anything');
  });

  it('two strategies that are the same', () => {
    expect(titles([0, 0, 0], [0, 0, 0]).en).toBe('Dynamic pool is exactly like Siloed static in all 30 seasons');
  });

  it('one equal, one better', () => {
    expect(titles([0, 0, 0], [0.05, 0.04, 0.06]).en).toContain("complaints can't be told apart (exactly equal)");
  });

  it('one strategy, and none', () => {
    const one = makeFixture(30, [FIXTURE_STRATEGIES[0]!]);
    const single = findingOf(arrangeComparison(one.result, one.chart, () => undefined));
    expect(plain(findingTitle(single, testSpeech('en')))).toMatch(/^Siloed static: 17\.\d complaints per 1,000 visitors, 7\.\d\d million yuan in sales$/);
    expect(plain(findingTitle(single, testSpeech('zh-CN')))).toMatch(/销售额 76\d\.\d 万元$/);
    const none = findingOf(arrangeComparison({ ...one.result, strategies: [] }, null, () => undefined));
    expect(findingTitle(none, testSpeech('en'))).toBe('No comparison yet');
  });

  it('says an absolute change where the baseline is zero', () => {
    const fixture = makeFixture(30, [FIXTURE_STRATEGIES[0]!, FIXTURE_STRATEGIES[4]!]);
    const none = { mean: null, low: null, high: null };
    const differences: Difference[] = [
      { strategy: 'dynamic-pool', indicator: 'complaintRate', absolute: { mean: 2.5, low: 2.1, high: 2.9 }, relative: none, verdict: 'worse' },
      { strategy: 'dynamic-pool', indicator: 'sales', absolute: { mean: 1.2e6, low: 1.1e6, high: 1.3e6 }, relative: none, verdict: 'better' },
    ];
    const finding = findingOf(arrangeComparison({ ...fixture.result, differences }, fixture.chart, () => undefined));
    expect(plain(findingTitle(finding, testSpeech('en')))).toBe(
      'Dynamic pool: 2.5 more complaints per 1,000 visitors (2.1 to 2.9) but 1.20 million yuan more sales (1.10 million yuan to 1.30 million yuan) than Siloed static',
    );
  });

  it('keeps the mark of a strategy while others have not been played yet', () => {
    const { result, chart } = makeFixture(5, [FIXTURE_STRATEGIES[0]!, FIXTURE_STRATEGIES[4]!]);
    const order = FIXTURE_STRATEGIES.map(({ id }) => id);
    expect(arrangeComparison(result, chart, () => undefined, null, order).focus?.mark).toBe(4);
    expect(arrangeComparison(result, chart, () => undefined).focus?.mark).toBe(1);
  });

  it('speaks of the strategy the user chose, never of the baseline', () => {
    const { result, chart } = makeFixture(30);
    expect(arrangeComparison(result, chart, () => undefined, 'traffic-roster').focus?.id).toBe('traffic-roster');
    expect(arrangeComparison(result, chart, () => undefined, 'siloed-static').focus?.id).toBe('dynamic-pool');
    const baselineBest = { ...result, best: { ...result.best!, strategy: 'siloed-static' } };
    expect(arrangeComparison(baselineBest, chart, () => undefined).focus?.id).toBe('dynamic-pool');
  });
});
