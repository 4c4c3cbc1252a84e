import type { PeriodLength } from '../record/periods.js';
import type { ControlName } from './controls/season-controls.js';
import { type Shard, seasonInShard } from './shard.js';
import { StoredSeasons } from './stored-seasons.js';

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

export interface SeasonFile {
  readonly header: SeasonFileHeader;
  readonly seasons: StoredSeasons;
  /** The last line was cut off while it was written; it is left out. */
  readonly cut: boolean;
}

/** The first line of a file of seasons, with its end. */
export function seasonFileHead(header: SeasonFileHeader): string {
  return `${JSON.stringify(header)}\n`;
}

/** A shard as text: its first `rounds` seasons in order, so that the same shard is the same bytes. */
export function shardText(header: SeasonFileHeader & { readonly part: ShardPart }, stored: StoredSeasons, rounds: number): string {
  const { part } = header;
  const lines = Array.from({ length: rounds }, (_, n) => part.variants.map((key) => stored.line(key, seasonInShard(part, n)))).flat();
  if (lines.includes(undefined)) throw new Error('A shard is written of seasons that are there.');
  return [seasonFileHead(header), ...lines.map((line) => `${line}\n`)].join('');
}

/** Reads a file of seasons: a header and a line a season. @returns the file, or what is wrong with it, to follow its name */
export function readSeasonFile(text: string): SeasonFile | string {
  const [head, ...lines] = text.split('\n');
  const header = headerOf(head);
  if (!header) return `is no file of seasons, expected one that --shard or --resume has written (${SHARD_FORMAT}).`;
  const seasons = new StoredSeasons();
  // Behind the last line's end there is nothing, or what was being written when the machine stopped.
  const last = lines.pop() ?? '';
  for (const [i, line] of lines.entries()) if (!seasons.addLine(line)) return `is damaged in line ${i + 2}.`;
  return { header, seasons, cut: last !== '' };
}

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
