import {
  type CompiledCase,
  compileCase,
  compileSession,
  type DecisionOutcome,
  LiveSeason,
  type PlayerAction,
  type PlayerParameter,
  type Scenario,
  type Session,
  type StoreView,
  sessionOf,
  sessionText,
} from '../door.js';
import { BranchBook } from './branch-book.js';
import { GhostLines } from './ghost-lines.js';
import type { StoreScene } from './play-scene.js';
import { setupOf } from './play-setup.js';
import type { DecisionRow, PlayRequest, PlaySetup, PlayView, SessionHead, StepSize } from './player.js';
import { sampleMinutes, sampleOf } from './sampling.js';
import { sceneOf } from './scene-of.js';
import { BoardDesk } from './season-desk.js';
import { SentSoFar } from './sent-so-far.js';
import { soundSession } from './session-check.js';
import { SlowLook } from './slow-look.js';

/** Events taken from the season at once. */
const PAGE = 100_000;
const DAY = 1440;
/** A way longer than this (minutes) is no frame of a season that runs: everything is looked at anew. */
const LEAP = 120;

/** @throws for decisions or a session that were not checked before */
export function startSeason(scenario: Scenario, { strategy, replication, decisions, session, at }: PlayRequest, store: string | null): PlayedSeason {
  const file = session === undefined ? null : soundSession(session);
  const compiled = file === null ? compileCase(scenario, strategy, { playable: true }) : compileSession(file, scenario);
  const live = new LiveSeason(compiled, replication, { decisions });
  const setup = setupOf(scenario, compiled);
  const minutes = sampleMinutes(setup);
  const ghosts = new GhostLines(scenario, strategy, replication, minutes);
  const season = new PlayedSeason(scenario, compiled, live, setup, ghosts, minutes, store ?? setup.stores[0].id, file);
  season.goTo(Math.min(setup.end, at ?? setup.start), season.store);
  return season;
}

/** A season under way in the worker: where it is, the courses it has taken, and what the page has been told of it. */
export class PlayedSeason {
  private readonly book = new BranchBook();
  private readonly board = new BoardDesk();
  private readonly sent = new SentSoFar();
  /** Events of the season's own timeline that have been taken in. */
  private cursor = 0;
  private readonly firstBackroom: readonly number[];
  private readonly slow: SlowLook;
  /** Decisions taken when the page was last told. */
  private takenTold = -1;

  constructor(
    readonly scenario: Scenario,
    private readonly compiled: CompiledCase,
    public season: LiveSeason,
    readonly setup: PlaySetup,
    private readonly ghosts: GhostLines,
    private readonly minutes: readonly number[],
    public store: string,
    private readonly file: Session | null,
  ) {
    this.slow = new SlowLook(this.board, compiled, setup);
    this.firstBackroom = season.view().stores.map(({ stock }) => stock?.backroomUnits ?? 0);
    this.startDay(0);
  }

  private startDay(day: number): void {
    this.board.startDay(
      this.season,
      day,
      this.setup.stores.map(({ id }) => id),
    );
  }

  /** Goes to a minute, later or earlier. Returns whether it was a jump: back, or to another store. */
  goTo(minute: number, store: string): boolean {
    const to = Math.min(this.setup.end, Math.max(0, minute));
    const jumps = store !== this.store || to < this.season.time || to > this.season.time + LEAP;
    this.store = store;
    // A long way on that has been gone before is not played again either: the season takes it up at the nearest moment it has kept.
    if (to < this.season.time || (to > this.season.time + LEAP && to <= this.book.here.known)) {
      this.season.goTo(to);
      this.cursor = this.season.eventCount;
    } else this.run(to);
    return jumps;
  }

  /** On to a minute, noting what lines and board need on the way. */
  private run(to: number): void {
    const { season, book } = this;
    while (season.time < to) {
      const midnight = (Math.floor(season.time / DAY) + 1) * DAY;
      const sample = this.minutes[book.here.samples.length] ?? Number.POSITIVE_INFINITY;
      season.advanceTo(Math.min(to, midnight, sample > season.time ? sample : Number.POSITIVE_INFINITY));
      if (season.time === midnight) this.startDay(midnight / DAY);
      if (season.time === sample) book.here.samples.push(sampleOf(season));
    }
    this.takeEvents();
  }

  private takeEvents(): void {
    const { events, cursor } = this.season.eventsSince(this.cursor, PAGE);
    this.cursor = cursor;
    this.book.take(events, this.season);
  }

