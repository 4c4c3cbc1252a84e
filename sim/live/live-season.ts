import { snapshot } from '../engine/snapshot.js';
import { DAY_MINUTES } from '../model/calendar.js';
import { Chain } from '../model/chain.js';
import type { CompiledCase } from '../model/compiled-case.js';
import type { TakenDecision } from '../model/play/player.js';
import { indicatorValue } from '../record/indicator-value.js';
import { findIndicator } from '../record/indicators.js';
import type { SeasonRecord } from '../record/season-record.js';
import type { TraceEvent } from '../record/trace.js';
import { type Decision, PLAYER_PARAMETERS, type PlayerParameter } from '../scenario/sections/decision-section.js';
import { Course } from './course.js';
import { Moments } from './moments.js';
import { sumsUpTo } from './running-sums.js';
import type { SeasonView } from './season-view.js';
import { hasNotCome, storyOf } from './story.js';
import { Timeline, type TimelinePage } from './timeline.js';
import { viewOf } from './view-of.js';

const HOUR = 60;

/** How a season to be played begins otherwise than at its first minute without decisions. */
export interface LiveOptions {
  /** Decisions that come about as time goes on, in the order of time. */
  readonly decisions?: readonly Decision[];
}

/**
 * One season that is played: it goes on as far as it is told, takes decisions at the present moment, and goes back to any moment with the
 * same customers. What is looked at changes nothing: however it is run, the season is that of `runReplication` with the same decisions.
 */
export class LiveSeason {
  private chain: Chain;
  private course: Course;
  private timeline = new Timeline();
  private moments: Moments;

  /** @throws if the case is not compiled to be played */
  constructor(
    readonly compiled: CompiledCase,
    readonly replication: number,
    { decisions = [] }: LiveOptions = {},
  ) {
    if (!compiled.playable) throw new Error('A season that is played needs a case compiled to be played.');
    // a copy from the start: what is made by copying has other shapes than what is made by constructors, and mixing them makes the first way back slow
    this.chain = snapshot(new Chain(compiled, replication, undefined, { decisions }));
    this.course = new Course(this.chain.stores.length);
    this.moments = new Moments(compiled.calendar.totalDays);
    this.listen();
    this.keep();
  }

  /** The present moment (minutes since the first midnight); what happens at it is still to come, but for decisions taken. */
  get time(): number {
    return this.chain.time;
  }

  /** End of the run-off (minutes). */
  get end(): number {
    return this.compiled.calendar.end;
  }

  get isOver(): boolean {
    return this.chain.isOver;
  }

  /** Decisions taken so far, with what came of each. */
  get decisions(): readonly TakenDecision[] {
    return this.chain.player?.taken ?? [];
  }

  /** Decisions that come about later, after a way back or from a log. */
  get ahead(): readonly Decision[] {
    return this.chain.player?.ahead ?? [];
  }

  /** Goes on to `minute`, at most to the end; one before the present changes nothing. */
  advanceTo(minute: number): void {
    const until = Math.min(minute, this.end);
    while (this.chain.time < until) {
      const hour = (Math.floor(this.chain.time / HOUR) + 1) * HOUR;
      this.chain.runUntil(Math.min(until, hour));
      if (this.chain.time !== hour) continue;
      this.course.note(this.chain);
      if (hour % DAY_MINUTES === 0) this.keep();
    }
    this.timeline.reach(this.time);
  }

  /** Takes a decision now. Decisions that were still to come are dropped: from here on it is another season. */
  decide(decision: Omit<Decision, 'at'>): TakenDecision {
    this.dropAhead();
    const taken = this.chain.decide({ ...decision, at: this.time });
    this.timeline.reach(this.time);
    return taken;
  }

  /** Drops the decisions that are still to come; returns them. */
  dropAhead(): readonly Decision[] {
    const dropped = this.ahead;
    this.chain.player?.expect([]);
    this.moments.forgetAfter(this.time);
    this.timeline.branchAt(this.time);
    return dropped;
  }

  /**
   * Goes back, or on, to `minute`, before the decisions of that moment: these and all later ones come about again unless others are taken.
   * The season is not run from its beginning but from the nearest day start that is kept.
   */
  goTo(minute: number): void {
    const to = Math.max(0, Math.min(minute, this.end));
    const isBack = to < this.time || (to === this.time && this.decisions.some(({ decision }) => decision.at === to));
    if (isBack || this.moments.latest(to) > this.time) this.resume(to);
    this.advanceTo(to);
  }

  /** Takes the season up again at the nearest moment kept, with the same decisions. */
  private resume(to: number): void {
    const moment = this.moments.before(to);
    if (moment === undefined) throw new Error(`no moment is kept before ${to}`);
    const log = this.log();
    this.timeline.leave();
    this.chain = moment.chain;
    this.course = moment.course;
    this.listen();
    this.chain.player?.expect(log.slice(this.decisions.length));
  }

