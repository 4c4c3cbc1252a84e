import { expect, it } from 'vitest';
import { type JsonObject, pathText } from '../../stores/json-path.js';
import { FLAGSHIP } from '../../stores/testing.js';
import { differencesFromDefaults } from './default-differences.js';
import { differencesOf } from './differences.js';
import { allTakenBack, takenBack } from './take-back.js';

const said = (other: JsonObject, now: JsonObject) => differencesOf(other, now).map(({ kind, path }) => `${kind} ${pathText(path)}`);
const entry = (id: string, n: number) => ({ id, n });

const OTHER: JsonObject = {
  title: { en: 'A', 'zh-CN': '甲' },
  world: { days: 28, hours: [1, 2, 3], browse: { kind: 'constant', value: 3 } },
  list: ['a', 'b', 'c'].map((id, i) => entry(id, i)),
};

it('names single values, and takes texts, distributions and plain lists for one value each', () => {
  const now = { ...OTHER, title: { en: 'B', 'zh-CN': '乙' }, world: { days: 14, hours: [1, 2, 4], browse: { kind: 'exponential', mean: 3 }, more: {} } };
  expect(said(OTHER, now)).toEqual(['changed title', 'changed world.days', 'changed world.hours', 'changed world.browse', 'added world.more']);
});

it('matches entries of a list by their ids', () => {
  expect(said(OTHER, { ...OTHER, list: [entry('a', 0), entry('x', 9), entry('c', 7)] })).toEqual(['added list[1]', 'changed list[2].n', 'removed list[1]']);
  expect(said(OTHER, { ...OTHER, list: [entry('b', 1), entry('a', 0), entry('c', 2)] })).toEqual(['order list']);
});

it.each([
  ['values', { ...OTHER, title: { en: 'B', 'zh-CN': '甲' }, world: { days: 14, hours: [1], browse: { kind: 'poisson', mean: 3 } } }],
  ['sections', { ...OTHER, world: { hours: [1, 2, 3], more: { a: 1 } } }],
  ['entries put in', { ...OTHER, list: [entry('x', 1), entry('a', 0), entry('y', 1), entry('b', 1), entry('c', 2)] }],
  ['entries taken out', { ...OTHER, list: [entry('b', 4)] }],
  ['all entries taken out', { ...OTHER, list: [] }],
  ['another order, and more', { ...OTHER, list: [entry('c', 2), entry('x', 1), entry('a', 5)] }],
] as const)('takes back %s, one by one and all at once', (_, now) => {
  const differences = differencesOf(OTHER, now as JsonObject);
  expect(differences.length).toBeGreaterThan(0);
  expect(allTakenBack(now as JsonObject, differences, OTHER)).toEqual(OTHER);
  let next: JsonObject = now as JsonObject;
  for (let left = differences; left[0] !== undefined; left = differencesOf(OTHER, next)) {
    const before = left.length;
    next = takenBack(next, left[0], OTHER);
    expect(differencesOf(OTHER, next).length).toBeLessThanOrEqual(before);
  }
  expect(next).toEqual(OTHER);
});

it('finds what a file sets otherwise than the defaults, and nothing after it was taken back', () => {
  const document = JSON.parse(FLAGSHIP) as JsonObject;
  const world = document.world as JsonObject;
  const changed: JsonObject = { ...document, world: { ...world, staff: { ...(world.staff as JsonObject), absenceShare: 0.2 } } };
  const found = differencesFromDefaults(changed);
  expect(found.map(({ path }) => pathText(path))).toContain('world.staff.absenceShare');
  expect(differencesFromDefaults(allTakenBack(changed, found, document))).toEqual([]);
});