  step(size: StepSize, store: string): void {
    this.store = store;
    const { season, setup } = this;
    if (size !== 'event') {
      this.goTo(season.time + size, store);
      return;
    }
    const told = season.eventCount;
    while (season.time < setup.end && season.eventCount === told) this.run(Math.min(setup.end, Math.floor(season.time) + 1));
  }

  nextAlert(store: string): void {
    this.store = store;
    const { season, setup } = this;
    let from = season.eventCount;
    while (season.time < setup.end) {
      this.run(Math.min(setup.end, Math.floor(season.time) + 1));
      const { events, cursor } = season.eventsSince(from, PAGE);
      from = cursor;
      const alert = events.find(({ kind }) => kind === 'alert');
      if (alert === undefined) continue;
      this.store = alert.store;
      return;
    }
  }

  decide(store: string, action: PlayerAction, reason: string): DecisionOutcome {
    this.store = store;
    this.leaveWhatLiesAhead('');
    const { outcome } = this.season.decide({ store, do: action, ...(reason === '' ? {} : { reason }) });
    this.takeEvents();
    return outcome;
  }

  private leaveWhatLiesAhead(name: string): void {
    if (this.book.here.known > this.season.time) this.leave(name);
  }

  private leave(name: string): void {
    this.book.leave(this.season, this.season.time, name);
    this.season.dropAhead();
  }

  branch(store: string, name: string): void {
    this.store = store;
    this.leave(name);
  }

  /** Goes over to another course, at its furthest point not beyond the present one's. */
  switchTo(id: number, store: string): void {
    this.store = store;
    const { log, known } = this.book.enter(id, this.season);
    const { replication } = this.season;
    this.season = new LiveSeason(this.compiled, replication, { decisions: log });
    this.cursor = 0;
    this.run(known);
  }

  rename(id: number, name: string, store: string): void {
    this.store = store;
    const branch = this.book.find(id);
    if (branch !== undefined) branch.name = name;
  }

  parameters(store: string): ReadonlyMap<PlayerParameter, number | string> {
    return this.season.parameters(store);
  }

  /** The season so far as the text of a session file. */
  sessionFile({ version, team, guess }: SessionHead): string {
    const { scenario, file } = this;
    const { changes } = file ?? {};
    return sessionText(sessionOf(this.season, { version, team, scenario, ...(changes && { changes }), ...(guess && { guess }) }));
  }

  /** One point more of the ghosts' lines. Returns whether there was one. */
  followGhosts(): boolean {
    return this.ghosts.step(this.book.here.known);
  }

  /** The present frame, with what is new since the last one. @param now real time (ms) */
  view(atOnce: boolean, now: number): PlayView {
    const { season, book, setup, slow } = this;
    const { here } = book;
    const {
      stores: [store],
      isOpen,
    } = season.view(this.store);
    if (atOnce) slow.touch();
    const looked = slow.look(season, store, now);
    // Rows of the log change when one is taken, and with the course: a list that says the same again would be drawn again.
    const isDecided = atOnce || season.decisions.length !== this.takenTold;
    this.takenTold = season.decisions.length;
    return {
      branch: here.id,
      time: season.time,
      furthest: here.known,
      isOver: season.time >= setup.end,
      scene: this.sceneNow(store, isOpen),
      glances: slow.glances,
      beside: this.sent.beside(book.before),
      ...this.sent.since(here, this.ghosts, { decisions: isDecided ? this.rows() : null, branches: looked || isDecided ? book.seen(season) : null }),
    };
  }

  private sceneNow(view: StoreView, isOpen: boolean): StoreScene {
    const { escalation } = this.compiled.world;
    return sceneOf({
      view,
      time: this.season.time,
      isOpen,
      board: this.slow.boardFigures,
      clockMinutes: [escalation?.frontlineMinutes ?? 0, escalation?.regionalMinutes ?? 0, (escalation?.headOfficeHours ?? 0) * 60],
      firstBackroom: this.firstBackroom[this.setup.stores.findIndex(({ id }) => id === view.id)],
    });
  }

  /** The log of this course: decisions taken, then those to come. */
  private rows(): DecisionRow[] {
    const { decisions, ahead } = this.season;
    return [
      ...decisions.map(({ number, decision, outcome }) => ({ number, decision, outcome })),
      ...ahead.map((decision, i) => ({ number: decisions.length + 1 + i, decision, outcome: null })),
    ];
  }
}
