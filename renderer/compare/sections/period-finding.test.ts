import { describe, expect, it } from 'vitest';
import type { PeriodPoint } from '../../simulation/door.js';
import { testSpeech } from '../testing/speech.js';
import { periodFinding, periodText } from './period-finding.js';
import { periodWriter } from './period-writer.js';
import type { PeriodsShown } from './use-periods.js';

type Judged = NonNullable<PeriodPoint['difference']>['verdict'];

function point(day: number, mean: number, verdict: Judged): PeriodPoint {
  const difference = { absolute: { mean, low: mean - 1, high: mean + 1 }, relative: { mean: null, low: null, high: null }, verdict };
  return { fromDay: day, toDay: day, value: { mean: 20 + mean, low: null, high: null }, difference };
}

function shown(...points: PeriodPoint[]): PeriodsShown {
  return {
    lines: [{ strategy: 'pool', points }],
    by: 'day',
    kept: 'day',
    seasons: 30,
    indicator: 'complaintRate',
    baseline: 'static',
    strategy: 'pool',
    digest: '',
  };
}

describe('what a line through the season says', () => {
  const mixed = shown(point(1, -2, 'better'), point(2, -6, 'better'), point(3, 3, 'worse'), point(4, 9, 'not distinguishable'));

  it('counts what is clear and finds the largest clear difference', () => {
    expect(periodFinding(mixed.lines[0]?.points ?? [])).toMatchObject({ better: 2, worse: 1, all: 4, peak: { fromDay: 2 } });
  });

  it('says it in both languages', () => {
    expect(periodText(mixed, 'Complaint rate', testSpeech('en'))).toBe(
      'Complaint rate: better on 2 and worse on 1 of 4 days; the largest difference is on day 2.',
    );
    expect(periodText(mixed, '投诉率', testSpeech('zh-CN'))).toBe('投诉率：4 日中 2 日更好，1 日更差；第 2 日差别最大。');
    const even = shown(point(1, 0, 'not distinguishable'));
    expect(periodText(even, 'Sales', testSpeech('en'))).toBe('Sales: not distinguishable on any of 1 day.');
  });

  it('writes values with their intervals', () => {
    const writer = periodWriter(mixed, testSpeech('en'));
    expect(writer.heading).toBe('Complaint rate, per 1,000 visitors');
    expect(writer.withRange({ mean: 18, low: 17, high: 19 }, writer.value).replaceAll('\u00a0', ' ')).toBe('18.0 (17.0 to 19.0)');
    expect(writer.withRange({ mean: null, low: null, high: null }, writer.change)).toBe('–');
  });
});
