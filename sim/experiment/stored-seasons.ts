import { type LinePlace, type LineShelf, memoryShelf } from './line-shelf.js';
import { readSeasonLine, type SeasonName, seasonLine } from './season-line.js';
import type { SeasonSummary } from './season-summary.js';

/** Seasons that are there, to be asked for one at a time. */
export interface SeasonSource {
  has(variant: string, replication: number): boolean;
  /** @throws when the season is no longer what it was when it was found */
  get(variant: string, replication: number): Promise<SeasonSummary | undefined>;
  line(variant: string, replication: number): Promise<string | undefined>;
}

/** Seasons as lines on a shelf; only where each lies is kept in memory, so that this does not grow with what a season holds. */
export class StoredSeasons implements SeasonSource {
  private readonly places = new Map<string, LinePlace>();

  constructor(private readonly shelf: LineShelf = memoryShelf()) {}

  get size(): number {
    return this.places.size;
  }

  has(variant: string, replication: number): boolean {
    return this.places.has(keyOf(variant, replication));
  }

  /** Keeps seasons; those that are here already are left out. */
  async keep(summaries: readonly SeasonSummary[]): Promise<void> {
    const fresh = new Map(summaries.filter((s) => !this.has(s.strategy, s.replication)).map((s) => [keyOf(s.strategy, s.replication), s]));
    if (fresh.size === 0) return;
    const places = await this.shelf.append([...fresh.values()].map(seasonLine));
    for (const [i, key] of [...fresh.keys()].entries()) this.places.set(key, places[i]);
  }

  /** A season that lies on the shelf already. */
  note({ strategy, replication }: SeasonName, place: LinePlace): void {
    this.places.set(keyOf(strategy, replication), place);
  }

  async get(variant: string, replication: number): Promise<SeasonSummary | undefined> {
    const line = await this.line(variant, replication);
    if (line === undefined) return undefined;
    const summary = readSeasonLine(line);
    if (summary?.strategy !== variant || summary.replication !== replication)
      throw new SeasonsChangedError(`Season ${replication} of "${variant}" is no longer what it was when the file was opened.`);
    return summary;
  }

  async line(variant: string, replication: number): Promise<string | undefined> {
    const place = this.places.get(keyOf(variant, replication));
    return place === undefined ? undefined : this.shelf.read(place);
  }
}

/** A file of seasons was written to by somebody else while it was read. */
export class SeasonsChangedError extends Error {
  override readonly name = 'SeasonsChangedError';
}

function keyOf(variant: string, replication: number): string {
  return `${replication} ${variant}`;
}
