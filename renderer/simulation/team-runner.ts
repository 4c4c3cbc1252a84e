import {
  type Accumulation,
  decisionEffects,
  type Executor,
  playedSeason,
  replaySession,
  replayTeams,
  type Scenario,
  type Session,
  type Study,
  teamVariants,
} from './door.js';
import { sideTurns } from './side-turns.js';
import type { Progress } from './simulator.js';
import type { DebriefAnswer, DebriefRequest, TeamMoments, TeamsAnswer, TeamsRequest } from './team-analyst.js';
import type { WorkersFree } from './workers-free.js';

/** Seasons after which there is something new to look at. */
const LOOKS = [5, 10, 20, 50, 100];

type Tell<Answer> = (answer: Answer) => void;

/** The team analyst as a worker offers it: listeners are functions, and ending a study is `endSide` of the conductor. */
export interface TeamRunner {
  replayTeams(request: TeamsRequest, onProgress: Tell<Progress>, onAnswer: Tell<TeamsAnswer>): Promise<void>;
  debrief(request: DebriefRequest, onProgress: Tell<Progress>, onAnswer: Tell<DebriefAnswer>): Promise<void>;
}

export function teamRunner(executorFor: (study: Study) => Executor, workers: WorkersFree, now: () => number = () => performance.now()): TeamRunner {
  const { alone, withExecutor } = sideTurns(executorFor, workers);
  const isTrue = rememberedReplays();
  let known: { readonly key: string; readonly from: Accumulation } | null = null;

  return {
    replayTeams: ({ text, sessions, seasons }, onProgress, onAnswer) =>
      alone(text, (scenario, signal) =>
        withExecutor(studyOf(text, sessions, scenario), async (executor) => {
          const key = JSON.stringify([text, sessions.map(nameOf)]);
          const from = known?.key === key ? { from: known.from } : {};
          const unknown = sessions.map(() => null);
          const { over, cancelled, accumulation } = await replayTeams({ scenario, sessions, seasons, ...from }, executor, {
            signal,
            now,
            looks: LOOKS,
            // A round more than asked for is run where somebody played one of them.
            onProgress: ({ done, secondsLeft }) => signal.aborted || onProgress({ done: Math.min(done, seasons), total: seasons, secondsLeft }),
            onTeams: (soFar) => signal.aborted || onAnswer({ over: soFar, isTrue: unknown, isWhole: false }),
          });
          known = { key, from: accumulation };
          if (over === undefined) return;
          onAnswer({ over, isTrue: unknown, isWhole: false });
          if (!cancelled) onAnswer({ over, isTrue: sessions.map((session) => isTrue(text, session, scenario)), isWhole: true });
        }),
      ),

    debrief: ({ text, sessions, seasons, most }, onProgress, onAnswer) =>
      alone(text, (scenario, signal) =>
        withExecutor(studyOf(text, sessions, scenario), async (executor) => {
          const teams: TeamMoments[] = [];
          const share = sharedProgress(sessions, most, (progress) => signal.aborted || onProgress(progress));
          const startedAt = now();
          for (const [i, session] of sessions.entries()) {
            const { effects, cancelled } = await decisionEffects({ session, scenario, seasons, most }, executor, {
              signal,
              onProgress: ({ done }) => share(i, done, (now() - startedAt) / 1000),
            });
            if (cancelled) return;
            teams.push({ effects, seasons, ...playedSeason(session, scenario) });
            onAnswer({ teams: [...teams], isWhole: teams.length === sessions.length });
          }
        }),
      ),
  };
}

function studyOf(text: string, sessions: readonly Session[], scenario: Scenario): Study {
  const [first] = sessions;
  return { text, variants: teamVariants(sessions, scenario).variants, ...(first && { seed: first.seed }) };
}

/** Which seasons a session comes to, in few letters. */
function nameOf({ strategy, changes, seed, replication, decisions, outcome }: Session): string {
  return JSON.stringify([strategy, changes ?? null, seed, replication, decisions, outcome.digest]);
}

/** Whether a session comes to the outcome it tells; each is played again once. */
function rememberedReplays() {
  const known = new Map<string, boolean>();
  return (text: string, session: Session, scenario: Scenario): boolean => {
    const key = `${nameOf(session)} ${text}`;
    const there = known.get(key) ?? replaySession(session, scenario).identical;
    known.set(key, there);
    return there;
  };
}

/** How far all teams are together, counted in decisions left out. */
function sharedProgress(sessions: readonly Session[], most: number, tell: (progress: Progress) => void) {
  const steps = sessions.map(({ decisions }) => 1 + Math.min(most, decisions.filter(({ do: { kind } }) => kind !== 'take-back').length));
  const total = steps.reduce((sum, n) => sum + n, 0);
  return (team: number, done: number, seconds: number) => {
    const all = steps.slice(0, team).reduce((sum, n) => sum + n, 0) + done;
    tell({ done: all, total, secondsLeft: all === 0 ? null : (seconds / all) * (total - all) });
  };
}
