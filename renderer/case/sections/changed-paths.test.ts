import { expect, it } from 'vitest';
import { pathText } from '../../stores/json-path.js';
import { changedPaths } from './changed-paths.js';

const paths = (before: Parameters<typeof changedPaths>[0], after: Parameters<typeof changedPaths>[1]) => changedPaths(before, after).map(pathText);

it('names each value that differs', () => {
  expect(paths({ a: { b: 1, c: 2 }, d: [1, 2] }, { a: { b: 1, c: 3 }, d: [1, 5] })).toEqual(['a.c', 'd[1]']);
});

it('names what was added and what was taken out', () => {
  expect(paths({ a: 1 }, { b: 1 })).toEqual(['a', 'b']);
});

it('names a list of another length as one', () => {
  expect(paths({ d: [1, 2] }, { d: [1] })).toEqual(['d']);
});

it('takes a distribution as one value', () => {
  expect(paths({ d: { kind: 'constant', value: 1 } }, { d: { kind: 'exponential', mean: 1 } })).toEqual(['d']);
});

it('finds nothing between equal documents', () => {
  expect(paths({ a: [{ b: null }] }, { a: [{ b: null }] })).toEqual([]);
});
