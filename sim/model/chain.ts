import { EventQueue } from '../engine/event-queue.js';
import type { SeasonRecord } from '../record/season-record.js';
import type { TraceSink } from '../record/trace.js';
import type { Decision } from '../scenario/sections/decision-section.js';
import { DAY_MINUTES } from './calendar.js';
import type { CompiledCase } from './compiled-case.js';
import { HEAD_OFFICE_END, KIND_BITS, KIND_MASK, REGION_DEADLINE, REGION_END, REGION_OPENS } from './events.js';
import { Floats } from './floats.js';
import { HeadOffice } from './head-office.js';
import { Initiatives } from './initiatives/initiatives.js';
import { makeOutside, type Outside } from './outside.js';
import { PlanArrival } from './plan-arrival.js';
import { Player, type TakenDecision } from './play/player.js';
import { Region } from './region.js';
import { PeriodValues } from './rules/period-values.js';
import { endSeason } from './season-end.js';
import type { SeasonOptions } from './season-options.js';
import { Store } from './store.js';

/** Length of the windows in which stores take turns (minutes): results do not depend on it. With floats it is the time between looks at them, shorter than any way. */
const WINDOW_MINUTES = 60;
const WINDOW_WITH_FLOATS = 15;

/**
 * One running season of the whole chain. Every store has its own queue of events, and the chain one more for regions and
 * head office. What happens in one store never touches the order of events in another.
 */
export class Chain {
  readonly queue = new EventQueue();
  readonly stores: readonly Store[];
  readonly regions: readonly Region[];
  readonly headOffice: HeadOffice;
  readonly initiatives: Initiatives | undefined;
  private readonly periods: PeriodValues | undefined;
  readonly outside: Outside | undefined;
  private readonly arrival: PlanArrival | undefined;
  /** Undefined where nobody plays. */
  readonly player: Player | undefined;
  time = 0;
  /** Of each region; none where nobody changes stores. */
  readonly floats: readonly Floats[];
  private readonly windowMinutes: number;
  /** Until when (minutes) what comes at the start of a window has been brought about. */
  private begunAt = -1;
  private readonly inbox: { readonly store: Store; readonly index: number; readonly time: number }[] = [];

  constructor(
    readonly compiled: CompiledCase,
    readonly replication: number,
    trace?: TraceSink,
    readonly options: SeasonOptions = {},
  ) {
    const { world, calendar, seed } = compiled;
    this.headOffice = new HeadOffice(this, world.escalation);
    this.outside = makeOutside(this, compiled, replication);
    this.regions = compiled.regions.map((_, i) => new Region(this, i, world.escalation, calendar));
    this.stores = compiled.stores.map((store, i) => new Store(this, this.regions[store.region], compiled, i, replication, trace));
    this.initiatives = makeInitiatives(compiled, this.stores, replication);
    this.player = makePlayer(compiled, this.stores, options);
    this.arrival = compiled.execution && new PlanArrival(compiled.execution, this.stores);
    const { floats } = world;
    this.windowMinutes = floats ? WINDOW_WITH_FLOATS : WINDOW_MINUTES;
    this.floats = floats
      ? compiled.regions.map(
          (id, i) =>
            new Floats(
              floats,
              this.stores.filter((store) => store.region === this.regions[i]),
              seed,
              replication,
              id,
            ),
        )
      : [];
    for (const store of this.stores) {
      store.region.addStore(store, seed, replication);
      this.headOffice.addStore(store, seed, replication);
    }
    this.periods = this.followPeriods();
    this.outside?.open();
  }

  /** Follows the indicators that rules ask for; undefined where none does. */
  private followPeriods(): PeriodValues | undefined {
    const questions = this.compiled.rules?.questions ?? [];
    if (questions.length === 0) return undefined;
    const periods = new PeriodValues(this.stores, questions);
    for (const store of this.stores) if (store.rules) store.rules.periods = periods;
    return periods;
  }

  /** The floats of a region. */
  floatsOf(region: Region): Floats | undefined {
    return this.floats[this.regions.indexOf(region)];
  }

  get regionCount(): number {
    return this.regions.length;
  }

  get isOver(): boolean {
    return this.time >= this.compiled.calendar.end;
  }

  /** A case goes up from a store to its region; it is delivered in the order of time with those of the other stores. */
  escalate(store: Store, index: number, time: number): void {
    this.inbox.push({ store, index, time });
  }

