import { expect, it } from 'vitest';
import { readCase } from '../simulation/read-case.js';
import { FLAGSHIP } from '../stores/testing.js';
import { findCases } from './find-cases.js';
import { gridStep } from './grid-step.js';

const read = readCase(FLAGSHIP);
if (!read.ok) throw new Error('the flagship is sound');
const flagship = { shipped: { name: 'promotion-season', text: FLAGSHIP }, scenario: read.scenario };
const café = { shipped: { name: 'cafe', text: '' }, scenario: { ...read.scenario, id: 'cafe', title: 'Café', summary: 'A small place', teaches: undefined } };

it('finds cases by words of their title, summary or lesson, in either language', () => {
  const found = (words: string) => findCases([flagship, café], words).map(({ scenario }) => scenario.id);
  expect(found('')).toEqual(['promotion-season', 'cafe']);
  expect(found('  CAFE ')).toEqual(['cafe']);
  expect(found('促销季')).toEqual(['promotion-season']);
  expect(found('small supermarket')).toEqual([]);
  expect(found('pool labour')).toEqual(['promotion-season']);
});

it('steps through the cards of a grid as they stand', () => {
  const places = [0, 1, 2, 3, 4].map((i) => ({ left: (i % 3) * 100, top: Math.floor(i / 3) * 200 }));
  expect(['ArrowRight', 'ArrowDown', 'End'].map((key) => gridStep(places, 0, key))).toEqual([1, 3, 4]);
  expect(['ArrowLeft', 'ArrowUp', 'a'].map((key) => gridStep(places, 0, key))).toEqual([undefined, undefined, undefined]);
  expect(gridStep(places, 2, 'ArrowRight')).toBe(3);
  expect(gridStep(places, 2, 'ArrowDown')).toBe(4);
  expect(gridStep(places, 4, 'ArrowUp')).toBe(1);
  expect(gridStep(places, 4, 'Home')).toBe(0);
});
