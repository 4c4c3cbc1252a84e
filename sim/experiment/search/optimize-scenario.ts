import type { Executor } from '../executor.js';
import type { ExperimentHooks } from '../experiment.js';
import type { ResultDocument } from '../result.js';
import type { SeasonSummary } from '../season-summary.js';
import { SearchLuck } from './breed.js';
import { Candidate } from './candidate.js';
import { Field } from './field.js';
import { boundOf, objectiveMeasure } from './measure.js';
import { Search } from './search.js';
import { type OptimizationRequest, SEARCHED_FROM, searchDocument } from './search-document.js';
import { searchPoints } from './search-points.js';
import type { SearchPoint } from './search-result.js';
import { SearchSpace } from './search-space.js';
import { type SeasonPlan, seasonPlan } from './season-plan.js';
import type { Yardstick } from './standing.js';

/** The front as it is known so far: to draw while it grows. */
export interface FrontSoFar {
  readonly runs: number;
  readonly budget: number;
  readonly points: readonly SearchPoint[];
}

export interface OptimizationHooks extends Pick<ExperimentHooks, 'onProgress' | 'signal' | 'now'> {
  onFront?(front: FrontSoFar): void;
}

export interface OptimizationOutcome {
  readonly result: ResultDocument;
  readonly cancelled: boolean;
}

/**
 * Searches what the levers can make of a strategy for the front of one or two objectives, and confirms what it found in fresh seasons.
 * The same case, seed and budget give the same bytes, whatever the executor. Cancelling keeps what is complete.
 * @throws RangeError for a budget too small, or an objective without a better direction
 */
export async function optimizeScenario(request: OptimizationRequest, executor: Executor, hooks: OptimizationHooks = {}): Promise<OptimizationOutcome> {
  const run = new Optimization(request, executor, hooks);
  return run.outcome();
}

class Optimization {
  private readonly space: SearchSpace;
  private readonly plan: SeasonPlan;
  private readonly field: Field;
  private readonly shipped: readonly Candidate[];
  private readonly yardstick: Yardstick;
  private readonly startedAt: number | undefined;

  constructor(
    private readonly request: OptimizationRequest,
    executor: Executor,
    private readonly hooks: OptimizationHooks,
  ) {
    const { scenario, search } = request;
    const storeIds = scenario.world.stores.map(({ id }) => id);
    this.space = new SearchSpace(scenario, search.levers, search.start ?? scenario.baseline);
    // A strategy that is played in another season meets other customers: there is no comparing with it.
    const alike = scenario.strategies.filter(({ id, demandGrowth = 0 }) => demandGrowth === 0 || id === scenario.baseline);
    this.shipped = alike.map(({ id }) => new Candidate({ key: id, strategy: id }, undefined, true));
    this.plan = seasonPlan(search.budget, this.shipped.length, search.objectives.length);
    this.field = new Field(executor, SEARCHED_FROM, {
      ...(hooks.signal === undefined ? {} : { signal: hooks.signal }),
      onRuns: (runs) => this.tell(runs),
    });
    this.yardstick = {
      objectives: search.objectives.map((objective) => objectiveMeasure(objective, storeIds)),
      bounds: search.constraints.map((constraint) => boundOf(constraint, storeIds)),
      baseline: this.shipped[alike.findIndex(({ id }) => id === scenario.baseline)],
    };
    this.startedAt = hooks.now?.();
  }

  async outcome(): Promise<OptimizationOutcome> {
    const { space, plan, field, shipped, yardstick } = this;
    const { seed } = this.request;
    const luck = new SearchLuck(seed);
    const search = new Search({ space, plan, field, luck, shipped, yardstick, onFront: (so) => this.front(so) });
    await search.run();
    const finalists = search.finalists();
    const confirmed = field.cancelled ? undefined : await this.playFresh(finalists);
    const cancelled = field.cancelled;
    const result = searchDocument({
      request: this.request,
      space,
      yardstick,
      shipped,
      search,
      finalists,
      runs: field.runs,
      fresh: cancelled ? undefined : confirmed,
    });
    return { result, cancelled };
  }

  private tell(runs: number): void {
    const { budget } = this.request.search;
    const now = this.hooks.now?.();
    const elapsed = now === undefined || this.startedAt === undefined ? undefined : now - this.startedAt;
    const left = Math.max(0, budget - runs);
    this.hooks.onProgress?.({
      done: Math.min(runs, budget),
      total: budget,
      secondsLeft: elapsed === undefined || runs === 0 ? null : (left * elapsed) / runs / 1000,
    });
  }

  private front(search: Search): void {
    if (this.hooks.onFront === undefined || this.yardstick.baseline.seasons.length === 0) return;
    const points = searchPoints(search.candidates, search.ranked(), this.space, this.yardstick);
    this.hooks.onFront({ runs: this.field.runs, budget: this.request.search.budget, points });
  }

  /** Finalists and strategies of the file in replications from 0 on: as many as the budget has left, at most twice as many as planned. */
  private async playFresh(finalists: readonly Candidate[]): Promise<Map<string, readonly SeasonSummary[]>> {
    const all = [...finalists, ...this.shipped];
    const affordable = Math.floor((this.request.search.budget - this.field.runs) / all.length);
    const seasons = Math.max(this.plan.fresh, Math.min(2 * this.plan.fresh, affordable));
    const played = await this.field.play(all.map(({ variant }) => ({ variant, from: 0, to: seasons })));
    return new Map([...played].map(([key, of]) => [key, [...of.values()].sort((a, b) => a.replication - b.replication)]));
  }
}
