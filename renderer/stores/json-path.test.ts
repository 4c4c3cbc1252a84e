import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Json, pathSteps, pathText, sameJson, valueAt, withoutValueAt, withValueAt } from './json-path.js';

const document: Json = { a: { b: [1, { c: 2 }] }, d: null };

describe('paths into a document', () => {
  it('reads what is there and undefined what is not', () => {
    expect(valueAt(document, ['a', 'b', 1, 'c'])).toBe(2);
    expect(valueAt(document, ['a', 'x', 'y'])).toBeUndefined();
    expect(valueAt(document, ['a', 'b', 7])).toBeUndefined();
    expect(valueAt(document, ['constructor'])).toBeUndefined();
  });

  it('writes into a copy and shares the rest', () => {
    const next = withValueAt(document, ['a', 'b', 1, 'c'], 3);
    expect(valueAt(next, ['a', 'b', 1, 'c'])).toBe(3);
    expect(valueAt(document, ['a', 'b', 1, 'c'])).toBe(2);
    expect(valueAt(next, ['a', 'b', 0])).toBe(1);
  });

  it('makes sections on the way', () => {
    expect(withValueAt({}, ['pool', 'share'], 0.5)).toEqual({ pool: { share: 0.5 } });
  });

  it('takes out properties and entries of lists', () => {
    expect(withoutValueAt(document, ['a', 'b', 0])).toEqual({ a: { b: [{ c: 2 }] }, d: null });
    expect(withoutValueAt(document, ['d'])).toEqual({ a: { b: [1, { c: 2 }] } });
    expect(withoutValueAt(document, ['nothing', 'here'])).toEqual(document);
  });

  it('writes paths as problems do and reads them back', () => {
    const steps = fc.array(fc.oneof(fc.stringMatching(/^[a-zA-Z-]{1,8}$/), fc.nat(99)), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(steps, (rest) => {
        const path = ['world', ...rest];
        expect(pathSteps(pathText(path))).toEqual(path);
      }),
    );
  });

  it('compares by content, whatever the order of names', () => {
    expect(sameJson({ a: 1, b: [2] }, { b: [2], a: 1 })).toBe(true);
    expect(sameJson({ a: 1 }, { a: 1, b: 2 })).toBe(false);
    expect(sameJson([1], { 0: 1 })).toBe(false);
  });
});
