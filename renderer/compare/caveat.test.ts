import { describe, expect, it } from 'vitest';
import { caveatSentences } from './caveat.js';
import { arrangeComparison } from './comparison.js';
import { makeFixture } from './testing/fixture.js';
import { testSpeech } from './testing/speech.js';

function sentences(low: number, high: number, language: 'en' | 'zh-CN' = 'en') {
  const { result, chart } = makeFixture(30);
  const differences = result.differences?.map((d) =>
    d.strategy === 'dynamic-pool' && d.indicator === 'sales'
      ? { ...d, relative: { mean: (low + high) / 2, low, high }, verdict: low > 0 ? ('better' as const) : ('not distinguishable' as const) }
      : d,
  );
  return caveatSentences(
    arrangeComparison({ ...result, ...(differences ? { differences } : {}) }, chart, () => undefined),
    testSpeech(language),
  ).join(' ');
}

describe('caveatSentences', () => {
  it('says what the baseline loses and to what', () => {
    expect(sentences(0.055, 0.065)).toContain('Siloed static loses 23\u202f% of what its visitors would have bought, most of it for want of advice.');
    expect(sentences(0.055, 0.065, 'zh-CN')).toContain('23%');
  });

  it('measures the effect against published lifts, by its whole interval', () => {
    expect(sentences(0.055, 0.065)).toContain('this one is of that size');
    expect(sentences(0.17, 0.19)).toContain('this one is larger');
    expect(sentences(0.07, 0.08)).toContain('of that size');
    expect(sentences(0.005, 0.015)).toContain('this one is smaller');
  });

  it('speaks of no lift where there is none', () => {
    expect(sentences(-0.01, 0.01)).not.toContain('Published');
  });

  it('says when part of the difference is bought', () => {
    const { result, chart } = makeFixture(30);
    const differences =
      result.differences?.map((d) => (d.indicator === 'labourHours' ? { ...d, relative: { mean: 0.032, low: 0.032, high: 0.032 } } : d)) ?? [];
    const sentencesOf = (of: typeof result) =>
      caveatSentences(
        arrangeComparison(of, chart, () => undefined),
        testSpeech('en'),
      ).join(' ');
    expect(sentencesOf({ ...result, differences })).toContain('labour hours change by +3.2\u202f%');
    expect(sentencesOf(result)).not.toContain('labour hours');
  });
});