  /**
   * Runs every event before `until` (minutes). Stores run one after the other through short windows, which keeps each one's data at hand,
   * and the chain follows through the same window. That is exact, whatever the window: what regions and head office do with a case
   * changes no event of a store before the next day, and a float sent at the start of a window is under way until after its end.
   * A decision of a player ends a window and begins the next: it comes before every event of its moment.
   */
  runUntil(until: number): void {
    const last = Math.min(until, this.compiled.calendar.end);
    while (this.time < last) {
      this.begin();
      this.player?.takeDue(this.time);
      const border = (Math.floor(this.time / this.windowMinutes) + 1) * this.windowMinutes;
      const window = Math.min(last, border, this.player?.nextAt ?? border);
      for (const store of this.stores) store.runUntil(window);
      this.follow(window);
      this.time = window;
    }
  }

  /** Takes a decision at the present moment, which is not yet over. @throws where the case is not compiled to be played */
  decide(decision: Decision): TakenDecision {
    if (this.player === undefined) throw new Error('This case is not compiled to be played.');
    this.begin();
    this.player.takeDue(this.time);
    return this.player.take(decision, this.time);
  }

  /** What is decided above the stores at the present moment, once: at midnight, at the full hour, at the borders of windows. */
  private begin(): void {
    const { time } = this;
    if (this.begunAt === time) return;
    this.begunAt = time;
    if (time % DAY_MINUTES === 0) this.startDay(time / DAY_MINUTES);
    if (time % 60 === 0) this.outside?.startHour(time);
    if (time % this.windowMinutes === 0) for (const floats of this.floats) floats.review(time);
  }

  /** Complete stretches are looked at, and initiatives that rules have started begin. */
  private takeUpRules(day: number): void {
    this.periods?.startDay(day, this.time);
    for (const { rules } of this.stores) for (const id of rules?.initiativesToStart.splice(0) ?? []) this.initiatives?.start(id, day);
  }

  /** What is decided above the stores at midnight, before they begin the day (from 0); after the season only cases are worked on. */
  private startDay(day: number): void {
    this.headOffice.startDay();
    if (day >= this.compiled.calendar.days) return;
    this.arrival?.startDay(day);
    this.takeUpRules(day);
    this.initiatives?.startDay(day);
  }

  /** Delivers the window's messages and brings the chain's own events about, in the order of time. */
  private follow(until: number): void {
    const { inbox, queue } = this;
    if (this.stores.length > 1 && inbox.length > 1) inbox.sort((a, b) => a.time - b.time);
    let delivered = 0;
    for (;;) {
      const message = inbox[delivered];
      if (message && message.time <= queue.nextTime) {
        message.store.region.receive(message.store, message.index, message.time);
        delivered++;
      } else if (queue.nextTime < until) this.step();
      else break;
    }
    inbox.length = 0;
  }

  /** Brings the next event of regions and head office about. */
  private step(): void {
    const packed = this.queue.pop();
    const now = this.queue.time;
    const entity = packed >>> KIND_BITS;
    switch (packed & KIND_MASK) {
      case REGION_END:
        this.regions[entity % this.regionCount].onWorkEnd(Math.floor(entity / this.regionCount), now);
        break;
      case REGION_DEADLINE:
        this.regions[entity % this.regionCount].onDeadline(Math.floor(entity / this.regionCount), now);
        break;
      case REGION_OPENS:
        this.regions[entity].findWork(now);
        break;
      case HEAD_OFFICE_END:
        this.headOffice.onWorkEnd(entity, now);
        break;
      default:
        throw new Error(`no such event: ${packed & KIND_MASK}`);
    }
  }

  /** Has what is seldom in a season told from now on, and nothing else; for one that is played. Costs next to nothing. */
  tellNews(sink: TraceSink | undefined): void {
    for (const store of this.stores) {
      store.trace = undefined;
      store.news = sink;
    }
  }

  /** What the season leaves behind; call once, when it is over. */
  record(): SeasonRecord {
    const { end } = this.compiled.calendar;
    const last = this.stores.reduce((latest, store) => Math.max(latest, endSeason(store, end)), end);
    for (const region of this.regions) {
      const first = this.stores.find((store) => store.region === region);
      region.settle(last, first?.firstObserved ?? 0, first);
    }
    return { strategy: this.compiled.strategy, replication: this.replication, stores: this.stores.map((store) => store.recorder.record()) };
  }
}

function makePlayer({ playable }: CompiledCase, stores: readonly Store[], { decisions = [] }: SeasonOptions): Player | undefined {
  if (playable) return new Player(stores, decisions);
  if (decisions.length > 0) throw new Error('Decisions need a case that is compiled to be played.');
  return undefined;
}

function makeInitiatives({ world, regions, execution, seed }: CompiledCase, stores: readonly Store[], replication: number): Initiatives | undefined {
  const { initiatives = [] } = world;
  return initiatives.length === 0 ? undefined : new Initiatives(initiatives, stores, regions, execution?.realisedShare ?? 1, seed, replication);
}
