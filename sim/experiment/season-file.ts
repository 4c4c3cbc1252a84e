import type { PeriodLength } from '../record/periods.js';
import type { ControlName } from './controls/season-controls.js';
import type { LinePlace, LineShelf } from './line-shelf.js';
import { seasonOfLine } from './season-line.js';
import { type Shard, seasonInShard } from './shard.js';
import { type SeasonSource, StoredSeasons } from './stored-seasons.js';

/** What a file of seasons is of. The same study (version, digest, seed, periods) makes the same seasons. */
export interface SeasonFileHeader {
  readonly format: typeof SHARD_FORMAT;
  /** Of Sandtable. */
  readonly version: string;
  readonly scenario: { readonly id: string; readonly digest: string };
  readonly seed: string;
  readonly by?: PeriodLength;
  /** What the seasons are for; absent in a file that is only kept to go on from. */
  readonly part?: ShardPart;
}

/** What `merge` has to know to make the result of the whole. */
export interface ShardPart extends Shard {
  readonly command: 'run' | 'compare' | 'check';
  /** Seasons of the whole. */
  readonly replications: number;
  /** In the order of the result. */
  readonly strategies: readonly string[];
  readonly baseline?: string;
  /** The risk register is measured too. */
  readonly risks?: boolean;
  /** Names of the controls whose luck the intervals of the whole are freed of. */
  readonly control?: readonly ControlName[];
  /** Keys of all variants of the experiment: the strategies, and whatever else they are measured by. */
  readonly variants: readonly string[];
  /** Name of the scenario's file, which reports of `check` tell. */
  readonly file: string;
  /** The scenario as text. */
  readonly text: string;
}

export const SHARD_FORMAT = 'sandtable.shard/1';

/** A file of seasons that has been gone through once: which seasons it has, and where. */
export interface SeasonFile {
  readonly header: SeasonFileHeader;
  readonly seasons: StoredSeasons;
  /** The last line was cut off while it was written; it is left out. */
  readonly cut: boolean;
  /** Bytes up to the end of the last whole line. */
  readonly bytes: number;
}

/** A line of a file, without its end. */
export interface FileLine {
  readonly text: string;
  readonly place: LinePlace;
  /** Its end is there too; only the last line of a file may lack it. */
  readonly ended: boolean;
}

/** The first line of a file of seasons, with its end. */
export function seasonFileHead(header: SeasonFileHeader): string {
  return `${JSON.stringify(header)}\n`;
}

/** A shard piece by piece: its first `rounds` seasons in order, so that the same shard is the same bytes. */
export async function* shardText(header: SeasonFileHeader & { readonly part: ShardPart }, stored: SeasonSource, rounds: number): AsyncGenerator<string> {
  const { part } = header;
  yield seasonFileHead(header);
  for (let n = 0; n < rounds; n++)
    for (const key of part.variants) {
      const line = await stored.line(key, seasonInShard(part, n));
      if (line === undefined) throw new Error('A shard is written of seasons that are there.');
      yield `${line}\n`;
    }
}

/**
 * Goes through a file of seasons: a header and a line a season, each looked at and let go.
 * @param shelf where the lines lie
 * @returns the file, or what is wrong with it, to follow its name
 */
export async function readSeasonFile(lines: AsyncIterable<FileLine>, shelf: LineShelf): Promise<SeasonFile | string> {
  const seasons = new StoredSeasons(shelf);
  let header: SeasonFileHeader | undefined;
  let cut = false;
  let bytes = 0;
  let number = 0;
  for await (const { text, place, ended } of lines) {
    number++;
    if (!header) {
      header = headerOf(text);
      if (!header || !ended) return NO_SEASON_FILE;
    } else if (ended) {
      const season = seasonOfLine(text);
      if (!season) return `is damaged in line ${number}.`;
      seasons.note(season, place);
    } else cut = true;
    if (ended) bytes += place.bytes + 1;
  }
  return header ? { header, seasons, cut, bytes } : NO_SEASON_FILE;
}

const NO_SEASON_FILE = `is no file of seasons, expected one that --shard or --resume has written (${SHARD_FORMAT}).`;

function headerOf(line: string): SeasonFileHeader | undefined {
  try {
    const header = JSON.parse(line) as Partial<SeasonFileHeader> | null;
    return header?.format === SHARD_FORMAT && typeof header.scenario?.digest === 'string' ? (header as SeasonFileHeader) : undefined;
  } catch {
    return undefined;
  }
}

/** Why seasons of one study can't stand for those of another; undefined when they can. To follow "It was made". */
export function otherStudy(file: SeasonFileHeader, wanted: Omit<SeasonFileHeader, 'format' | 'part'>): string | undefined {
  if (file.version !== wanted.version) return `by version ${file.version} of Sandtable, and this is ${wanted.version}`;
  if (file.scenario.digest !== wanted.scenario.digest)
    return file.scenario.id === wanted.scenario.id
      ? `of another state of the scenario "${file.scenario.id}"`
      : `of the scenario "${file.scenario.id}", not of "${wanted.scenario.id}"`;
  if (file.seed !== wanted.seed) return `with the seed "${file.seed}", not "${wanted.seed}"`;
  if (file.by !== wanted.by)
    return `with ${file.by === undefined ? 'no --by' : `--by ${file.by}`}, not ${wanted.by === undefined ? 'without it' : `--by ${wanted.by}`}`;
  return undefined;
}
