import { COUNT_INDEX, type CountKey } from '../../record/counts.js';
import { COMPLAINT_CAUSES } from '../../record/indicator-tables/complaint-indicators.js';
import type { Scenario } from '../../scenario/scenario-schema.js';
import { meanInterval } from '../../statistics/mean-interval.js';
import { ratioSeries } from '../../statistics/series.js';
import { estimateSeries } from '../estimate-indicator.js';
import type { Executor, Job, Variant } from '../executor.js';
import type { ExperimentHooks } from '../experiment.js';
import type { Interval } from '../result.js';
import type { SeasonSummary } from '../season-summary.js';
import { type LedgerMove, moveLedger } from './move-ledger.js';

/** What a move did to its season: the season as it was less the same season without it. */
export interface MoveEffect {
  /** Yuan. */
  readonly sales: number;
  readonly complaints: number;
  /** Yuan, however lost. */
  readonly lostSales: number;
}

export interface MoveWithEffect extends LedgerMove {
  readonly replication: number;
  readonly effect: MoveEffect;
}

const MEASURES = ['sales', 'complaints', 'lostSales'] as const;

const KEYS: Readonly<Record<keyof MoveEffect, readonly CountKey[]>> = {
  sales: ['sales'],
  complaints: COMPLAINT_CAUSES.map(({ id }): CountKey => `complaints.${id}`),
  lostSales: ['lostToQueues', 'lostToStockouts', 'lostToNoAdvice', 'lostToTaste'],
};

type Hooks = Pick<ExperimentHooks, 'onProgress' | 'signal'>;

/**
 * What moves of one season did: the season is played again without each of them. The person stays where they are for as long as the move would have
 * lasted; everybody else, the pool and the rules do as they do. Customers and their luck are the same. One season is one draw: chance events follow from
 * every change, so that the effect of a single move is mostly noise; see `effectsByKind`.
 * @param executor of a study that has the strategy under its own name
 * @returns the effects in the order of the moves; those not played before a cancel are left out
 */
export async function moveEffects(
  strategy: string,
  replication: number,
  moves: readonly LedgerMove[],
  executor: Executor,
  hooks: Hooks = {},
): Promise<MoveWithEffect[]> {
  const found = await playedWithout(strategy, [{ replication, moves }], executor, hooks);
  return found.flat();
}

interface SeasonMoves {
  readonly replication: number;
  readonly moves: readonly LedgerMove[];
}

async function playedWithout(
  strategy: string,
  seasons: readonly SeasonMoves[],
  executor: Executor,
  { onProgress, signal }: Hooks,
): Promise<MoveWithEffect[][]> {
  const jobs = seasons.flatMap(({ replication, moves }, s) => [
    { s, at: -1, job: { strategies: [strategy], replications: [replication] } as Job },
    ...moves.map((move, at) => ({ s, at, job: jobWithout(strategy, replication, move) })),
  ]);
  const whole: (MoveEffect | undefined)[] = [];
  const without: (MoveEffect | undefined)[][] = seasons.map(() => []);
  let next = 0;
  let done = 0;
  const lane = async () => {
    for (let job = jobs[next++]; job !== undefined && signal?.aborted !== true; job = jobs[next++]) {
      const [summary] = await executor.run(job.job);
      const sums = summary && sumsOf(summary);
      if (job.at < 0) whole[job.s] = sums;
      else (without[job.s] ?? [])[job.at] = sums;
      onProgress?.({ done: ++done, total: jobs.length, secondsLeft: null });
    }
  };
  await Promise.all(Array.from({ length: executor.parallelism * 2 }, lane));
  return seasons.map(({ replication, moves }, s) =>
    moves.flatMap((move, at): MoveWithEffect[] => {
      const [a, b] = [whole[s], without[s]?.[at]];
      return a && b ? [{ ...move, replication, effect: less(a, b) }] : [];
    }),
  );
}

function jobWithout(strategy: string, replication: number, { store, move, until }: LedgerMove): Job {
  const key = `${strategy} without move ${move} of ${store}`;
  const variant: Variant = { key, strategy, without: { store, move, until } };
  return { strategies: [key], variants: [variant], replications: [replication] };
}

function sumsOf({ chain }: SeasonSummary): MoveEffect {
  const sum = (keys: readonly CountKey[]) => keys.reduce((total, key) => total + (chain.counts[COUNT_INDEX[key]] ?? 0), 0);
  return { sales: sum(KEYS.sales), complaints: sum(KEYS.complaints), lostSales: sum(KEYS.lostSales) };
}

