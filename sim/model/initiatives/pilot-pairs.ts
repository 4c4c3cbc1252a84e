import type { RandomStream } from '../../engine/random-stream.js';

/** What stores are matched by. */
export interface StoreLikeness {
  readonly visitorsPerDay: number;
  readonly stockoutRate: number;
}

/** A pilot store and the store it is compared with, as places in the list of stores. */
export interface PilotPair {
  readonly pilot: number;
  readonly control: number;
}

/** The `count` closest pairs, each store in one pair at most; which of a pair is the pilot is drawn by lot. */
export function drawnPairs(stores: readonly StoreLikeness[], count: number, lot: RandomStream): PilotPair[] {
  const distance = distances(stores);
  const all = stores.flatMap((_, a) => stores.slice(a + 1).map((__, i) => ({ a, b: a + 1 + i })));
  all.sort((x, y) => distance(x.a, x.b) - distance(y.a, y.b) || x.a - y.a || x.b - y.b);
  const used = new Set<number>();
  const pairs: PilotPair[] = [];
  for (const { a, b } of all) {
    if (pairs.length === count) break;
    if (used.has(a) || used.has(b)) continue;
    used.add(a).add(b);
    pairs.push(lot.at(pairs.length) < 0.5 ? { pilot: a, control: b } : { pilot: b, control: a });
  }
  return pairs;
}

/** For each stated pilot store, in order, the closest store that is neither a pilot nor compared with one yet. */
export function statedPairs(stores: readonly StoreLikeness[], pilots: readonly number[]): PilotPair[] {
  const distance = distances(stores);
  const used = new Set(pilots);
  return pilots.flatMap((pilot) => {
    const free = [...stores.keys()].filter((place) => !used.has(place));
    if (free.length === 0) return [];
    const control = free.reduce((best, place) => (distance(pilot, place) < distance(pilot, best) ? place : best));
    used.add(control);
    return [{ pilot, control }];
  });
}

/** Squared distance of two stores, each measure in its standard deviations over the stores; a measure that is the same everywhere counts nothing. */
function distances(stores: readonly StoreLikeness[]): (a: number, b: number) => number {
  const columns = [stores.map((store) => store.visitorsPerDay), stores.map((store) => store.stockoutRate)].map(standardised);
  return (a, b) => columns.reduce((sum, column) => sum + (column[a] - column[b]) ** 2, 0);
}

function standardised(values: readonly number[]): number[] {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const sd = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
  return values.map((value) => (sd > 0 ? (value - mean) / sd : 0));
}
