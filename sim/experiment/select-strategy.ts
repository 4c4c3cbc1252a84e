import type { Indicator } from '../record/indicator.js';
import { nelsonMatejcik } from '../statistics/comparisons-with-best.js';
import { KimNelson } from '../statistics/kim-nelson.js';
import { Accumulation } from './accumulation.js';
import type { Executor } from './executor.js';
import type { ExperimentHooks, ExperimentOutcome } from './experiment.js';
import { indicatorSeries } from './indicator-series.js';
import type { SeasonSummary } from './season-summary.js';
import type { SelectedStrategy, Selection } from './selection.js';

export interface SelectionRequest {
  /** Strategies in the order of the result. */
  readonly strategies: readonly string[];
  /** As the call names it. */
  readonly name: string;
  /** One with a better direction. */
  readonly indicator: Indicator;
  readonly store?: string;
  readonly delta: number;
  readonly confidence: number;
  /** At least 2. */
  readonly firstStage: number;
  /** The race is broken off, undecided, after so many seasons. */
  readonly maxSeasons: number;
}

export interface SelectionOutcome extends ExperimentOutcome {
  readonly selection: Selection;
}

/** A season in which the indicator has no value (a ratio over nothing): there is no selecting by it. */
export class NoValueError extends Error {
  override readonly name = 'NoValueError';
}

/**
 * The fully sequential selection of Kim and Nelson on shared seasons. What a season shows is its own value of the indicator (of a ratio the
 * season's ratio). Strategies that are out are not simulated further; a few seasons more than needed may be, to keep workers busy, and
 * are thrown away: which seasons count depends on the study alone.
 * @throws NoValueError
 */
export async function selectStrategy(
  request: SelectionRequest,
  executor: Executor,
  hooks: Pick<ExperimentHooks, 'onProgress' | 'signal'> = {},
): Promise<SelectionOutcome> {
  const race = new Race(request, executor, hooks);
  while (!race.ended) await race.goOn();
  return { accumulation: race.accumulation, cancelled: race.cancelled, selection: race.outcome() };
}

class Race {
  readonly accumulation: Accumulation;
  private readonly method: KimNelson;
  private readonly first: number[][];
  private readonly used: number[];
  private readonly sums: number[];

  constructor(
    private readonly request: SelectionRequest,
    private readonly executor: Executor,
    private readonly hooks: Pick<ExperimentHooks, 'onProgress' | 'signal'>,
  ) {
    const { strategies, firstStage, confidence, delta } = request;
    this.accumulation = new Accumulation(strategies);
    this.method = new KimNelson({ systems: strategies.length, firstStage, confidence, delta });
    this.first = strategies.map(() => []);
    this.used = strategies.map(() => 0);
    this.sums = strategies.map(() => 0);
  }

  get cancelled(): boolean {
    return this.hooks.signal?.aborted === true;
  }

  get ended(): boolean {
    return this.method.selected !== undefined || this.cancelled || this.method.seasons >= this.request.maxSeasons;
  }

  /** Simulates a stretch for those still in the race, and looks at it season by season. */
  async goOn(): Promise<void> {
    const { method, request } = this;
    const from = method.seasons;
    const stretch = from < request.firstStage ? request.firstStage : from + Math.ceil((2 * this.executor.parallelism) / method.survivors.length);
    const to = Math.min(stretch, request.maxSeasons, Math.max(request.firstStage, method.most + 1));
    const summaries = await this.simulate(from, to);
    for (let r = from; r < to && method.selected === undefined; r++) {
      const round = summaries.get(r);
      if (!round || method.survivors.some((i) => !round.has(request.strategies[i]))) return;
      this.look(round);
    }
    this.hooks.onProgress?.({ done: method.seasons, total: Math.max(method.seasons, Math.min(request.maxSeasons, method.most + 1)), secondsLeft: null });
  }

  outcome(): Selection {
    const { strategies, name, indicator, delta, confidence, firstStage } = this.request;
    const { selected, eliminated } = this.method;
    const out = new Map(eliminated.map(({ system, by }) => [system, strategies[by]]));
    const rows = strategies.map((strategy, i): SelectedStrategy => {
      const leftOutBy = out.get(i);
      return { strategy, mean: this.sums[i] / Math.max(1, this.used[i]), seasons: this.used[i], ...(leftOutBy === undefined ? {} : { leftOutBy }) };
    });
    const planned = strategies.length > 1 && this.first[0].length >= 2 ? nelsonMatejcik(this.first, delta, confidence).seasons : this.method.seasons;
    return {
      indicator: name,
      wanted: indicator.direction === 'lower' ? 'lowest' : 'highest',
      delta,
      confidence,
      firstStage,
      selected: selected === undefined ? null : strategies[selected],
      strategies: rows,
      seasonsUsed: this.used.reduce((sum, n) => sum + n, 0),
      seasonsFixed: planned * strategies.length,
    };
  }

  private async simulate(from: number, to: number): Promise<Map<number, Map<string, SeasonSummary>>> {
    const keys = this.method.survivors.map((i) => this.request.strategies[i]);
    const replications = Array.from({ length: to - from }, (_, n) => from + n);
    const jobs = replications.flatMap((r) => keys.map((key) => ({ strategies: [key], replications: [r] })));
    const rounds = new Map(replications.map((r) => [r, new Map<string, SeasonSummary>()]));
    const lane = async () => {
      for (let job = jobs.shift(); job !== undefined && !this.cancelled; job = jobs.shift())
        for (const summary of await this.executor.run(job)) rounds.get(summary.replication)?.set(summary.strategy, summary);
    };
    await Promise.all(Array.from({ length: this.executor.parallelism * 2 }, lane));
    return rounds;
  }

  private look(round: ReadonlyMap<string, SeasonSummary>): void {
    const { strategies, indicator, firstStage } = this.request;
    const sign = indicator.direction === 'lower' ? -1 : 1;
    const values = new Float64Array(strategies.length);
    for (const i of this.method.survivors) {
      const summary = round.get(strategies[i]);
      if (!summary) throw new Error('A round without one of its strategies.');
      const value = this.valueOf(summary);
      values[i] = sign * value;
      this.used[i]++;
      this.sums[i] += value;
      if (this.first[i].length < firstStage) this.first[i].push(sign * value);
      this.accumulation.add(summary);
    }
    this.method.add(values);
  }

  private valueOf(summary: SeasonSummary): number {
    const { indicator, store, name } = this.request;
    const at = store === undefined || summary.stores.length === 0 ? -1 : summary.storeIds.indexOf(store);
    const value = indicatorSeries(indicator, [at < 0 ? summary.chain : summary.stores[at]]).season[0] ?? Number.NaN;
    if (!Number.isFinite(value))
      throw new NoValueError(`"${name}" has no value in season ${summary.replication} of "${summary.strategy}"; select by another indicator.`);
    return value;
  }
}
