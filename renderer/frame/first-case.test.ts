import { expect, it } from 'vitest';
import { readCase } from '../simulation/read-case.js';
import { FLAGSHIP } from '../stores/testing.js';
import { firstCase, firstComparison } from './first-case.js';

const shipped = [
  { name: 'corner-shop.json', text: '{}' },
  { name: 'promotion-season.json', text: FLAGSHIP },
];

it('asks early for just what the window asks for when it has read the case', () => {
  const read = readCase(FLAGSHIP);
  if (!read.ok) throw new Error('the flagship is sound');
  expect(firstComparison(firstCase(shipped))).toEqual({ text: JSON.stringify(read.source), replications: read.scenario.replications });
});

it('guesses nothing of what it cannot read', () => {
  expect(firstComparison(undefined)).toBeNull();
  expect(firstComparison({ name: 'a', text: 'no case' })).toBeNull();
  expect(firstComparison({ name: 'a', text: '{"replications":"many"}' })).toBeNull();
});
