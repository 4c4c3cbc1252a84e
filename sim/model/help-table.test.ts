import { expect, test } from 'vitest';
import { HelpTable, helpOf } from './help-table.js';

test('help is what the formula gives, whatever was asked before', () => {
  const table = new HelpTable();
  for (const [strength, inside, scale] of [
    [3, 10, 0.045],
    [3, 10, 0.045],
    [3, 11, 0.045],
    [3, 0, 0.045],
    [2.5, 10, 0.045],
    [3, 10, 0.045],
    [3, 10, 0.09],
    [0, 10, 0.09],
    [3, 2000, 0.09],
  ] as const) {
    expect(table.at(strength, inside, scale)).toBe(helpOf(strength, inside, scale));
  }
});

test('nobody helps where there are no promoters, and nearly everybody is helped by many', () => {
  expect(helpOf(0, 40, 0.045)).toBe(0);
  expect(helpOf(50, 40, 0.045)).toBeCloseTo(1, 9);
});
