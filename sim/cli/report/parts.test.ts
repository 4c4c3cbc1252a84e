import { describe, expect, it } from 'vitest';
import type { MeasuredRisk, PeriodResult, ResultDocument } from '../../index.js';
import { diagnosisLines, flaggedLines } from './diagnosis-lines.js';
import { periodsCsv, periodsMarkdown, periodsTable } from './periods.js';
import { riskTables } from './risk-register.js';

const interval = (mean: number, half: number) => ({ mean, low: mean - half, high: mean + half });
const estimate = (mean: number, unit: string) => ({ ...interval(mean, 1), sd: 2, n: 5, unit });

const week = (fromDay: number, sales: number): PeriodResult => ({
  fromDay,
  toDay: fromDay + 6,
  indicators: { visitors: estimate(18_000, 'visitors'), sales: estimate(sales, 'yuan') },
});

const risk: MeasuredRisk = {
  id: 'late-delivery',
  title: 'Late',
  likelihood: 3,
  impact: 4,
  score: 12,
  colour: 'amber',
  response: 'mitigate',
  expectedUnanswered: 0.2,
  expected: 0.2,
  assertedLoss: 8000,
  lossOfOne: interval(5320, 2187),
  expectedLoss: interval(1064, 437),
  price: { mean: 1200, low: 1200, high: 1200 },
};

const finding = (state: 'fine' | 'flagged', en: string) =>
  ({ check: 'quadrant', state, value: { mean: 0, low: null, high: null }, limit: 0.5, says: { en, zh: '好' } }) as const;

const result: ResultDocument = {
  format: 'sandtable.result/1',
  command: 'compare',
  version: '0',
  scenario: { id: 'a', title: 'A', digest: 'sha256:0' },
  seed: 's',
  replications: 5,
  confidence: 0.95,
  by: 'week',
  baseline: 'plain',
  strategies: [
    {
      id: 'plain',
      title: 'Plain',
      indicators: {},
      warnings: [],
      periods: [week(1, 1.5e6), week(8, 1.6e6)],
      risks: [risk],
      diagnosis: [finding('flagged', 'Failing.'), finding('fine', 'Good.')],
    },
    {
      id: 'pool',
      title: 'Pool',
      indicators: {},
      warnings: [],
      periods: [{ ...week(1, 1.6e6), differences: { sales: { absolute: interval(1e5, 1e4), relative: interval(0.066, 0.006), verdict: 'better' } } }],
    },
  ],
  digest: 'sha256:0',
};

describe('parts of a season', () => {
  it('are a line a period: values of the baseline, differences of the others', () => {
    const text = periodsTable(result);
    expect(text).toMatch(/days 1–7\s+18,000\s+1\.500 M/);
    expect(text).toMatch(/days 8–14\s+18,000\s+1\.600 M/);
    expect(text).toMatch(/Pool, by week[\s\S]*days 1–7\s+–\s+✓ \+6\.6±0\.6 %/);
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
    expect(periodsMarkdown(result)).toContain('```text');
  });

  it('are a line a strategy, period and indicator in CSV', () => {
    const [head, ...rows] = periodsCsv(result).trim().split('\r\n');
    expect(head.split(',').slice(0, 5)).toEqual(['strategy', 'by', 'from_day', 'to_day', 'indicator']);
    expect(rows).toHaveLength(6);
    expect(rows.at(-1)).toBe('pool,week,1,7,sales,yuan,1600000,1599999,1600001,2,5,100000,90000,110000,0.066,0.060000000000000005,0.07200000000000001,better');
    for (const row of rows) expect(row.split(',')).toHaveLength(head.split(',').length);
  });

  it('are not there unless asked for', () => {
    const { by: _, ...without } = result;
    expect([periodsTable(without), periodsMarkdown(without)]).toEqual(['', '']);
  });
});

describe('the register in a terminal', () => {
  it('puts the measured loss beside the asserted one, and every risk into the matrix', () => {
    const text = riskTables(result);
    expect(text).toMatch(/late-delivery\s+12 ◐\s+mitigate\s+0\.20\s+8,000\s+1,064 ±437\.0\s+1,200/);
    expect(text).toMatch(/likelihood 3\s+·\s+·\s+·\s+1\s+·/);
    expect(riskTables({ ...result, strategies: result.strategies.slice(1) })).toBe('');
  });
});

describe('the diagnosis in a terminal', () => {
  it('says all of one strategy, and of a comparison what is flagged', () => {
    expect(diagnosisLines(result.strategies[0])).toEqual(['! Failing.', '✓ Good.']);
    expect(flaggedLines(result, 'pool')).toEqual(['! Plain: Failing.']);
  });
});
