import type { Json, JsonObject } from '../../stores/json-path.js';
import { linesOf } from './lines-of.js';

/** What an import has written of a number. */
export interface ImportedNumber {
  readonly by: 'estimated' | 'calibrated';
  /** Store-days (hours for shares) of the file it rests on. */
  readonly rows: number;
  readonly value: number;
  readonly standardError: number;
}

/** Half of a unit in the last of the digits that a case is written with. */
const ROUNDING = 1e-3;

/** Reads a line as an import writes it: "estimated from 56 rows, 94.2 (standard error 1.1)". Null for any other line. */
export function importedNumber(says: string): ImportedNumber | null {
  const match = /^(?:[^:]*: )?(estimated|calibrated) from (\d+) rows, (-?[\d.e+-]+) \(standard error ([\d.e+-]+)\)$/.exec(says);
  const [, by, rows, value, error] = match ?? [];
  if (by === undefined || !Number.isFinite(Number(value)) || !Number.isFinite(Number(error))) return null;
  return { by: by === 'estimated' ? 'estimated' : 'calibrated', rows: Number(rows), value: Number(value), standardError: Number(error) };
}

/** Whether the case still has the number of the file; of a distribution, whose mean it is, that cannot be said and is taken for so. */
export function isAsImported({ value }: ImportedNumber, now: Json | undefined): boolean {
  return typeof now !== 'number' || Math.abs(now - value) <= ROUNDING * Math.max(1, Math.abs(value));
}

const known = new WeakMap<object, ReadonlyMap<string, ImportedNumber>>();

/** What an import wrote of the number at a path (`world.demand.visitorsPerDay`); undefined of every other. The lines of a file are read once. */
export function importedAt(document: JsonObject | null, path: string): ImportedNumber | undefined {
  const sources = document?.sources;
  if (typeof sources !== 'object' || sources === null) return undefined;
  const read = known.get(sources) ?? readAll(document);
  known.set(sources, read);
  return read.get(path);
}

function readAll(document: JsonObject | null): ReadonlyMap<string, ImportedNumber> {
  return new Map(
    linesOf(document).flatMap((line): [string, ImportedNumber][] => {
      const at = line.indexOf(': ');
      const imported = importedNumber(line.slice(at + 2));
      return at < 0 || imported === null ? [] : [[line.slice(0, at), imported]];
    }),
  );
}
