import { describe, expect, it } from 'vitest';
import { arrangeComparison } from './comparison.js';
import { indicatorGroups } from './indicator-rows.js';
import { makeFixture } from './testing/fixture.js';

const { result, chart } = makeFixture(30);
const comparison = arrangeComparison(result, chart, () => undefined);
const shown = comparison.strategies.filter((s) => !s.isBaseline).map((s) => s.id);
const rows = (all = false, language: 'en' | 'zh-CN' = 'en') => indicatorGroups(comparison, shown, all, language).flatMap((g) => g.rows);
const row = (id: string, language: 'en' | 'zh-CN' = 'en') => rows(false, language).find((r) => r.indicator.id === id);

describe('indicatorGroups', () => {
  it('starts with the headline and leaves out what the result does not have', () => {
    const groups = indicatorGroups(comparison, shown, false, 'en');
    expect(groups[0]?.id).toBe('headline');
    expect(groups[0]?.rows.map((r) => r.indicator.id)).toEqual(['complaintRate', 'sales', 'profit', 'evaluationScore', 'satisfaction']);
    expect(rows().map((r) => r.indicator.id)).not.toContain('turnedAway');
  });

  it('writes money in the size people say and its change as a share', () => {
    expect(row('sales')?.baseline).toMatch(/^7\.\d\d$/);
    expect(row('sales')?.unit).toEqual({ kind: 'money', key: 'million' });
    expect(row('sales', 'zh-CN')?.unit).toEqual({ kind: 'money', key: 'wan' });
    expect(row('sales')?.cells.at(-1)?.manner).toBe('relative');
  });

  it('writes shares in per cent and their change in points', () => {
    expect(row('abandonment')?.baseline).toMatch(/^1\.[89]$/);
    expect(row('abandonment')?.cells[0]).toMatchObject({ manner: 'points', text: '−0.24' });
  });

  it('writes minutes and moves in their own unit', () => {
    expect(row('checkout.meanWait')?.cells.at(-1)).toMatchObject({ manner: 'own', text: '−0.48' });
    expect(row('moves')?.cells.at(-1)).toMatchObject({ manner: 'own', text: '+240', verdict: 'no direction' });
  });

  it('has one scale a row, wide enough for every interval in it', () => {
    for (const r of rows()) for (const { interval } of r.cells) expect(r.reach).toBeGreaterThanOrEqual(Math.abs(interval.high ?? 0));
  });

  it('shows every indicator when asked', () => {
    expect(rows(true).length).toBeGreaterThan(rows().length);
  });
});
