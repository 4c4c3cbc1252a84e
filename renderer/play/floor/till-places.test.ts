import { expect, it } from 'vitest';
import type { PersonSeen } from '../../simulation/play/play-scene.js';
import { placeAtTills } from './till-places.js';

const cashier = (id: string, change: Partial<PersonSeen> = {}): PersonSeen => ({
  id,
  kind: 'own',
  home: 'checkout',
  role: 'checkout',
  next: null,
  doing: 'free',
  since: 0,
  until: null,
  group: null,
  ...change,
});

it('gives tills from the left, in the order of names', () => {
  expect([...placeAtTills(new Map(), [cashier('checkout-2'), cashier('checkout-1')], 4)]).toEqual([
    ['checkout-1', 0],
    ['checkout-2', 1],
  ]);
});

it('leaves everyone at the till they have', () => {
  const before = new Map([
    ['checkout-1', 2],
    ['checkout-2', 0],
  ]);
  const now = placeAtTills(before, [cashier('checkout-1'), cashier('checkout-0'), cashier('checkout-2')], 4);
  expect(Object.fromEntries(now)).toEqual({ 'checkout-1': 2, 'checkout-2': 0, 'checkout-0': 1 });
});

it('keeps a till for who is on the way there, none for who leaves', () => {
  const people = [cashier('stock-1', { role: 'stock', next: 'checkout', doing: 'walking' }), cashier('checkout-1', { next: 'stock', doing: 'walking' })];
  expect([...placeAtTills(new Map(), people, 4)]).toEqual([['stock-1', 0]]);
});

it('leaves without a till whom there is none for', () => {
  expect(placeAtTills(new Map(), [cashier('a'), cashier('b')], 1).size).toBe(1);
});
