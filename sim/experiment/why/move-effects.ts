import { COUNT_INDEX, type CountKey } from '../../record/counts.js';
import { COMPLAINT_CAUSES } from '../../record/indicator-tables/complaint-indicators.js';
import { DAY_KEYS } from '../../record/season-record.js';
import type { Scenario } from '../../scenario/scenario-schema.js';
import { meanInterval } from '../../statistics/mean-interval.js';
import { ratioSeries } from '../../statistics/series.js';
import { estimateSeries } from '../estimate-indicator.js';
import type { Executor, Job, Variant } from '../executor.js';
import type { ExperimentHooks } from '../experiment.js';
import type { Interval } from '../result.js';
import type { SeasonSummary } from '../season-summary.js';
import { type LedgerMove, type LedgerRequest, moveLedger } from './move-ledger.js';

/** Sums of a day or of a season. */
export interface MoveSums {
  /** Yuan. */
  readonly sales: number;
  readonly complaints: number;
  /** Yuan, however lost. */
  readonly lostSales: number;
}

/** What a move did: the season as it was less the same season without it. */
export interface MoveEffect {
  /** On the day of the move, before chance has carried the two seasons far apart. */
  readonly day: MoveSums;
  /** Over the whole season. */
  readonly season: MoveSums;
}

export interface MoveWithEffect extends LedgerMove {
  readonly replication: number;
  readonly effect: MoveEffect;
}

const DAY_MINUTES = 24 * 60;

const KEYS: Readonly<Record<keyof MoveSums, readonly CountKey[]>> = {
  sales: ['sales'],
  complaints: COMPLAINT_CAUSES.map(({ id }): CountKey => `complaints.${id}`),
  lostSales: ['lostToQueues', 'lostToStockouts', 'lostToNoAdvice', 'lostToTaste'],
};

type Hooks = Pick<ExperimentHooks, 'onProgress' | 'signal'>;

/**
 * What moves of one season did: the season is played again without each of them. The person stays where they are for as long as the move would have
 * lasted; everybody else, the pool and the rules do as they do. Customers and their luck are the same. One season is one draw: chance events follow from
 * every change, so that the effect of a single move is mostly noise, over the season more than on its day; see `effectsByKind`.
 * @param executor of a study that has the strategy under its own name
 * @returns the effects in the order of the moves; those not played before a cancel are left out
 */
export async function moveEffects(
  season: Pick<LedgerRequest, 'strategy' | 'replication' | 'decisions'>,
  moves: readonly LedgerMove[],
  executor: Executor,
  hooks: Hooks = {},
): Promise<MoveWithEffect[]> {
  const found = await playedWithout([{ ...season, moves }], executor, hooks);
  return found.flat();
}

interface SeasonMoves extends Pick<LedgerRequest, 'strategy' | 'replication' | 'decisions'> {
  readonly moves: readonly LedgerMove[];
}

async function playedWithout(seasons: readonly SeasonMoves[], executor: Executor, { onProgress, signal }: Hooks): Promise<MoveWithEffect[][]> {
  const jobs = seasons.flatMap((season, s) => [
    { s, at: -1, job: jobOf(season) },
    ...season.moves.map((move, at) => ({ s, at, job: jobWithout(season, move) })),
  ]);
  const whole: (SeasonSums | undefined)[] = [];
  const without: (SeasonSums | undefined)[][] = seasons.map(() => []);
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
      if (!a || !b) return [];
      const day = Math.floor(move.sentAt / DAY_MINUTES);
      return [{ ...move, replication, effect: { day: less(dayOf(a, day), dayOf(b, day)), season: less(a.season, b.season) } }];
    }),
  );
}

/** A season as it was; one with decisions is a variant of its own. */
function jobOf({ strategy, replication, decisions }: SeasonMoves): Job {
  if (decisions === undefined) return { strategies: [strategy], replications: [replication] };
  const key = `${strategy} as played`;
  return { strategies: [key], variants: [{ key, strategy, decisions }], replications: [replication] };
}

function jobWithout({ strategy, replication, decisions }: SeasonMoves, { store, move, until }: LedgerMove): Job {
  const key = `${strategy}${decisions === undefined ? '' : ' as played'} without move ${move} of ${store}`;
  const variant: Variant = { key, strategy, ...(decisions === undefined ? {} : { decisions }), without: { store, move, until } };
  return { strategies: [key], variants: [variant], replications: [replication] };
}

interface SeasonSums {
  readonly season: MoveSums;
  /** Days x DAY_KEYS, all stores together. */
  readonly days: Float64Array;
}

function sumsOf({ chain, areas }: SeasonSummary): SeasonSums {
  const sum = (keys: readonly CountKey[]) => keys.reduce((total, key) => total + (chain.counts[COUNT_INDEX[key]] ?? 0), 0);
  return { season: { sales: sum(KEYS.sales), complaints: sum(KEYS.complaints), lostSales: sum(KEYS.lostSales) }, days: areas.days };
}

function dayOf({ days }: SeasonSums, day: number): MoveSums {
  const of = (key: keyof MoveSums) => days[day * DAY_KEYS.length + DAY_KEYS.indexOf(key)] ?? 0;
  return { sales: of('sales'), complaints: of('complaints'), lostSales: of('lostSales') };
}

function less(a: MoveSums, b: MoveSums): MoveSums {
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
  readonly effect: Readonly<Record<keyof MoveEffect, Readonly<Record<keyof MoveSums, Interval>>>>;
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
  const chosen = ledgers.map(({ replication, moves }) => ({ strategy, replication, moves: spread(moves, movesPerSeason) }));
  const found = await playedWithout(chosen, executor, hooks);
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
  // A season without a move of the kind says nothing about it.
  const having = seasons.filter((moves) => moves.length > 0);
  const numbers = having.map((moves) => moves.length);
  const of = (over: keyof MoveEffect) => {
    const mean = (measure: keyof MoveSums): Interval => {
      const sums = having.map((moves) => moves.reduce((sum, { effect }) => sum + effect[over][measure], 0));
      const found = estimateSeries(ratioSeries(sums, numbers), confidence);
      return { mean: found.mean, low: found.low, high: found.high };
    };
    return { sales: mean('sales'), complaints: mean('complaints'), lostSales: mean('lostSales') };
  };
  return { day: of('day'), season: of('season') };
}
