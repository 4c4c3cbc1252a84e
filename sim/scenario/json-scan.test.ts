import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scanJson } from './json-scan.js';

const LIMITS = { depth: 64, values: 10_000 };
const first = (text: string) => scanJson(text, LIMITS)[0];

describe('scanJson', () => {
  it.each([
    ['', 'the end of the file', 'a value', 1, 1],
    ['{"a": 1', 'the end of the file', '"," or the closing bracket', 1, 8],
    ['{\n  "a": [1, 2,\n', 'the end of the file', 'a value', 3, 1],
    ['{"a" 1}', '"1"', '":"', 1, 6],
    ['{"a": 1} x', '"x"', 'the end of the file', 1, 10],
    ['[1 2]', '"2"', '"," or the closing bracket', 1, 4],
    ['[1}', '"}"', '"," or the closing bracket', 1, 3],
    ['{a: 1}', '"a"', 'a name in double quotes or "}"', 1, 2],
    ['"ab\ncd"', '"\\n"', 'a text on one line, closed by a double quote, with backslashes only before "\\/bfnrtu', 1, 4],
  ])('says where and what in %j', (text, found, expected, line, column) => {
    expect(first(text)).toMatchObject({ kind: 'syntax', found, expected, line, column });
  });

  it.each([
    ['[1, 2,]', 'trailing-comma'],
    ['{"a": 1,}', 'trailing-comma'],
    ["{'a': 1}", 'single-quotes'],
    ['// note\n{}', 'comment'],
    ['{"a": NaN}', 'not-a-number'],
    ['{"a": -Infinity}', 'not-a-number'],
    ['{"a": .5}', 'number-form'],
    ['{"a": 007}', 'number-form'],
    ['{"a": True}', 'word-form'],
    ['{"a": 1 "b": 2}', 'missing-comma'],
  ])('knows the usual mistake in %j', (text, hint) => {
    expect(first(text)?.hint).toBe(hint);
  });

  it('finds every name that occurs twice in one object, with its path', () => {
    const faults = scanJson('{"a": {"b": 1, "b": 2}, "c": [{"d": 1, "d": 1}], "a": 3}', LIMITS);
    expect(faults.map((fault) => [fault.kind, fault.path])).toEqual([
      ['duplicate-key', ['a', 'b']],
      ['duplicate-key', ['c', 0, 'd']],
      ['duplicate-key', ['a']],
    ]);
  });

  it('stops at the limits without recursion', () => {
    expect(first('['.repeat(10_000))).toMatchObject({ kind: 'too-deep', column: 65 });
    expect(first('{"a":'.repeat(100_000))).toMatchObject({ kind: 'too-deep' });
    expect(first(`[${'1,'.repeat(20_000)}1]`)).toMatchObject({ kind: 'too-many' });
    expect(scanJson(`${'['.repeat(64)}${']'.repeat(64)}`, LIMITS)).toEqual([]);
  });

  it('accepts exactly what JSON.parse accepts', () => {
    const pieces = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"',
      '1',
      '-',
      '0',
      '.5',
      'e3',
      'E+',
      'true',
      'null',
      ' ',
      '\n',
      '\\',
      '\\u00e9',
      'x',
      '\u2028',
      '\u00a0',
    );
    const texts = fc.oneof(
      fc.array(pieces, { maxLength: 12 }).map((list) => list.join('')),
      fc.json().chain((text) => fc.nat(text.length).map((at) => text.slice(0, at) + text.slice(at + 1))),
      fc.json(),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const scanned = scanJson(text, LIMITS).every((fault) => fault.kind !== 'syntax');
        expect(scanned).toBe(isJson(text));
      }),
      { numRuns: 3000, seed: 20_261_121 },
    );
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
