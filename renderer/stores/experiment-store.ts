import { createStore } from 'zustand/vanilla';
import type { ChartData, ResultDocument } from '../simulation/door.js';
import type { CaseProblem } from '../simulation/parse-case.js';
import { type Analyst, CaseProblemsError, type Progress, type Simulator, type Snapshot, type View } from '../simulation/simulator.js';

/**
 * `idle`: nothing to compare. `waiting`: the case changed, a run starts in a moment. `running`, `done`.
 * `cancelled`: stopped by the user, what was complete is shown. `failed`: see `error`. `blocked`: the case has problems, nothing can run.
 */
export type ExperimentPhase = 'idle' | 'waiting' | 'running' | 'done' | 'cancelled' | 'failed' | 'blocked';

export interface ExperimentState {
  readonly phase: ExperimentPhase;
  /** The newest result, of the present case or, when `stale`, of an earlier state of it. */
  readonly result: ResultDocument | null;
  readonly chart: ChartData | null;
  /** The text of the case the result belongs to. */
  readonly resultText: string | null;
  readonly stale: boolean;
  /** How the seasons are looked at, as asked for; the result follows in a moment. */
  readonly view: View;
  /** The store the result is about; null: all together. */
  readonly scope: string | null;
  readonly progress: Progress;
  /** A sentence for people, when the run failed. */
  readonly error: string | null;
  /** Problems that only a run could find, of the case as it was last followed. */
  readonly lateProblems: readonly CaseProblem[];
  /** Seasons asked for. */
  readonly replications: number;
  /** The case is now this (null: no case, 'problems': it cannot run); a run starts after a pause in editing. */
  follow(input: ExperimentInput | null | 'problems'): void;
  /** Runs now, without waiting. */
  runNow(): void;
  runMore(seasons: number): void;
  cancel(): void;
  /** Sees the same seasons another way. */
  lookAt(view: Partial<View>): void;
  /** Forgets results, for another case. */
  clear(): void;
}

export interface ExperimentInput {
  readonly text: string;
  readonly replications: number;
}

export type ExperimentStore = ReturnType<typeof createExperimentStore>;

/** Milliseconds without an edit before a comparison starts on its own. */
export const PAUSE_MS = 500;
const NO_PROGRESS: Progress = { done: 0, total: 0, secondsLeft: null };
const PLAIN_VIEW: View = { against: null, store: null };

export function createExperimentStore(simulator: Simulator, analyst: Pick<Analyst, 'look'>) {
  let input: ExperimentInput | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let abort: AbortController | null = null;

  return createStore<ExperimentState>()((set, get) => {
    function stop() {
      clearTimeout(timer);
      abort?.abort();
      abort = null;
    }

    function show({ result, chart, scope }: Snapshot, text: string) {
      set({ result, chart, scope: scope ?? null, resultText: text, stale: false });
    }

    async function run() {
      stop();
      if (input === null) return;
      const text = input.text;
      const mine = new AbortController();
      abort = mine;
      const current = () => abort === mine;
      set({ phase: 'running', error: null, lateProblems: [], progress: { done: 0, total: get().replications, secondsLeft: null } });
      try {
        await simulator.compare(
          { text, replications: get().replications, view: get().view },
          {
            onProgress: (progress) => current() && !mine.signal.aborted && set({ progress }),
            onSnapshot: (snapshot) => {
              if (!current()) return;
              show(snapshot, text);
              // A picture of the last start is told before anything is counted; its seasons are there all the same.
              set(({ progress }) => ({ progress: { ...progress, done: Math.max(progress.done, snapshot.result.replications) } }));
            },
          },
          mine.signal,
        );
        if (current() && !mine.signal.aborted) set({ phase: 'done' });
      } catch (error) {
        if (!current()) return;
        if (error instanceof CaseProblemsError) set({ phase: 'blocked', lateProblems: error.problems });
        else set({ phase: 'failed', error: error instanceof Error ? error.message : String(error) });
      }
    }

    return {
      phase: 'idle',
      result: null,
      chart: null,
      resultText: null,
      stale: false,
      view: PLAIN_VIEW,
      scope: null,
      progress: NO_PROGRESS,
      error: null,
      lateProblems: [],
      replications: 30,

      follow(next) {
        if (next === null || next === 'problems') {
          stop();
          input = null;
          set({ phase: next === null ? 'idle' : 'blocked', stale: get().result !== null });
          return;
        }
        if (input?.text === next.text && get().phase !== 'blocked') return;
        stop();
        input = next;
        const first = get().result === null;
        set({ phase: 'waiting', stale: !first, replications: next.replications, error: null, progress: { ...NO_PROGRESS, total: next.replications } });
        if (first) void run();
        else timer = setTimeout(run, PAUSE_MS);
      },

      runNow: () => void run(),

      runMore(seasons) {
        set({ replications: get().replications + seasons });
        void run();
      },

      cancel() {
        const { phase } = get();
        if (phase !== 'running' && phase !== 'waiting') return;
        clearTimeout(timer);
        // Still listened to: what is complete comes as a last snapshot.
        abort?.abort();
        set({ phase: 'cancelled' });
      },

      lookAt(change) {
        const view = { ...get().view, ...change };
        set({ view });
        const text = get().resultText;
        // A stale result is of seasons that are no longer at hand; the run that is coming sees them this way.
        if (text === null || get().stale) return;
        analyst.look(view).then(
          (snapshot) => snapshot !== null && get().view === view && get().resultText === text && !get().stale && show(snapshot, text),
          (error: unknown) => set({ phase: 'failed', error: String(error) }),
        );
      },

      clear() {
        stop();
        input = null;
        set({
          phase: 'idle',
          result: null,
          chart: null,
          resultText: null,
          stale: false,
          view: PLAIN_VIEW,
          scope: null,
          progress: NO_PROGRESS,
          error: null,
          lateProblems: [],
        });
      },
    };
  });
}
