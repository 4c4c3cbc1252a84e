import type { ComplaintFate, Fate, FateComparison } from '../../index.js';
import type { Block } from './blocks.js';
import { showValue } from './numbers.js';

/** How a visit ended, in words that follow "who". */
export const FATE_WORDS: Readonly<Record<Fate, string>> = {
  away: 'stayed away',
  bought: 'bought',
  noWish: 'wanted nothing',
  noAdvice: 'found no advice',
  stockoutWalkout: 'met empty shelves',
  tasteWalkout: 'left for the taste',
  balked: 'saw the queue, left',
  blocked: 'found no place',
  abandoned: 'gave up the queue',
};

export const COMPLAINT_WORDS: Readonly<Record<ComplaintFate, string>> = {
  none: 'no complaint',
  waiting: 'about waiting',
  walkout: 'about giving up',
  stockout: 'about stock-outs',
  error: 'about errors',
  handoff: 'about hand-offs',
  product: 'about the product',
};

/** Customers by how their visit ended before and now; a mean season. */
export function fateTable(title: string, { visits, seasons }: Pick<FateComparison, 'visits' | 'seasons'>): Block {
  const ends = (Object.keys(FATE_WORDS) as Fate[]).filter((fate) => visits.some(({ from, to }) => from === fate || to === fate));
  const count = (from: Fate, to: Fate) => (visits.find((row) => row.from === from && row.to === to)?.total ?? 0) / Math.max(1, seasons);
  const shown = (n: number) => (n === 0 ? '\u00b7' : n < 100 ? n.toFixed(1) : showValue(n, ''));
  const sum = (pick: (end: Fate) => number) => shown(ends.reduce((total, end) => total + pick(end), 0));
  return {
    kind: 'table',
    title,
    head: ['', ...ends.map((end) => FATE_WORDS[end]), 'before'],
    rows: [
      ...ends.map((from) => [FATE_WORDS[from], ...ends.map((to) => shown(count(from, to))), sum((to) => count(from, to))]),
      ['now', ...ends.map((to) => sum((from) => count(from, to))), ''],
    ],
  };
}
