import { COUNT_INDEX } from '../../record/counts.js';
import type { Scenario } from '../../scenario/scenario-schema.js';
import type { Session } from '../../scenario/session/session-schema.js';
import type { Accumulation } from '../accumulation.js';
import type { Executor } from '../executor.js';
import { type ExperimentHooks, runExperiment } from '../experiment.js';
import type { SeasonSummary, StoreSummary } from '../season-summary.js';
import { type TeamKeys, teamVariants } from './team-variants.js';
import { type TeamSeasons, type TeamsOver, teamsOver } from './teams-over.js';

export interface TeamsRequest {
  /** All of the case, under one seed; the executor's study has the text of the case, that seed and `teamVariants`. */
  readonly sessions: readonly Session[];
  readonly scenario: Scenario;
  /** Seasons that nobody played, at least 2. */
  readonly seasons: number;
  /** Of the same sessions, to add to. */
  readonly from?: Accumulation;
}

interface TeamsHooks extends Omit<ExperimentHooks, 'onSnapshot'> {
  /** Numbers of rounds after which what is known so far is told. */
  readonly looks?: readonly number[];
  onTeams?(over: TeamsOver): void;
}

export interface TeamsOutcome {
  /** Nothing where it was cancelled before two other seasons were there. */
  readonly over: TeamsOver | undefined;
  readonly cancelled: boolean;
  /** To go on from. */
  readonly accumulation: Accumulation;
}

const DECISIONS = COUNT_INDEX.decisions;
const FEWEST = 2;

/** Replays the decisions of several teams over the same other seasons, with the ghosts of their plans. Seasons that any of them played are no others. */
export async function replayTeams(request: TeamsRequest, executor: Executor, hooks: TeamsHooks = {}): Promise<TeamsOutcome> {
  const { sessions, scenario } = request;
  const { variants, teams } = teamVariants(sessions, scenario);
  const keys = variants.map(({ key }) => key);
  const playedReplications = [...new Set(sessions.map(({ replication }) => replication))];
  const own = await Promise.all(
    playedReplications.map((replication) => executor.run({ strategies: keysFor(replication, sessions, teams), replications: [replication] })),
  );
  const played = own.flat();
  const ghosts = keys.filter((key) => !teams.some(({ team }) => team === key));
  const tell = (accumulation: Accumulation) => {
    const others = othersOf(accumulation, playedReplications);
    if (others(keys[0] ?? '').length < FEWEST) return undefined;
    return teamsOver({
      teams: sessions.map((session, i) => seasonsOfTeam(session, teams[i], others, played)),
      ghosts,
      others,
      confidence: scenario.confidence,
    });
  };
  // What is known already is told at once: a room that asks for more seasons keeps something to look at.
  const known = request.from && tell(request.from);
  if (known) hooks.onTeams?.(known);
  const { accumulation, cancelled } = await runExperiment(
    { keys, seasons: rounds(request.seasons, playedReplications), snapshots: hooks.looks ?? [], ...(request.from && { from: request.from }) },
    executor,
    {
      ...(hooks.signal && { signal: hooks.signal }),
      ...(hooks.now && { now: () => hooks.now?.() ?? 0 }),
      onProgress: (progress) => hooks.onProgress?.(progress),
      onSnapshot: (seasons) => {
        const over = tell(seasons);
        if (over) hooks.onTeams?.(over);
      },
    },
  );
  return { over: tell(accumulation), cancelled, accumulation };
}

/** As many rounds as bring that many seasons nobody played. */
function rounds(seasons: number, played: readonly number[]): number {
  const sorted = [...played].sort((a, b) => a - b);
  return sorted.reduce((total, replication) => (replication < total ? total + 1 : total), seasons);
}

/** The teams that played this season, and what they are compared with. */
function keysFor(replication: number, sessions: readonly Session[], teams: readonly TeamKeys[]): string[] {
  const those = teams.filter((_, i) => sessions[i].replication === replication);
  return [...new Set(those.flatMap(({ team, noMoves, automatic }) => [team, noMoves, automatic]))];
}

function othersOf(accumulation: Accumulation, played: readonly number[]): (key: string) => readonly StoreSummary[] {
  const kept = new Map<string, readonly StoreSummary[]>();
  return (key) => {
    const there = kept.get(key) ?? accumulation.store(key).filter((_, replication) => !played.includes(replication));
    kept.set(key, there);
    return there;
  };
}

function seasonsOfTeam(session: Session, keys: TeamKeys, others: (key: string) => readonly StoreSummary[], played: readonly SeasonSummary[]): TeamSeasons {
  return {
    keys,
    replication: session.replication,
    logged: session.decisions.length,
    of: (key) => {
      const own = played.find(({ strategy, replication }) => strategy === key && replication === session.replication);
      if (own === undefined) throw new Error(`no season of "${key}"`);
      return { played: own.chain, others: others(key) };
    },
    carriedOut: (seasons) => ({
      played: seasons.played.counts[DECISIONS],
      others: seasons.others.reduce((sum, { counts }) => sum + counts[DECISIONS], 0) / seasons.others.length,
    }),
  };
}
