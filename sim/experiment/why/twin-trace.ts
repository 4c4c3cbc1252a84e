import { compileCase, runReplication } from '../../model/index.js';
import type { TraceEvent, TraceKind } from '../../record/trace.js';
import type { Scenario } from '../../scenario/scenario-schema.js';
import { refuseOtherSeasons } from './explanation-error.js';
import { type ComplaintFate, type Fate, FateBook } from './fate-book.js';
import { type ChangedCustomer, changedCustomers, complaintAt, fateAt } from './fate-transitions.js';

export interface TwinRequest {
  readonly strategies: readonly [string, string];
  /** Which season, from 0. */
  readonly replication: number;
  /** In place of the file's. */
  readonly seed?: string;
}

/** One customer under one strategy. */
export interface TwinLife {
  readonly strategy: string;
  readonly fate: Fate;
  readonly complaint: ComplaintFate;
  /** What was bought (yuan). */
  readonly yuan: number;
  /** All that happened to the customer, in order. */
  readonly events: readonly TraceEvent[];
}

/** Something that happened to the customer in one strategy or in both. */
export interface TwinStep {
  readonly kind: TraceKind;
  readonly events: readonly [TraceEvent | undefined, TraceEvent | undefined];
  /** In both at the same minute, with the same person and the same numbers. */
  readonly isSame: boolean;
}

/** The same customer under two strategies, side by side. */
export interface TwinTrace {
  readonly store: string;
  readonly customer: number;
  readonly replication: number;
  /** The luck the customer came with, the same in both; empty for one who stayed away in both. */
  readonly luck: Readonly<Record<string, number | string | boolean>>;
  readonly lives: readonly [TwinLife, TwinLife];
  readonly steps: readonly TwinStep[];
}

/** Runs one season under both strategies and follows one customer through them. @throws ExplanationError where customers are not the same */
export function twinTrace(scenario: Scenario, request: TwinRequest & { readonly store: string; readonly customer: number }): TwinTrace {
  const { strategies, store, customer, replication } = request;
  refuseOtherSeasons(scenario, strategies);
  const [a, b] = strategies.map((strategy) => eventsOf(scenario, strategy, request));
  const events = [a ?? [], b ?? []] as const;
  const luck = events.flat().find(({ kind }) => kind === 'draws')?.detail ?? {};
  const happened = events.map((life) => life.filter(({ kind }) => kind !== 'draws').sort((one, other) => one.time - other.time));
  const [first = [], second = []] = happened;
  return {
    store,
    customer,
    replication,
    luck,
    lives: [lifeOf(strategies[0], store, first), lifeOf(strategies[1], store, second)],
    steps: aligned(first, second),
  };
}

function eventsOf(scenario: Scenario, strategy: string, request: TwinRequest & { readonly store: string; readonly customer: number }): TraceEvent[] {
  const compiled = compileCase(scenario, strategy, request.seed === undefined ? {} : { seed: request.seed });
  const events: TraceEvent[] = [];
  runReplication(compiled, request.replication, (event) => {
    if (event.customer === request.customer && event.store === request.store) events.push(event);
  });
  return events;
}

function lifeOf(strategy: string, store: string, events: readonly TraceEvent[]): TwinLife {
  const book = new FateBook();
  for (const event of events) book.sink(event);
  const [fates] = book.close([store]);
  return { strategy, fate: fateAt(fates?.fates[0] ?? 0), complaint: complaintAt(fates?.complaints[0] ?? 0), yuan: fates?.yuan[0] ?? 0, events };
}

/** Puts what is of the same kind in the same order side by side: the longest common subsequence of kinds, what only one has in order of time. */
function aligned(a: readonly TraceEvent[], b: readonly TraceEvent[]): TwinStep[] {
  const common = commonLengths(a, b);
  const steps: TwinStep[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const [x, y] = [a[i], b[j]];
    if (x && y && x.kind === y.kind) {
      steps.push({ kind: x.kind, events: [x, y], isSame: isSame(x, y) });
      i++;
      j++;
    } else if (x && (!y || isFirst(x, y, (common[i + 1]?.[j] ?? 0) - (common[i]?.[j + 1] ?? 0)))) {
      steps.push({ kind: x.kind, events: [x, undefined], isSame: false });
      i++;
    } else if (y) {
      steps.push({ kind: y.kind, events: [undefined, y], isSame: false });
      j++;
    }
  }
  return steps;
}

/** Whether the first list goes on: where that leaves more in common, and of two that leave as much the earlier. */
function isFirst(x: TraceEvent, y: TraceEvent, more: number): boolean {
  return more > 0 || (more === 0 && x.time <= y.time);
}

/** Length of the longest common subsequence of what is left from i and from j on. */
function commonLengths(a: readonly TraceEvent[], b: readonly TraceEvent[]): readonly (readonly number[])[] {
  const lengths = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const [here, below] = [lengths[i] ?? [], lengths[i + 1] ?? []];
      here[j] = a[i]?.kind === b[j]?.kind ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, here[j + 1] ?? 0);
    }
  }
  return lengths;
}

function isSame(a: TraceEvent, b: TraceEvent): boolean {
  return a.time === b.time && a.person === b.person && JSON.stringify(numbersOf(a)) === JSON.stringify(numbersOf(b));
}

/** Numbers of cases are given out as they come in; they are no difference to the customer. */
function numbersOf({ detail }: TraceEvent): unknown {
  const { case: _number, ...rest } = detail ?? {};
  return rest;
}

/** The customers of one season whose visit ended otherwise, or who complained otherwise, by store and number. @throws ExplanationError */
export function findTwins(scenario: Scenario, { strategies, replication, seed }: TwinRequest): ChangedCustomer[] {
  refuseOtherSeasons(scenario, strategies);
  const storeIds = scenario.world.stores.map(({ id }) => id);
  const [before = [], after = []] = strategies.map((strategy) => {
    const book = new FateBook();
    runReplication(compileCase(scenario, strategy, seed === undefined ? {} : { seed }), replication, book.sink);
    return book.close(storeIds);
  });
  return changedCustomers(storeIds, before, after);
}
