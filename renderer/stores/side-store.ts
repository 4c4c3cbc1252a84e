import { createStore } from 'zustand/vanilla';
import type { Progress, SideListener } from '../simulation/simulator.js';
import type { StudyLane } from './study-lane.js';

/** `idle`: not asked. `stopped`: ended by the user or by a comparison; what was told by then holds. */
export type SidePhase = 'idle' | 'running' | 'done' | 'stopped' | 'failed';

export interface SideState<Request, Answer> {
  readonly phase: SidePhase;
  readonly progress: Progress;
  /** What the study is about, as a text: an answer is shown only where it is about what is on screen. */
  readonly key: string | null;
  /** The newest answer to the present key. */
  readonly answer: Answer | null;
  /** A sentence for people, when it failed. */
  readonly error: string | null;
  /** Ends the study of this kind that is under way and starts this one; other kinds go before it. An answer to the same key stays on screen until there is a better one. */
  start(key: string, request: Request): void;
  stop(): void;
}

export type SideStore<Request, Answer> = ReturnType<typeof createSideStore<Request, Answer>>;

type Ask<Request, Answer> = (request: Request, listener: SideListener<Answer>, signal: AbortSignal) => Promise<void>;

const AT_ONCE: StudyLane = { take: (_signal, work) => work() };

const NO_PROGRESS: Progress = { done: 0, total: 0, secondsLeft: null };

/**
 * A study beside the comparison: asked for by whoever opens its section, kept while one looks elsewhere.
 * @param isWhole whether an answer is the last one to this request; a study that ends without it was cut short by a comparison
 * @param lane where it waits for its turn; without one it needs no workers
 */
export function createSideStore<Request, Answer>(ask: Ask<Request, Answer>, isWhole: (answer: Answer, request: Request) => boolean, lane: StudyLane = AT_ONCE) {
  let abort: AbortController | null = null;

  return createStore<SideState<Request, Answer>>()((set, get) => ({
    phase: 'idle',
    progress: NO_PROGRESS,
    key: null,
    answer: null,
    error: null,

    start(key, request) {
      abort?.abort();
      const mine = new AbortController();
      abort = mine;
      const current = () => abort === mine;
      set({ phase: 'running', key, error: null, progress: NO_PROGRESS, ...(get().key === key ? {} : { answer: null }) });
      const listener: SideListener<Answer> = {
        onProgress: (progress) => current() && set({ progress }),
        // The last answer comes over another port than the end of the study, and may come after it.
        onAnswer: (answer) => current() && set({ answer, ...(get().phase === 'stopped' && isWhole(answer, request) ? { phase: 'done' } : {}) }),
      };
      lane
        .take(mine.signal, () => ask(request, listener, mine.signal))
        .then(
          () => {
            const { answer } = get();
            if (current()) set({ phase: answer !== null && isWhole(answer, request) ? 'done' : 'stopped' });
          },
          (error: unknown) => current() && set({ phase: 'failed', error: error instanceof Error ? error.message : String(error) }),
        );
    },

    stop() {
      abort?.abort();
      if (get().phase === 'running') set({ phase: 'stopped' });
    },
  }));
}
