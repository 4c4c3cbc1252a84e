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
          // Each session is still played once more, in a time nobody has measured: none is promised.
          if (!signal.aborted) onProgress({ done: seasons, total: seasons, secondsLeft: null });
          if (!cancelled) onAnswer({ over, isTrue: sessions.map((session) => isTrue(text, session, scenario)), isWhole: true });
        }),
      ),

    debrief: ({ text, sessions, seasons, most }, onProgress, onAnswer) =>
      alone(text, (scenario, signal) =>
        withExecutor(studyOf(text, sessions, scenario), async (executor) => {
          const moments: TeamMoments[] = sessions.map((session) => ({ effects: [], seasons, ...playedSeason(session, scenario) }));
          const share = sharedProgress(sessions, most, now, (progress) => signal.aborted || onProgress(progress));
          let found = 0;
          // All teams side by side, so that each has something to tell early on; every round of decisions is a new look.
          const measure = async (session: Session, i: number) => {
            const { effects } = await decisionEffects({ session, scenario, seasons, most, lanes: 1 }, executor, {
              signal,
              onProgress: ({ done }) => share(i, done),
              onEffects: (soFar) => {
                moments[i] = { ...moments[i], effects: soFar };
                if (++found % sessions.length === 0 && !signal.aborted) onAnswer({ teams: [...moments], isWhole: false });
              },
            });
            moments[i] = { ...moments[i], effects };
          };
          await Promise.all(sessions.map(measure));
          if (!signal.aborted) onAnswer({ teams: moments, isWhole: true });
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
function sharedProgress(sessions: readonly Session[], most: number, now: () => number, tell: (progress: Progress) => void) {
  const total = sessions.reduce((sum, { decisions }) => sum + 1 + Math.min(most, decisions.filter(({ do: { kind } }) => kind !== 'take-back').length), 0);
  const doneOf = sessions.map(() => 0);
  const startedAt = now();
  return (team: number, done: number) => {
    doneOf[team] = done;
    const all = doneOf.reduce((sum, n) => sum + n, 0);
    tell({ done: all, total, secondsLeft: all === 0 ? null : ((now() - startedAt) / 1000 / all) * (total - all) });
  };
}
