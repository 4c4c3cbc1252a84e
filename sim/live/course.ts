import type { Chain } from '../model/chain.js';
import { COUNT_KEYS, type CountKey } from '../record/counts.js';

/** Parts of a store that are told apart when two courses are compared, and the beginnings of the names of their counts. */
const PARTS = {
  customers: ['candidates', 'visitors', 'noWish', 'noAdvice', 'floor.', 'keptAway', 'surgeVisitors', 'goodwill', 'potentialSales', 'busyMinutes.floor'],
  tills: ['checkout.', 'balked', 'blocked', 'abandoned', 'transactions', 'items', 'sales', 'busyMinutes.checkout', 'waitCoupon', 'lostToQueues'],
  goods: ['picks', 'stockout', 'units', 'refill', 'empty', 'shelf', 'lostToStockouts', 'expedite', 'busyMinutes.stock', 'tasteWalkouts'],
  cases: ['failures.', 'left.', 'complaints.', 'frontline.', 'regional', 'headOffice', 'desk.', 'inquiries', 'returns', 'handOffs', 'coupon', 'resolution'],
  people: ['rosteredHours', 'overtime', 'absent', 'labour', 'onDuty', 'moves', 'switch', 'shifts', 'people', 'floats.', 'calledIn', 'pressure', 'alert'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
export type CoursePart = keyof typeof PARTS | 'other';
export const COURSE_PARTS: readonly CoursePart[] = [...(Object.keys(PARTS) as (keyof typeof PARTS)[]), 'other'];

/** Part of each count, by its place in COUNT_KEYS. How many events it took is how the season was run, not what came of it. */
const PART_OF = Int8Array.from(COUNT_KEYS, (key) => (key === 'events' ? -1 : partOf(key)));

function partOf(key: CountKey): number {
  const found = Object.values(PARTS).findIndex((beginnings) => beginnings.some((beginning) => key.startsWith(beginning)));
  return found < 0 ? COURSE_PARTS.length - 1 : found;
}

/** Letters of one hour of one store: six bits of the rolling digest of each part. */
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Primes of FNV-1a and of the mixing of a word (32 bits). */
const BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

/** The course of one season, hour by hour: a letter for each part of each store, in which everything up to then has gone. */
export class Course {
  /** By store: COURSE_PARTS.length letters for each hour that has begun after the first. */
  private readonly letters: string[][];
  private readonly rolling: Int32Array[];

  constructor(stores: number) {
    this.letters = Array.from({ length: stores }, () => []);
    this.rolling = Array.from({ length: stores }, () => new Int32Array(COURSE_PARTS.length).fill(BASIS));
  }

  /** Notes the full hour that has come; hours come one after the other, from the first hour's end. */
  note({ stores }: Chain): void {
    for (const [i, { recorder, above }] of stores.entries()) {
      const rolling = this.rolling[i];
      mix(rolling, recorder.counts);
      mix(rolling, above.counts);
      this.letters[i].push(Array.from(rolling, (word) => ALPHABET[(word ^ (word >>> 13) ^ (word >>> 22)) & 63]).join(''));
    }
  }

  /** One text for each store. */
  get texts(): readonly string[] {
    return this.letters.map((hours) => hours.join(''));
  }

  get hours(): number {
    return this.letters[0]?.length ?? 0;
  }
}

/** FNV-1a over the bits of the counts, each into the digest of its part. */
function mix(rolling: Int32Array, counts: Float64Array): void {
  const words = new Int32Array(counts.buffer, counts.byteOffset, counts.length * 2);
  for (let i = 0; i < counts.length; i++) {
    const part = PART_OF[i];
    if (part < 0) continue;
    rolling[part] = Math.imul(Math.imul(rolling[part] ^ words[2 * i], PRIME) ^ words[2 * i + 1], PRIME);
  }
}

/** The first hour in which two courses of the same stores differ, and the parts that do then; undefined where the shorter one goes along with the other. */
export function firstDifference(
  a: readonly string[],
  b: readonly string[],
): { readonly hour: number; readonly stores: readonly { readonly store: number; readonly parts: readonly CoursePart[] }[] } | undefined {
  const n = COURSE_PARTS.length;
  const hours = Math.floor(Math.min(...a.map((text) => text.length), ...b.map((text) => text.length)) / n);
  for (let hour = 0; hour < hours; hour++) {
    const stores = a.flatMap((text, store) => {
      const parts = COURSE_PARTS.filter((_, p) => text[hour * n + p] !== b[store][hour * n + p]);
      return parts.length === 0 ? [] : [{ store, parts }];
    });
    if (stores.length > 0) return { hour, stores };
  }
  return undefined;
}
