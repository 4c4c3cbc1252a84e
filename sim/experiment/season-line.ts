import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { SeasonSummary, StoreSummary } from './season-summary.js';

/** Numbers as JSON has them; a run of zeros as "0*12", and what JSON has no number for (NaN, -0) as its name. */
type Packed = readonly (number | string)[];

interface PackedSeason {
  readonly strategy: string;
  readonly replication: number;
  readonly storeIds: readonly string[];
  /** Counts and quantiles of all stores together, then of each. */
  readonly summaries: readonly (readonly [Packed, Packed])[];
  readonly areas: Readonly<Record<(typeof AREAS)[number], Packed>>;
  readonly periods?: Packed;
}

const AREAS = ['histograms', 'hours', 'days', 'floorAtHour'] as const;
const DIGEST = ',"digest":"';

/** A season as one line of text, to the last bit, with a digest that tells a damaged line. Without the line's end. */
export function seasonLine({ strategy, replication, storeIds, chain, stores, areas, periods }: SeasonSummary): string {
  const packed: PackedSeason = {
    strategy,
    replication,
    storeIds,
    summaries: [chain, ...stores].map((s) => [pack(s.counts), pack(s.quantiles)]),
    areas: { histograms: pack(areas.histograms), hours: pack(areas.hours), days: pack(areas.days), floorAtHour: pack(areas.floorAtHour) },
    ...(periods === undefined ? {} : { periods: pack(periods) }),
  };
  const text = JSON.stringify(packed).slice(0, -1);
  return `${text}${DIGEST}${digestOf(text)}"}`;
}

/** Which season it is. */
export type SeasonName = Pick<SeasonSummary, 'strategy' | 'replication'>;

const NAME = /^[{]"strategy":("(?:[^"\\]|\\.)*"),"replication":([0-9]+),/;

/** Which season a line holds, without unpacking it; undefined when the line is not as it was written. */
export function seasonOfLine(line: string): SeasonName | undefined {
  const name = wholeLine(line)?.match(NAME);
  return name ? { strategy: JSON.parse(name[1]) as string, replication: Number(name[2]) } : undefined;
}

/** The season of a line; undefined when the line is not as it was written. */
export function readSeasonLine(line: string): SeasonSummary | undefined {
  const text = wholeLine(line);
  if (text === undefined) return undefined;
  // The digest says that seasonLine wrote it.
  const { strategy, replication, storeIds, summaries, areas, periods } = JSON.parse(`${text}}`) as PackedSeason;
  const [chain, ...stores] = summaries.map(([counts, quantiles]): StoreSummary => ({ counts: unpack(counts), quantiles: unpack(quantiles) }));
  return {
    strategy,
    replication,
    storeIds,
    chain,
    stores,
    areas: { histograms: unpack(areas.histograms), hours: unpack(areas.hours), days: unpack(areas.days), floorAtHour: unpack(areas.floorAtHour) },
    ...(periods === undefined ? {} : { periods: unpack(periods) }),
  };
}

/** The line before its digest, if that fits. */
function wholeLine(line: string): string | undefined {
  const end = line.lastIndexOf(DIGEST);
  const text = line.slice(0, Math.max(0, end));
  return end < 0 || line !== `${text}${DIGEST}${digestOf(text)}"}` ? undefined : text;
}

function digestOf(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

function pack(values: Float64Array): Packed {
  const packed: (number | string)[] = [];
  for (let i = 0; i < values.length; i++) {
    let end = i;
    while (end < values.length && Object.is(values[end], 0)) end++;
    if (end - i > 1) {
      packed.push(`0*${end - i}`);
      i = end - 1;
    } else packed.push(Number.isFinite(values[i]) && !Object.is(values[i], -0) ? values[i] : Object.is(values[i], -0) ? '-0' : String(values[i]));
  }
  return packed;
}

function unpack(packed: Packed): Float64Array {
  const values: number[] = [];
  for (const item of packed) {
    if (typeof item === 'number') values.push(item);
    else if (!item.startsWith('0*')) values.push(Number(item));
    else for (let n = Number(item.slice(2)); n > 0; n--) values.push(0);
  }
  return Float64Array.from(values);
}
