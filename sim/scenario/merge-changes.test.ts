import { describe, expect, it } from 'vitest';
import { mergeChanges } from './merge-changes.js';

// The examples of RFC 7396, appendix A.
const RFC = [
  [{ a: 'b' }, { a: 'c' }, { a: 'c' }],
  [{ a: 'b' }, { b: 'c' }, { a: 'b', b: 'c' }],
  [{ a: 'b' }, { a: null }, {}],
  [{ a: 'b', b: 'c' }, { a: null }, { b: 'c' }],
  [{ a: ['b'] }, { a: 'c' }, { a: 'c' }],
  [{ a: 'c' }, { a: ['b'] }, { a: ['b'] }],
  [{ a: { b: 'c' } }, { a: { b: 'd', c: null } }, { a: { b: 'd' } }],
  [{ a: [{ b: 'c' }] }, { a: [1] }, { a: [1] }],
  [
    ['a', 'b'],
    ['c', 'd'],
    ['c', 'd'],
  ],
  [{ a: 'b' }, ['c'], ['c']],
  [{ a: 'foo' }, null, null],
  [{ a: 'foo' }, 'bar', 'bar'],
  [{ e: null }, { a: 1 }, { e: null, a: 1 }],
  [[1, 2], { a: 'b', c: null }, { a: 'b' }],
  [{}, { a: { bb: { ccc: null } } }, { a: { bb: {} } }],
] as const;

describe('mergeChanges', () => {
  it.each(RFC)('merges as RFC 7396 says: %j with %j', (base, changes, merged) => {
    expect(mergeChanges(base, changes)).toEqual(merged);
  });

  it('replaces an object whose kind changes, since the entries of one kind mean nothing in another', () => {
    const base = { ordering: { kind: 'order-up-to', coverFactor: 1.3, reviewHour: 21 } };
    expect(mergeChanges(base, { ordering: { kind: 'base-stock', levelUnits: 5 } })).toEqual({ ordering: { kind: 'base-stock', levelUnits: 5 } });
    expect(mergeChanges(base, { ordering: { kind: 'order-up-to', coverFactor: 2 } })).toEqual({
      ordering: { kind: 'order-up-to', coverFactor: 2, reviewHour: 21 },
    });
    expect(mergeChanges(base, { ordering: { coverFactor: 2 } })).toEqual({ ordering: { kind: 'order-up-to', coverFactor: 2, reviewHour: 21 } });
  });

  it('changes neither argument', () => {
    const base = Object.freeze({ a: Object.freeze({ b: 1 }) });
    const changes = Object.freeze({ a: Object.freeze({ c: 2 }) });
    expect(mergeChanges(base, changes)).toEqual({ a: { b: 1, c: 2 } });
  });

  it('takes a prototype name as any other name', () => {
    const merged = mergeChanges({}, JSON.parse('{"__proto__": {"polluted": 1}}')) as Record<string, unknown>;
    expect(merged.polluted).toBeUndefined();
    expect(Object.keys(merged)).toEqual(['__proto__']);
  });
});
