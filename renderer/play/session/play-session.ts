import { createStore, type StoreApi } from 'zustand/vanilla';
import type { PlayerAction } from '../../simulation/door.js';
import type { DecideAnswer, Player, PlayRequest, PlayView, StepSize } from '../../simulation/play/player.js';
import { afterNight, type ClockState, tick } from '../transport/play-clock.js';
import { minutesPerSecond, type Speed, sceneEvery, speedBeside } from '../transport/speeds.js';
import { EarlyKeys } from './early-keys.js';
import { leftAfter } from './kept-play.js';
import { PanelTurns } from './panel-turns.js';
import { type ActionKind, type Chosen, EMPTY_PLAY, mergeLists, type OpenFor, type PlayLists, type PlayState } from './play-state.js';

/** How often ghosts that lag behind are asked for (ms). */
const GHOSTS_EVERY = 300;
/** Up to this speed (minutes a second) nights, when nobody is there, are left out. */
const NIGHTS_BELOW = 1440;
const DAY = 1440;

/**
 * One season on the table: asks the worker for one frame after another, keeps what it tells, and carries the hand of the player.
 * It outlives the page: whoever comes back finds the season where it was.
 */
export class PlaySession {
  readonly store: StoreApi<PlayState> = createStore<PlayState>(() => EMPTY_PLAY);
  /** The newest frame, for those who draw every one. */
  view: PlayView | null = null;
  readonly early = new EarlyKeys();
  private lists: PlayLists = EMPTY_PLAY;
  private readonly panels = new PanelTurns(this.store);
  private clock: ClockState = { shown: 0, wanted: 0 };
  /** Answers of the worker that are still due, and how many of them are to jumps. */
  private due = { answers: 0, jumps: 0 };
  /** Since a scene was asked for (ms). */
  private sinceAsked = 0;
  private turn = 0;
  /** Increases when a run to the end begins or is broken off. */
  private running = 0;
  /** Increases when another season is opened: late answers of the last one are not taken. */
  private opening = 0;
  /** Where a jump is on its way to. */
  private goal: number | null = null;

  constructor(readonly player: Player) {}

  /** Opens a season and shows its first moment, at rest. */
  async open(request: PlayRequest, { caseName = '', guess = null, goesOn }: OpenFor = {}): Promise<void> {
    const opening = ++this.opening;
    const { text, strategy, replication } = request;
    const { speed, stepBy } = this.store.getState();
    const left = leftAfter(this.store.getState(), goesOn);
    this.view = null;
    this.lists = EMPTY_PLAY;
    this.panels.clear();
    this.store.setState({ ...EMPTY_PLAY, left, speed, stepBy, phase: 'opening', text, caseName, strategy, replication, guess });
    try {
      const opened = await this.player.open(request, null);
      if (opening !== this.opening) return;
      if (!opened.ok) {
        this.store.setState({ phase: 'problems', problems: opened.problems });
        return;
      }
      this.store.setState({ phase: 'ready', setup: opened.setup, store: opened.view.scene.store });
      this.take(opened.view, true);
    } catch (error) {
      if (opening === this.opening) this.fail(error);
    }
  }

  private fail(error: unknown): void {
    this.store.setState({ phase: 'failed', isPlaying: false, isSeeking: false, error: error instanceof Error ? error.message : String(error) });
  }

  /** Puts the season away; the next look at the page opens one again. */
  reset(): void {
    this.opening++;
    this.player.close();
    this.view = null;
    this.lists = EMPTY_PLAY;
    this.panels.clear();
    this.store.setState({ ...EMPTY_PLAY, left: leftAfter(this.store.getState(), undefined) });
  }

  /** A frame of the screen has passed; `passed` ms since the last. */
  frame(passed: number): void {
    const { isPlaying, isSeeking, speed, setup, phase } = this.store.getState();
    this.panels.frame(passed);
    this.sinceAsked += passed;
    if (!isPlaying && phase === 'ready') this.waitForGhosts();
    if (!isPlaying || isSeeking || phase !== 'ready' || setup === null) return;
    const perSecond = minutesPerSecond(speed);
    this.clock = tick(this.clock, { passed, perSecond, end: setup.end });
    if (this.due.answers > 0 || this.clock.wanted <= this.clock.shown || this.sinceAsked < sceneEvery(perSecond)) return;
    this.sinceAsked = 0;
    const wanted = perSecond < NIGHTS_BELOW ? afterNight(this.clock.wanted, setup, this.view?.scene) : this.clock.wanted;
    void this.ask(() => this.player.goTo(wanted, this.store.getState().store), false);
  }

  /** While the season rests, ghosts still come after: their lines are asked for until they are there. */
  private waitForGhosts(): void {
    const { samples, ghosts } = this.lists;
    const isBehind = ghosts['no-moves'].length < samples.length;
    if (this.due.answers > 0 || !isBehind || this.panels.since < GHOSTS_EVERY) return;
    void this.ask(() => this.player.goTo(this.clock.shown, this.store.getState().store), false);
  }

