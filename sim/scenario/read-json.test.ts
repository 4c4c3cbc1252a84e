import { describe, expect, it } from 'vitest';
import { MAX_BYTES, readJson, utf8Bytes } from './read-json.js';

function problems(text: string) {
  const read = readJson(text);
  return read.ok ? [] : read.problems;
}

describe('readJson', () => {
  it('counts bytes as UTF-8 does', () => {
    for (const text of ['', 'abc', 'é', '促销季', '😀', 'a😀é促']) expect(utf8Bytes(text)).toBe(new TextEncoder().encode(text).length);
  });

  it('refuses a file over 16 MB by its size', () => {
    expect(problems(' '.repeat(MAX_BYTES + 1))).toMatchObject([{ code: 'too-large', parameters: { what: 'bytes', limit: MAX_BYTES } }]);
    expect(problems(`"${'促'.repeat(MAX_BYTES / 3)}"`)).toMatchObject([{ code: 'too-large' }]);
    expect(problems(`"${'a'.repeat(MAX_BYTES - 2)}"`)).toEqual([]);
  });

  it('refuses deep nesting and masses of values before building anything', () => {
    expect(problems('['.repeat(10_000))).toMatchObject([{ code: 'too-deep', parameters: { limit: 64 } }]);
    expect(problems(`[${'0,'.repeat(3_000_000)}0]`)).toMatchObject([{ code: 'too-large', parameters: { what: 'values' } }]);
  });

  it('refuses names with a meaning of their own, and they do no harm', () => {
    const text = '{"__proto__": {"polluted": 1}, "a": [{"constructor": 1}], "b": {"prototype": {}}}';
    expect(problems(text).map((problem) => [problem.code, problem.at])).toEqual([
      ['reserved-key', ['__proto__']],
      ['reserved-key', ['a', 0, 'constructor']],
      ['reserved-key', ['b', 'prototype']],
    ]);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('reads a file with a byte order mark', () => {
    expect(readJson('\uFEFF{"a": 1}')).toEqual({ ok: true, value: { a: 1 } });
  });

  it('tells a name that occurs twice with its path', () => {
    expect(problems('{"a": 1, "a": 2}')).toMatchObject([{ code: 'duplicate-key', at: ['a'], parameters: { key: 'a', line: 1, column: 10 } }]);
  });
});
