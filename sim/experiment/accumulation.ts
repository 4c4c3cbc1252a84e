import type { SeasonControls } from './controls/season-controls.js';
import type { SeasonAreas, SeasonSummary, StoreSummary } from './season-summary.js';
import { PairedWeeks } from './why/paired-weeks.js';

/** What is kept of every season. */
export type KeptSeason = Pick<SeasonSummary, 'chain' | 'stores' | 'periods'>;

/** Complete rounds: as many seasons of every variant, and the sums of their areas. */
export interface AccumulatedSeasons {
  readonly storeIds: readonly string[];
  readonly variants: readonly { readonly key: string; readonly seasons: readonly KeptSeason[]; readonly areas: SeasonAreas }[];
}

/**
 * Seasons as they come in, in any order, put back into the order of replications.
 * A round is one replication with every variant in it; only complete rounds with no gap before them count, so that whatever is read
 * from here depends on how many rounds there are and never on who simulated what or when. Areas are added round by round and let go.
 */
export class Accumulation {
  /** Of all complete seasons. Empty before the first. */
  storeIds: readonly string[] = [];
  private readonly kept: ReadonlyMap<string, KeptSeason[]>;
  private readonly sums = new Map<string, SeasonAreas>();
  private readonly waiting = new Map<number, Map<string, SeasonSummary>>();
  private received = 0;
  /** Where a baseline is known: how much its pairs differ, hour by hour. */
  readonly weeks: PairedWeeks | undefined;

  /**
   * @param keys of the variants, in the order in which results list them
   * @param baseline with it, differences to this variant are also told by hour and weekday with intervals
   * @param controls with them intervals are freed of what is known beforehand of the seasons
   */
  constructor(
    readonly keys: readonly string[],
    baseline?: string,
    readonly controls?: SeasonControls,
  ) {
    this.weeks = baseline === undefined || !keys.includes(baseline) ? undefined : new PairedWeeks(baseline, keys);
    this.kept = new Map(keys.map((key) => [key, []]));
  }

  /** Complete rounds: replications 0 … complete - 1 of every variant are here. */
  get complete(): number {
    return this.kept.get(this.keys[0])?.length ?? 0;
  }

  /** Single seasons received, complete rounds or not; for progress. */
  get seasons(): number {
    return this.received;
  }

  /** Takes in a season; `onRound` is called after each round this completes. A season that is here already is ignored. */
  add(summary: SeasonSummary, onRound?: (complete: number) => void): void {
    const { strategy, replication } = summary;
    if (!this.kept.has(strategy)) throw new Error(`A season of "${strategy}", which is not part of this experiment.`);
    const round = this.waiting.get(replication) ?? new Map<string, SeasonSummary>();
    if (replication < this.complete || round.has(strategy)) return;
    this.waiting.set(replication, round.set(strategy, summary));
    this.received++;
    for (;;) {
      const next = this.waiting.get(this.complete);
      if (next?.size !== this.keys.length) return;
      this.waiting.delete(this.complete);
      for (const season of next.values()) this.absorb(season);
      this.weeks?.add((key) => next.get(key)?.areas.hours);
      onRound?.(this.complete);
    }
  }

  /** The complete seasons of a variant, by replication. */
  of(key: string): readonly KeptSeason[] {
    const seasons = this.kept.get(key);
    if (!seasons) throw new Error(`"${key}" is not part of this experiment.`);
    return seasons;
  }

  /** One store of each complete season, or all stores together. */
  store(key: string, store?: string): readonly StoreSummary[] {
    const at = store === undefined || this.storeIds.length === 1 ? -1 : this.storeIds.indexOf(store);
    return this.of(key).map((season) => (at < 0 ? season.chain : season.stores[at]));
  }

  /** Sums over the complete seasons of a variant; undefined before the first. */
  areas(key: string): SeasonAreas | undefined {
    return this.sums.get(key);
  }

  /** The complete rounds as plain data, to be kept and taken up again; undefined before the first. */
  get state(): AccumulatedSeasons | undefined {
    if (this.complete === 0) return undefined;
    return { storeIds: this.storeIds, variants: this.keys.map((key) => ({ key, seasons: this.of(key), areas: this.sums.get(key) as SeasonAreas })) };
  }

  /** Goes on from rounds that were complete elsewhere, to the same bits as if they had been added here. Without intervals by hour and weekday: their pairs are not kept. */
  static from({ storeIds, variants }: AccumulatedSeasons): Accumulation {
    const there = new Accumulation(variants.map(({ key }) => key));
    there.storeIds = storeIds;
    for (const { key, seasons, areas } of variants) {
      there.kept.get(key)?.push(...seasons);
      there.sums.set(key, areas);
      there.received += seasons.length;
    }
    return there;
  }

  private absorb(season: SeasonSummary): void {
    const { strategy, replication, chain, stores, storeIds, areas, periods } = season;
    const control = this.controls?.deviations(replication);
    const known = (summary: StoreSummary): StoreSummary => (control === undefined ? summary : { ...summary, control });
    this.storeIds = storeIds;
    this.kept.get(strategy)?.push({ chain: known(chain), stores: stores.map(known), ...(periods === undefined ? {} : { periods }) });
    const sum = this.sums.get(strategy);
    if (!sum) {
      this.sums.set(strategy, {
        histograms: areas.histograms.slice(),
        hours: areas.hours.slice(),
        days: areas.days.slice(),
        floorAtHour: areas.floorAtHour.slice(),
      });
      return;
    }
    for (const name of ['histograms', 'hours', 'days', 'floorAtHour'] as const) {
      const into = sum[name];
      const from = areas[name];
      for (let i = 0; i < into.length; i++) into[i] += from[i];
    }
  }
}
