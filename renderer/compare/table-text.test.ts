import { describe, expect, it } from 'vitest';
import { arrangeComparison } from './comparison.js';
import { indicatorGroups } from './indicator-rows.js';
import { tableText } from './table-text.js';
import { makeFixture } from './testing/fixture.js';
import { testSpeech } from './testing/speech.js';

describe('the table as text', () => {
  const { result, chart } = makeFixture(30);
  const comparison = arrangeComparison(result, chart, () => undefined);
  const shown = comparison.strategies.filter((s) => !s.isBaseline).slice(0, 2);
  const groups = indicatorGroups(
    comparison,
    shown.map(({ id }) => id),
    false,
    'en',
  );
  const lines = tableText(groups, shown, testSpeech('en'))
    .split('\n')
    .map((line) => line.split('\t'));

  it('has a column for each end of each interval, and every line as many cells', () => {
    expect(lines[0]?.slice(0, 5)).toEqual(['Indicator', 'Unit', 'Baseline', 'Traffic roster', 'Traffic roster, low']);
    expect(new Set(lines.map(({ length }) => length))).toEqual(new Set([11]));
  });

  it('writes numbers as spreadsheets read them', () => {
    const wait = lines.find(([name]) => name?.startsWith('Checkout: mean wait'));
    expect(wait?.[3]).toBe('-0.12');
    expect(wait?.[6]).toBe('better');
  });
});