  private async ask(call: () => Promise<PlayView>, isJump: boolean): Promise<PlayView | null> {
    const opening = this.opening;
    this.due.answers++;
    if (isJump && this.due.jumps++ === 0) this.store.setState({ isSeeking: true });
    try {
      const view = await call();
      if (opening !== this.opening) return null;
      this.take(view, isJump);
      return view;
    } catch (error) {
      if (opening === this.opening) this.fail(error);
      return null;
    } finally {
      this.due.answers--;
      if (isJump && --this.due.jumps === 0) this.store.setState({ isSeeking: false });
    }
  }

  private take(view: PlayView, atOnce: boolean): void {
    this.view = view;
    this.lists = mergeLists(this.lists, view);
    this.clock = { shown: view.time, wanted: atOnce ? view.time : Math.max(this.clock.wanted, view.time) };
    if (view.isOver) this.store.setState({ isPlaying: false });
    this.panels.tell(view, this.lists, atOnce || view.isOver || view.decisions !== null);
  }

  play(): void {
    const { phase, isOver } = this.store.getState();
    if (phase === 'ready' && !isOver) this.store.setState({ isPlaying: true, panel: null });
  }

  pause(): void {
    if (!this.store.getState().isPlaying) return;
    this.clock = { shown: this.clock.shown, wanted: this.clock.shown };
    this.store.setState({ isPlaying: false });
    if (this.view) this.take(this.view, true);
  }

  toggle(): void {
    if (this.store.getState().isPlaying) this.pause();
    else this.play();
  }

  setSpeed(speed: Speed): void {
    this.store.setState({ speed });
  }

  setStep(stepBy: StepSize): void {
    this.store.setState({ stepBy });
  }

  faster(by: 1 | -1): void {
    this.setSpeed(speedBeside(this.store.getState().speed, by));
  }

  private jump(call: (store: string) => Promise<PlayView>): Promise<PlayView | null> {
    this.running++;
    this.pause();
    return this.ask(() => call(this.store.getState().store), true);
  }

  async goTo(minute: number): Promise<PlayView | null> {
    this.goal = minute;
    const view = await this.jump((store) => this.player.goTo(minute, store));
    if (this.goal === minute) this.goal = null;
    return view;
  }

  /** On or back by minutes from where the season is going: presses that come faster than it goes are not lost. */
  goBy(minutes: number): Promise<PlayView | null> {
    const { time, furthest } = this.store.getState();
    const to = (this.goal ?? time) + minutes;
    return this.goTo(minutes > 0 ? to : Math.min(furthest, to));
  }

  /** Day by day, so that one sees it pass; stops when something else is asked for. */
  async toEnd(): Promise<void> {
    const { setup } = this.store.getState();
    const run = ++this.running;
    while (setup !== null && run === this.running) {
      const view = await this.ask(() => this.player.goTo(this.clock.shown + DAY, this.store.getState().store), true);
      if (view === null || view.isOver) return;
    }
  }

  step(size: StepSize): Promise<PlayView | null> {
    return this.jump((store) => this.player.step(size, store));
  }

  nextAlert(): Promise<PlayView | null> {
    return this.jump((store) => this.player.nextAlert(store));
  }

  branch(name = ''): Promise<PlayView | null> {
    return this.jump((store) => this.player.branch(store, name));
  }

  switchTo(branch: number): Promise<PlayView | null> {
    return this.jump((store) => this.player.switchTo(branch, store));
  }

  rename(branch: number, name: string): Promise<PlayView | null> {
    return this.jump((store) => this.player.rename(branch, name, store));
  }

  /** Takes a decision back as if it had never been: the season goes on from just before it, in a branch of its own. */
  async undo(decision: { readonly at: number }): Promise<void> {
    await this.goTo(decision.at);
    await this.branch();
  }

  showStore(store: string): void {
    if (store === this.store.getState().store) return;
    this.store.setState({ store, chosen: null });
    void this.ask(() => this.player.goTo(this.clock.shown, store), !this.store.getState().isPlaying);
  }

  /** Opens the panel of an action, at rest: the room talks. */
  show(panel: ActionKind | null): void {
    if (panel !== null) this.pause();
    this.store.setState({ panel, told: null });
    if (panel === 'threshold') void this.readThresholds();
  }

  private async readThresholds(): Promise<void> {
    const { store } = this.store.getState();
    this.store.setState({ thresholds: await this.player.thresholds(store) });
  }

  choose(chosen: Chosen | null): void {
    this.store.setState({ chosen });
  }

  async decide(action: PlayerAction, reason: string): Promise<DecideAnswer | null> {
    const answers: DecideAnswer[] = [];
    await this.jump(async (store) => {
      const answer = await this.player.decide(store, action, reason);
      answers.push(answer);
      return answer.view;
    });
    const [answer] = answers;
    if (answer === undefined) return null;
    const isRefused = answer.outcome.status === 'refused';
    this.store.setState({ told: { action, outcome: answer.outcome, turn: ++this.turn }, ...(isRefused ? {} : { panel: null }) });
    return answer;
  }
}
