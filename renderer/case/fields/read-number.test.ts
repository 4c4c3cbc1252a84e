import { describe, expect, it } from 'vitest';
import { readNumber, stepOf, tidy } from './read-number.js';

describe('readNumber', () => {
  it.each([
    ['12', 12],
    ['1,234.5', 1234.5],
    [' .5 ', 0.5],
    ['12 %', 12],
    ['-3', -3],
    ['−3', -3],
    ['12.5%', 12.5],
    ['×1.35', 1.35],
    ['1e3', 1000],
  ])('reads %j', (typed, value) => expect(readNumber(typed)).toBe(value));

  it.each(['', 'abc', '1..2', '1e999', '--1', '12 min'])('refuses %j', (typed) => expect(readNumber(typed)).toBeNull());
});

it('steps by the second digit', () => {
  expect(stepOf(2466, false)).toBe(100);
  expect(stepOf(1.35, false)).toBeCloseTo(0.1, 12);
  expect(stepOf(5, true)).toBe(1);
});

it('tidies what arithmetic leaves behind', () => expect(tidy(0.1 + 0.2)).toBe(0.3));
