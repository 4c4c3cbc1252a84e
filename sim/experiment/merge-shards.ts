import { otherStudy, type SeasonFile, type ShardPart } from './season-file.js';
import { seasonInShard, seasonsOfShard } from './shard.js';
import type { SeasonSource } from './stored-seasons.js';

/** A file of seasons under the name it was read by. */
export interface NamedSeasonFile extends SeasonFile {
  readonly name: string;
}

export interface MergedShards {
  readonly header: SeasonFile['header'];
  readonly part: ShardPart;
  readonly seasons: SeasonSource;
}

/** Puts shards together. @returns the whole, or a sentence that says why they are not one */
export function mergeShards(files: readonly NamedSeasonFile[], version: string): MergedShards | string {
  const [first] = files;
  const part = first?.header.part;
  if (!first || !part) return `${first?.name ?? 'Nothing'} is no shard, expected a file that --shard has written.`;
  const found = new Map<number, NamedSeasonFile>();
  for (const file of files) {
    const fault = misfit(file, first, part, version) ?? taken(file, found);
    if (fault) return fault;
    found.set(file.header.part?.index ?? 0, file);
  }
  const missing = Array.from({ length: part.of }, (_, i) => i + 1).filter((index) => !found.has(index));
  if (missing.length > 0)
    return `${missing.length === 1 ? 'Shard' : 'Shards'} ${missing.join(', ')} of ${part.of} ${missing.length === 1 ? 'is' : 'are'} missing.`;
  for (const file of found.values()) {
    const lacking = incomplete(file);
    if (lacking) return lacking;
  }
  return { header: first.header, part, seasons: together(part.of, found) };
}

/** Every season from the shard that has it. */
function together(of: number, shards: ReadonlyMap<number, NamedSeasonFile>): SeasonSource {
  const shardOf = (replication: number) => shards.get((replication % of) + 1)?.seasons;
  return {
    has: (variant, r) => shardOf(r)?.has(variant, r) === true,
    get: async (variant, r) => shardOf(r)?.get(variant, r),
    line: async (variant, r) => shardOf(r)?.line(variant, r),
  };
}

function misfit(file: NamedSeasonFile, first: NamedSeasonFile, of: ShardPart, version: string): string | undefined {
  const { part } = file.header;
  if (!part) return `${file.name} is no shard, expected a file that --shard has written.`;
  const other = otherStudy(file.header, { ...first.header, version });
  if (other) return `${file.name} does not belong to these shards: it was made ${other}.`;
  if (wholeOf(part) !== wholeOf(of)) return `${file.name} and ${first.name} are shards of different calls.`;
  return undefined;
}

/** Everything but which part it is. */
function wholeOf({ command, replications, strategies, baseline, risks, control, variants, of }: ShardPart): string {
  return JSON.stringify([command, replications, strategies, baseline, risks, control, variants, of]);
}

function taken(file: NamedSeasonFile, found: ReadonlyMap<number, NamedSeasonFile>): string | undefined {
  const { index = 0, of = 0 } = file.header.part ?? {};
  const other = found.get(index);
  return other && `${file.name} and ${other.name} are both shard ${index} of ${of}.`;
}

function incomplete({ header: { part }, seasons, name }: NamedSeasonFile): string | undefined {
  if (!part) return undefined;
  const rounds = seasonsOfShard(part, part.replications);
  for (let n = 0; n < rounds; n++)
    if (!part.variants.every((key) => seasons.has(key, seasonInShard(part, n))))
      return `${name} has ${n} of its ${rounds} seasons: it was interrupted. Run it again with --resume ${name}.`;
  return undefined;
}
