import { isObject, type Path, shorten } from './json-path.js';
import { type ScanFault, SYNTAX_HINTS, scanJson } from './json-scan.js';
import { type LocatedProblem, type ProblemCode, problemAt } from './problem.js';

/** Largest scenario file. A real one has some ten kilobytes. */
export const MAX_BYTES = 16 * 1024 * 1024;
/** Deepest nesting of lists and objects. The format itself needs eight. */
export const MAX_DEPTH = 64;
/** Most numbers, texts, lists and objects in one file. */
export const MAX_VALUES = 200_000;

/** Names that JavaScript gives a meaning of its own; no scenario needs them. */
const RESERVED = new Set(['__proto__', 'constructor', 'prototype']);

export type JsonRead = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly problems: readonly LocatedProblem[] };

/** Size in bytes as UTF-8, counted without making a copy. */
export function utf8Bytes(text: string): number {
  let bytes = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    bytes += code < 0x80 ? 1 : code < 0x800 || (code >= 0xd800 && code < 0xe000) ? 2 : 3;
  }
  return bytes;
}

/** A file that is too large to be read as a scenario, told by its size alone. */
export function tooLarge(bytes: number): LocatedProblem {
  const megabytes = (bytes / 1024 / 1024).toFixed(1);
  return problemAt('too-large', [], {
    found: `a file of ${megabytes} MB`,
    expected: `at most ${MAX_BYTES / 1024 / 1024} MB`,
    parameters: { what: 'bytes', bytes, limit: MAX_BYTES },
  });
}

/** Text to JSON value: size first, then syntax, depth and number of values without building anything, then reserved names. */
export function readJson(text: string): JsonRead {
  if (text.length > MAX_BYTES) return failed([tooLarge(utf8Bytes(text))]);
  if (text.length * 3 > MAX_BYTES) {
    const bytes = utf8Bytes(text);
    if (bytes > MAX_BYTES) return failed([tooLarge(bytes)]);
  }
  // Windows editors put a byte order mark before the text; it belongs to the file, not to the JSON.
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const faults = scanJson(json, { depth: MAX_DEPTH, values: MAX_VALUES });
  if (faults.length > 0) return failed(faults.map(faultProblem));
  const value: unknown = JSON.parse(json);
  const reserved = reservedKeys(value, []);
  return reserved.length > 0 ? failed(reserved) : { ok: true, value };
}

function failed(problems: readonly LocatedProblem[]): JsonRead {
  return { ok: false, problems };
}

function faultProblem(fault: ScanFault): LocatedProblem {
  const { line, column, found, expected, hint, path } = fault;
  const at = fault.kind === 'duplicate-key' ? path : [];
  return problemAt(codeOf(fault), at, {
    found: foundOf(fault, found),
    expected,
    ...(hint === undefined ? {} : { suggestion: SYNTAX_HINTS[hint] }),
    parameters: { line, column, ...limitOf(fault), ...(hint === undefined ? {} : { hint }) },
  });
}

function codeOf({ kind }: ScanFault): ProblemCode {
  return kind === 'too-many' ? 'too-large' : kind;
}

function foundOf({ kind }: ScanFault, found: string): string {
  if (kind === 'too-deep') return 'deeper nesting';
  if (kind === 'too-many') return 'more values';
  return kind === 'duplicate-key' ? 'this name a second time' : found;
}

function limitOf({ kind, path }: ScanFault): Record<string, string | number> {
  if (kind === 'too-deep') return { limit: MAX_DEPTH };
  if (kind === 'too-many') return { what: 'values', limit: MAX_VALUES };
  return kind === 'duplicate-key' ? { key: shorten(String(path[path.length - 1])) } : {};
}

/** Recursion is bounded by MAX_DEPTH, which was checked before. */
function reservedKeys(value: unknown, at: Path): LocatedProblem[] {
  if (Array.isArray(value)) return value.flatMap((entry, i) => reservedKeys(entry, [...at, i]));
  if (!isObject(value)) return [];
  return Object.keys(value).flatMap((key) => {
    if (!RESERVED.has(key)) return reservedKeys(value[key], [...at, key]);
    return [
      problemAt('reserved-key', [...at, key], {
        found: `the name "${key}"`,
        expected: 'a name the format knows; this one is refused everywhere',
        parameters: { key },
      }),
    ];
  });
}
