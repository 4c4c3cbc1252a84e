import { compileCase, runReplication } from '../../model/index.js';
import type { TraceEvent, TraceSink } from '../../record/trace.js';
import type { Scenario } from '../../scenario/scenario-schema.js';
import type { Decision } from '../../scenario/sections/decision-section.js';
import type { World } from '../../scenario/world-schema.js';
import { ExplanationError } from './explanation-error.js';
import { type MoveCost, moveCost } from './move-cost.js';

/** One move from role to role within a store: why it was made, and what it cost. Times are minutes since day 0, 00:00. */
export interface LedgerMove {
  readonly store: string;
  /** Which of the store's moves, from 0. */
  readonly move: number;
  readonly person: string;
  readonly from: string;
  readonly to: string;
  /** Who sent the person: `pool`, `pool-home`, `region` (after a complaint), `rule`, `player`, `rule-over` (a rule or player let go). */
  readonly by: string;
  readonly rule?: string;
  /** Known beforehand, so without the price of a change on the day. */
  readonly planned: boolean;
  readonly isHome: boolean;
  readonly sentAt: number;
  readonly arrivedAt: number | null;
  /** The person is sent on, or goes home; at most the end of the season. */
  readonly until: number;
  /** Pressure of the place that gave and of the place that got, as the decision saw them; null in a case that does not measure it. */
  readonly pressureFrom: number | null;
  readonly pressureTo: number | null;
  readonly cost: MoveCost;
}

/** A float of the region sent from store to store. */
export interface LedgerFloat {
  readonly person: string;
  readonly from: string;
  readonly to: string;
  readonly sentAt: number;
  readonly travelMinutes: number;
}

/** All moves of one season, in order of time. */
export interface MoveLedger {
  readonly strategy: string;
  readonly replication: number;
  readonly moves: readonly LedgerMove[];
  readonly floats: readonly LedgerFloat[];
  /** Pressure from which on there is an alert; null in a case that does not measure it. */
  readonly alertOn: number | null;
}

export interface LedgerRequest {
  readonly strategy: string;
  /** Which season, from 0. */
  readonly replication: number;
  /** In place of the file's. */
  readonly seed?: string;
  /** What a player decided in it. */
  readonly decisions?: readonly Decision[];
}

/** Plays a season and writes its moves down. @throws ExplanationError for a case in which nobody works */
export function moveLedger(scenario: Scenario, { strategy, replication, seed, decisions }: LedgerRequest): MoveLedger {
  const compiled = compileCase(scenario, strategy, { ...(seed === undefined ? {} : { seed }), playable: decisions !== undefined });
  const { world, calendar } = compiled;
  const { staff } = world;
  if (staff === 'none') throw new ExplanationError(`Nobody works in "${strategy}", so nobody is moved.`);
  const book = new LedgerBook(world, calendar.end);
  runReplication(compiled, replication, book.sink, undefined, decisions === undefined ? {} : { decisions });
  return {
    strategy,
    replication,
    moves: book.close().map((move) => ({ ...move, cost: moveCost(staff, move) })),
    floats: book.floats.sort((a, b) => a.sentAt - b.sentAt),
    alertOn: world.pressure?.alertOn ?? null,
  };
}

type Entry = Omit<LedgerMove, 'cost'>;

/** Listens to a season; a move is open until the person is sent on or goes home. */
class LedgerBook {
  readonly floats: LedgerFloat[] = [];
  readonly sink: TraceSink = Object.assign((event: TraceEvent) => this.hear(event), { withoutLuck: true } as const);
  private readonly moves: Entry[] = [];
  /** The last move of each person on duty, and where the person is at home: where the first one started. */
  private readonly open = new Map<string, Entry>();
  private readonly homes = new Map<string, string>();

  constructor(
    private readonly world: World,
    private readonly end: number,
  ) {}

  private hear(event: TraceEvent): void {
    const { kind, store, person = '', time } = event;
    const who = `${store}/${person}`;
    if (kind === 'move') this.sent(event, who);
    else if (kind === 'moved') this.change(who, { arrivedAt: time });
    else if (kind === 'shift-end') this.over(who, time);
    else if (kind === 'float-sent') {
      this.over(who, time);
      const travelMinutes = this.world.floats?.travelMinutes ?? 0;
      this.floats.push({ person, from: store, to: textOf(event, 'to') ?? '', sentAt: time, travelMinutes });
    }
  }

  private sent(event: TraceEvent, who: string): void {
    const { store, person = '', time } = event;
    const [from, to] = [textOf(event, 'from') ?? '', textOf(event, 'to') ?? ''];
    this.settle(who, time);
    const home = this.homes.get(who) ?? from;
    this.homes.set(who, home);
    const rule = textOf(event, 'rule');
    this.open.set(who, {
      store,
      move: numberOf(event, 'move') ?? 0,
      person,
      from,
      to,
      by: textOf(event, 'by') ?? '',
      ...(rule === undefined ? {} : { rule }),
      planned: event.detail?.planned === true,
      isHome: to === home,
      sentAt: time,
      arrivedAt: null,
      until: this.end,
      pressureFrom: numberOf(event, 'pressureFrom'),
      pressureTo: numberOf(event, 'pressureTo'),
    });
  }

  private change(who: string, what: Partial<Entry>): void {
    const entry = this.open.get(who);
    if (entry) this.open.set(who, { ...entry, ...what });
  }

  private settle(who: string, until: number): void {
    const entry = this.open.get(who);
    if (entry) this.moves.push({ ...entry, until });
    this.open.delete(who);
  }

  /** The person's duty ends; the next one begins at home. */
  private over(who: string, until: number): void {
    this.settle(who, until);
    this.homes.delete(who);
  }

  /** All moves by time, store and number. */
  close(): Entry[] {
    this.moves.push(...this.open.values());
    return this.moves.sort((a, b) => a.sentAt - b.sentAt || (a.store < b.store ? -1 : a.store > b.store ? 1 : a.move - b.move));
  }
}

function textOf({ detail }: TraceEvent, name: string): string | undefined {
  const value = detail?.[name];
  return typeof value === 'string' ? value : undefined;
}

function numberOf({ detail }: TraceEvent, name: string): number | null {
  const value = detail?.[name];
  return typeof value === 'number' ? value : null;
}
