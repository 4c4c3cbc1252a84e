import { compileCase, LiveSeason, PLAYER_PARAMETERS, type PlayerAction, readScenario } from '../door.js';
import { type PlayedSeason, startSeason } from './played-season.js';
import type { DecideAnswer, Player, PlayOpened, PlayRequest, PlayView, SessionHead, StepSize, Story, Threshold } from './player.js';
import { areDecisions, inspectSession } from './session-check.js';
import { thresholdOf } from './thresholds.js';

/** What the worker offers: the player without its end, which is the end of the worker. */
export type PlayRunner = Omit<Player, 'close'>;

/** How much of the ghosts is played at once (ms): a call that comes meanwhile waits no longer than this. */
const GHOST_SLICE = 6;

/**
 * Plays one season: wherever this runs. Ghosts follow in the pauses between calls.
 * @param soon calls back when whatever waits has had its turn
 */
export function playRunner(now: () => number, soon: (then: () => void) => void): PlayRunner {
  let season: PlayedSeason | null = null;
  let isFollowing = false;

  const playing = (): PlayedSeason => {
    if (season === null) throw new Error('No season is open.');
    return season;
  };

  /** Lets the ghosts catch up, a slice at a time. */
  const follow = () => {
    if (isFollowing) return;
    isFollowing = true;
    const slice = () => {
      const until = now() + GHOST_SLICE;
      let more = true;
      while (more && now() < until) more = season?.followGhosts() ?? false;
      if (more) soon(slice);
      else isFollowing = false;
    };
    soon(slice);
  };

  const seen = (atOnce: boolean): PlayView => {
    follow();
    return playing().view(atOnce, now());
  };

  return {
    async open(request: PlayRequest, store: string | null): Promise<PlayOpened> {
      season = null;
      const read = readScenario(request.text);
      if (!read.ok) return { ok: false, problems: read.problems };
      const decisions = areDecisions(request.decisions) ? request.decisions : [];
      season = startSeason(read.scenario, { ...request, decisions }, store);
      return { ok: true, setup: season.setup, view: seen(true) };
    },

    async goTo(minute: number, store: string) {
      const jumps = playing().goTo(minute, store);
      return seen(jumps);
    },

    async step(size: StepSize, store: string) {
      playing().step(size, store);
      return seen(true);
    },

    async nextAlert(store: string) {
      playing().nextAlert(store);
      return seen(true);
    },

    async decide(store: string, action: PlayerAction, reason: string): Promise<DecideAnswer> {
      const outcome = playing().decide(store, action, reason);
      return { outcome, view: seen(true) };
    },

    async branch(store: string, name: string) {
      playing().branch(store, name);
      return seen(true);
    },

    async switchTo(branch: number, store: string) {
      playing().switchTo(branch, store);
      return seen(true);
    },

    async rename(branch: number, name: string, store: string) {
      playing().rename(branch, name, store);
      return seen(true);
    },

    async thresholds(store: string): Promise<readonly Threshold[]> {
      const inForce = playing().parameters(store);
      return PLAYER_PARAMETERS.flatMap((name) => {
        const value = inForce.get(name);
        return value === undefined ? [] : [thresholdOf(name, value)];
      });
    },

    async customerStory(store: string, customer: number, twin: string | null): Promise<Story> {
      const { season: live, scenario } = playing();
      const events = live.customerStory(store, customer);
      if (twin === null) return { events, twin: null };
      const other = new LiveSeason(compileCase(scenario, twin, { playable: true }), live.replication);
      other.advanceTo(live.time);
      return { events, twin: other.customerStory(store, customer) };
    },

    async inspect(text: string, session: string) {
      return inspectSession(text, session);
    },

    async sessionFile(head: SessionHead) {
      return playing().sessionFile(head);
    },

    async personStory(store: string, person: string): Promise<Story> {
      return { events: playing().season.personStory(store, person), twin: null };
    },
  };
}
