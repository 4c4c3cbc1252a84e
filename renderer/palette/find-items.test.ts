import { describe, expect, it } from 'vitest';
import { findItems, MOST_OF_A_KIND } from './find-items.js';
import type { ItemKind, PaletteItem } from './palette-item.js';

const item = (kind: ItemKind, label: string, also = '', note = ''): PaletteItem => ({ id: `${kind}:${label}`, kind, label, also, note, go: () => undefined });

const ITEMS = [
  item('action', 'Run 30 more seasons', '再模拟 30 季'),
  item('action', 'Dark theme', '深色主题'),
  item('strategy', 'Dynamic pool', '动态资源池\ndynamic-pool'),
  item('field', 'Reorder point', '再订货点', 'Stock'),
  item('indicator', 'Sales', '销售额\nsales'),
  item('indicator', 'Lost sales', '流失销售额\nlostSales'),
];

const found = (typed: string) => findItems(ITEMS, typed).flatMap(({ items }) => items.map(({ label }) => label));

describe('finding by typing', () => {
  it('shows what can be done and the strategies before anything is typed', () => {
    expect(found('  ')).toEqual(['Run 30 more seasons', 'Dark theme', 'Dynamic pool']);
  });

  it('finds in either language', () => {
    expect(found('动态')).toEqual(['Dynamic pool']);
    expect(found('DYNAMIC')).toEqual(['Dynamic pool']);
  });

  it('puts the name itself before what only has it inside', () => {
    expect(found('sales')).toEqual(['Sales', 'Lost sales']);
  });

  it('takes words in any order, the note among them', () => {
    expect(found('point reorder')).toEqual(['Reorder point']);
    expect(found('stock reorder')).toEqual(['Reorder point']);
  });

  it('takes full-width digits and hyphens as what they stand for', () => {
    expect(found('３０')).toEqual(['Run 30 more seasons']);
    expect(found('dynamic pool')).toEqual(['Dynamic pool']);
  });

  it('finds nothing of what is not there', () => {
    expect(found('submarine')).toEqual([]);
  });

  it('shows no more of a kind than can be read', () => {
    const many = Array.from({ length: 40 }, (_, i) => item('indicator', `Sales ${i}`));
    expect(findItems(many, 'sales')[0]?.items).toHaveLength(MOST_OF_A_KIND);
  });
});
