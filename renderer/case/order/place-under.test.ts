import { expect, it } from 'vitest';
import { placeUnder } from './place-under.js';

const rows = [0, 40, 80].map((top) => ({ top, bottom: top + 40 }));

it('takes the gap nearest to the pointer', () => {
  expect([5, 19, 21, 59, 61, 99, 101].map((y) => placeUnder(rows, 0, y))).toEqual([0, 0, 0, 0, 1, 1, 2]);
  expect([-50, 19, 21, 200].map((y) => placeUnder(rows, 2, y))).toEqual([0, 0, 1, 2]);
});
