import { expect, it } from 'vitest';
import type { PlayEvent } from '../../simulation/play/player.js';
import { harmChains } from './harm-chains.js';
import { endOfDay } from './harm-lanes.js';

const event = (time: number, kind: string, detail: PlayEvent['detail'] = {}): PlayEvent => ({ time, store: 'a', kind, detail });
const away = (time: number, from: string) => event(time, 'move', { from, to: 'checkout' });

it('follows a restocker to the empty shelf, the basket left and the complaint', () => {
  const [chain] = harmChains([
    away(600, 'stock'),
    event(650, 'stockout', { group: 3 }),
    event(660, 'stockout-walkout'),
    event(700, 'case-opened', { cause: 'stockout' }),
  ]);
  expect([chain.emptied?.time, chain.lost?.time, chain.complaint?.time]).toEqual([650, 660, 700]);
});

it('tells nothing of a move to which nothing followed, or only much later', () => {
  expect(harmChains([away(600, 'stock'), event(900, 'stockout', { group: 3 })])).toEqual([]);
  expect(harmChains([away(600, 'floor'), event(610, 'case-opened', { cause: 'product' })])).toEqual([]);
});

it('does not lay one complaint at two doors', () => {
  const chains = harmChains([away(600, 'checkout'), away(601, 'checkout'), event(620, 'case-opened', { cause: 'waiting' })]);
  expect(chains).toHaveLength(1);
});

it('lets the line of time reach what came after closing', () => {
  expect(endOfDay([], 1, 1320)).toBe(1320);
  expect(endOfDay([away(1440 + 700, 'stock')], 1, 1320)).toBe(1320);
  expect(endOfDay([away(1440 + 1340, 'stock')], 1, 1320)).toBe(1340);
});