function less(a: MoveEffect, b: MoveEffect): MoveEffect {
  return { sales: a.sales - b.sales, complaints: a.complaints - b.complaints, lostSales: a.lostSales - b.lostSales };
}

export interface KindsRequest {
  readonly strategy: string;
  readonly seed?: string;
  /** At least 2, for intervals. */
  readonly seasons: number;
  /** Moves of each season that are left out in turn; spread evenly over the season. */
  readonly movesPerSeason: number;
}

/** Moves of one kind over several seasons. */
export interface MoveKind {
  /** Named by whichever the table is by: `floor > checkout`, `pool`, `14`. */
  readonly kind: string;
  /** How many there were in all seasons, and of how many the effect was measured. */
  readonly moves: number;
  readonly measured: number;
  /** Mean effect of one of them, with an interval over the seasons in which one was measured; a ratio of sums, because seasons have different numbers of moves. Null where none was measured. */
  readonly effect: Readonly<Record<keyof MoveEffect, Interval>>;
}

export interface EffectsByKind {
  readonly strategy: string;
  readonly seasons: number;
  readonly confidence: number;
  /** Moves of a mean season. */
  readonly moves: Interval;
  readonly all: MoveKind | null;
  readonly byWay: readonly MoveKind[];
  readonly bySender: readonly MoveKind[];
  /** Hour of the day in which people were sent. */
  readonly byHour: readonly MoveKind[];
}

/** The mean effect of moves by kind, over several seasons. @param executor of a study that has the strategy under its own name */
export async function effectsByKind(scenario: Scenario, request: KindsRequest, executor: Executor, hooks: Hooks = {}): Promise<EffectsByKind> {
  const { strategy, seed, seasons, movesPerSeason } = request;
  const ledgers = Array.from({ length: seasons }, (_, replication) => moveLedger(scenario, { strategy, replication, ...(seed === undefined ? {} : { seed }) }));
  const chosen = ledgers.map(({ replication, moves }) => ({ replication, moves: spread(moves, movesPerSeason) }));
  const found = await playedWithout(strategy, chosen, executor, hooks);
  const { confidence } = scenario;
  const table = (nameOf: (move: LedgerMove) => string): MoveKind[] => {
    const names = [...new Set(ledgers.flatMap(({ moves }) => moves).map(nameOf))].sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
    return names.map((kind) => {
      const ofKind = found.map((moves) => moves.filter((move) => nameOf(move) === kind));
      const all = ledgers.reduce((sum, { moves }) => sum + moves.filter((move) => nameOf(move) === kind).length, 0);
      return { kind, moves: all, measured: ofKind.flat().length, effect: meanEffect(ofKind, confidence) };
    });
  };
  const { mean, low, high } = meanInterval(
    ledgers.map(({ moves }) => moves.length),
    confidence,
  );
  return {
    strategy,
    seasons,
    confidence,
    moves: { mean, low, high },
    all: table(() => 'all')[0] ?? null,
    byWay: table(({ from, to }) => `${from} > ${to}`),
    bySender: table(({ by, rule }) => (rule === undefined ? by : `${by} ${rule}`)),
    byHour: table(({ sentAt }) => String(Math.floor(sentAt / 60) % 24)),
  };
}

/** Every n-th, the first in the middle of its stretch. */
export function spread<T>(all: readonly T[], most: number): T[] {
  if (all.length <= most) return [...all];
  return Array.from({ length: most }, (_, i) => all[Math.floor(((i + 0.5) * all.length) / most)]).flatMap((one) => (one === undefined ? [] : [one]));
}

function meanEffect(seasons: readonly (readonly MoveWithEffect[])[], confidence: number): MoveKind['effect'] {
  const of = (measure: keyof MoveEffect): Interval => {
    // A season without a move of the kind says nothing about it.
    const having = seasons.filter((moves) => moves.length > 0);
    const sums = having.map((moves) => moves.reduce((sum, { effect }) => sum + effect[measure], 0));
    const { mean, low, high } = estimateSeries(
      ratioSeries(
        sums,
        having.map((moves) => moves.length),
      ),
      confidence,
    );
    return { mean, low, high };
  };
  return Object.fromEntries(MEASURES.map((measure) => [measure, of(measure)])) as Record<keyof MoveEffect, Interval>;
}