  /** A season of its own that has come the same way so far; what happens in one does not touch the other. */
  branch(): LiveSeason {
    const twin: LiveSeason = Object.create(LiveSeason.prototype) as LiveSeason;
    const { chain, course } = snapshot({ chain: this.chain, course: this.course });
    Object.assign(twin, {
      compiled: this.compiled,
      replication: this.replication,
      chain,
      course,
      timeline: this.timeline.copy(),
      moments: this.moments.share(),
    });
    twin.listen();
    return twin;
  }

  /** All decisions: those taken and those still to come. */
  log(): readonly Decision[] {
    return [...this.decisions.map(({ decision }) => decision), ...this.ahead];
  }

  /** The present moment, of all stores or of one: plain data. */
  view(store?: string): SeasonView {
    return viewOf(this.chain, store);
  }

  /** The parameters a player may set that this case has, with their values in force in a store now. @throws for a store there is not */
  parameters(store: string): ReadonlyMap<PlayerParameter, number | string> {
    const settings = this.chain.stores.find(({ id }) => id === store)?.settings;
    if (settings === undefined) throw new Error(`no such store: ${store}`);
    return new Map(PLAYER_PARAMETERS.filter((name) => settings.has(name)).map((name) => [name, settings.value(name)]));
  }

  /** What is worth telling, from `cursor` on (0 for the beginning), in the order of time and up to now. After a way back there may be less: begin again at `eventCount`. */
  eventsSince(cursor: number, most = 500): TimelinePage {
    return this.timeline.since(cursor, most, this.time);
  }

  get eventCount(): number {
    return this.timeline.count(this.time);
  }

  /** Goes on until something worth telling has happened, at most to `until`; returns whether it has. Time is taken in steps of a minute. */
  advanceToNextEvent(until: number): boolean {
    const told = this.eventCount;
    while (this.time < Math.min(until, this.end) && this.eventCount === told) this.advanceTo(Math.floor(this.time) + 1);
    return this.eventCount > told;
  }

  /** Indicators of the season up to now, of all stores or of one; null where one has no value. @throws for a name or store there is not */
  indicators(names: readonly string[], store?: string): (number | null)[] {
    const { counts, histograms } = sumsUpTo(this.chain, store);
    return names.map((name) => {
      const indicator = findIndicator(name);
      if (indicator === undefined) throw new Error(`no such indicator: ${name}`);
      return indicatorValue(indicator, counts, histograms);
    });
  }

  /** Raw sums up to now, of all stores or of one, in the order of COUNT_KEYS. @throws for a store there is not */
  counts(store?: string): Float64Array {
    return sumsUpTo(this.chain, store).counts;
  }

  /** The digest of every hour so far, a text for each store (course.ts). */
  courseSoFar(): readonly string[] {
    return this.course.texts;
  }

  /** What the season would leave behind if nothing more were decided; the season itself stays where it is. */
  outcome(): SeasonRecord {
    return this.finish().record;
  }

  /** The same with the course of the whole season. */
  finish(): { readonly record: SeasonRecord; readonly course: readonly string[] } {
    const twin = this.branch();
    twin.dropAhead();
    twin.advanceTo(twin.end);
    return { record: twin.chain.record(), course: twin.courseSoFar() };
  }

  /** Everything one store tells from a minute on and before another, by running the season again from the day before. */
  eventsBetween(store: string, from: number, until: number): readonly TraceEvent[] {
    return this.tellAgain(
      store,
      ({ time }) => time >= from && time < until,
      ({ time }) => time <= from,
    );
  }

  /** Everything that happened to one customer of a store so far, by running the season again from the day the customer came. */
  customerStory(store: string, customer: number): readonly TraceEvent[] {
    return this.tellAgain(
      store,
      (event) => event.customer === customer,
      (chain) => hasNotCome(chain, store, customer),
    );
  }

  /** Everything one of the staff of a store did so far, by running the season again. */
  personStory(store: string, person: string): readonly TraceEvent[] {
    return this.tellAgain(
      store,
      (event) => event.person === person,
      ({ time }) => time === 0,
    );
  }

  private tellAgain(store: string, wanted: (event: TraceEvent) => boolean, from: (chain: Chain) => boolean): readonly TraceEvent[] {
    return storyOf(this.moments.before(this.time, from)?.chain, this.log(), this.time, store, wanted);
  }

  private listen(): void {
    const { timeline } = this;
    this.chain.tellNews((event) => timeline.add(event));
  }

  private keep(): void {
    this.moments.offer({ chain: this.chain, course: this.course });
  }
}
