import { createHash } from 'node:crypto';
import { COUNT_INDEX, COUNT_KEYS, type CountKey } from '../sim/record/counts.js';
import type { SeasonRecord, StoreRecord } from '../sim/record/season-record.js';

/** How the run was done, not what came out of it: free to change. */
const NOT_RESULTS: ReadonlySet<CountKey> = new Set<CountKey>(['events']);

/** SHA-256 over the bits of everything recorded: counts by name, so that a new count that stays 0 changes nothing, then the profiles. */
export function digestOf(record: SeasonRecord): string {
  return digestOfStores(record.stores);
}

/** The same for some of the stores. */
export function digestOfStores(stores: readonly StoreRecord[]): string {
  const hash = createHash('sha256');
  for (const store of stores) {
    hash.update(store.id);
    for (const key of COUNT_KEYS) {
      const value = store.counts[COUNT_INDEX[key]];
      if (value !== 0 && !NOT_RESULTS.has(key)) hash.update(key).update(bytesOf(Float64Array.of(value)));
    }
    for (const profile of [store.histograms, store.hours, store.days, store.floorAtHour]) hash.update(bytesOf(profile));
  }
  return `sha256:${hash.digest('hex')}`;
}

function bytesOf(values: Float64Array): Uint8Array {
  return new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
}
