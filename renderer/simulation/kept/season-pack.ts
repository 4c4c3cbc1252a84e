import { Accumulation, PeriodKeeper } from '../door.js';
import type { HeldComparison } from '../held-comparison.js';
import { squeezed, unsqueezed } from './squeeze.js';

/** Complete rounds as they were held. */
export type UnpackedSeasons = Pick<HeldComparison, 'accumulation' | 'keeper'>;

const FORMAT = 'sandtable.kept-seasons/1';
/** More than this is not worth keeping (bytes before squeezing): some hundreds of seasons of a chain. */
const MOST_BYTES = 32 * 1024 * 1024;
const AREAS = ['histograms', 'hours', 'days', 'floorAtHour'] as const;

/** What stands before the numbers: whose they are, and how many of each kind. */
interface Head {
  readonly format: typeof FORMAT;
  /** Of the held comparison: text and strategies. */
  readonly key: string;
  readonly strategies: readonly string[];
  readonly storeIds: readonly string[];
  readonly rounds: number;
  readonly counts: number;
  readonly quantiles: number;
  /** Numbers of one season's periods. */
  readonly periods: number;
  readonly areas: readonly number[];
}

/** The complete rounds of a comparison as bytes, to the last bit; null when there are none or too many. */
export async function packSeasons(held: HeldComparison): Promise<Uint8Array<ArrayBuffer> | null> {
  const { accumulation, keeper, key } = held;
  const { state } = accumulation;
  const first = state?.variants[0];
  if (state === undefined || first === undefined) return null;
  const rounds = accumulation.complete;
  const head: Head = {
    format: FORMAT,
    key,
    strategies: accumulation.keys,
    storeIds: state.storeIds,
    rounds,
    counts: first.seasons[0].chain.counts.length,
    quantiles: first.seasons[0].chain.quantiles.length,
    periods: keeper.season(first.key, 0)?.length ?? 0,
    areas: AREAS.map((name) => first.areas[name].length),
  };
  if (numbersOf(head) * 8 > MOST_BYTES) return null;
  const parts = state.variants.flatMap(({ key: variant, seasons, areas }) => [
    ...seasons.flatMap(({ chain, stores }, r) => [
      ...[chain, ...stores].flatMap(({ counts, quantiles }) => [counts, quantiles]),
      keeper.season(variant, r) ?? new Float64Array(head.periods),
    ]),
    ...AREAS.map((name) => areas[name]),
  ]);
  return squeezed(joined(head, parts));
}

/** The seasons of such bytes; null when they are damaged, of another comparison, or nothing of ours. */
export async function unpackSeasons(bytes: Uint8Array, key: string): Promise<UnpackedSeasons | null> {
  try {
    const raw = await unsqueezed(bytes, MOST_BYTES + 1024 * 1024);
    const length = new DataView(raw.buffer).getUint32(0, true);
    const head = JSON.parse(new TextDecoder().decode(raw.subarray(4, 4 + length))) as Head;
    if (head.format !== FORMAT || head.key !== key) return null;
    const numbers = new Float64Array(raw.buffer.slice(startOfNumbers(length)));
    return numbers.length === numbersOf(head) && head.rounds > 0 ? seasonsOf(head, numbers) : null;
  } catch {
    return null;
  }
}

/** Stores told apart; one alone is the chain. */
const storesOf = ({ storeIds }: Head): number => (storeIds.length === 1 ? 0 : storeIds.length);

function numbersOf(head: Head): number {
  const season = (1 + storesOf(head)) * (head.counts + head.quantiles) + head.periods;
  return head.strategies.length * (head.rounds * season + head.areas.reduce((sum, length) => sum + length, 0));
}

/** Numbers begin at a multiple of their size. */
const startOfNumbers = (headLength: number): number => Math.ceil((4 + headLength) / 8) * 8;

function joined(head: Head, parts: readonly Float64Array[]): Uint8Array<ArrayBuffer> {
  const text = new TextEncoder().encode(JSON.stringify(head));
  const start = startOfNumbers(text.length);
  const buffer = new ArrayBuffer(start + 8 * numbersOf(head));
  new DataView(buffer).setUint32(0, text.length, true);
  const bytes = new Uint8Array(buffer);
  bytes.set(text, 4);
  const numbers = new Float64Array(buffer, start);
  let at = 0;
  for (const part of parts) {
    numbers.set(part, at);
    at += part.length;
  }
  return bytes;
}

function seasonsOf(head: Head, numbers: Float64Array): UnpackedSeasons {
  let at = 0;
  const take = (length: number): Float64Array => {
    at += length;
    return numbers.slice(at - length, at);
  };
  const one = () => ({ counts: take(head.counts), quantiles: take(head.quantiles) });
  const keeper = new PeriodKeeper();
  const variants = head.strategies.map((key) => {
    const seasons = Array.from({ length: head.rounds }, (_, r) => {
      const season = { chain: one(), stores: Array.from({ length: storesOf(head) }, one) };
      if (head.periods > 0) keeper.restore(key, r, take(head.periods));
      return season;
    });
    const [histograms, hours, days, floorAtHour] = head.areas.map(take);
    return { key, seasons, areas: { histograms, hours, days, floorAtHour } };
  });
  return { accumulation: Accumulation.from({ storeIds: head.storeIds, variants }), keeper };
}
