import { createStore } from 'zustand/vanilla';
import type { Simulator } from '../simulation/simulator.js';
import type { ExperimentStore } from '../stores/experiment-store.js';

/** Seasons behind a thumbnail: enough for a first look, said beside it. */
export const THUMBNAIL_SEASONS = 4;

export interface ThumbnailPoint {
  readonly strategy: string;
  /** Mean sales of the season, yuan. */
  readonly sales: number;
  /** Complaints per 1,000 visitors. */
  readonly complaintRate: number;
}

export interface Thumbnail {
  readonly baseline: string;
  /** Strategy with the highest profit. */
  readonly best: string;
  readonly points: readonly ThumbnailPoint[];
}

interface ThumbnailState {
  /** By the text of the case; null while it is being worked out. */
  readonly made: ReadonlyMap<string, Thumbnail | null>;
  want(text: string): void;
}

export type ThumbnailStore = ReturnType<typeof createThumbnails>;

/** Small comparisons of the shipped cases, computed one after the other on one worker, kept in memory, and never before the open case has its own first result. */
export function createThumbnails(simulator: Simulator, experiment: ExperimentStore) {
  const queue: string[] = [];
  let busy = false;

  return createStore<ThumbnailState>()((set, get) => {
    async function work() {
      const text = queue[0];
      if (busy || text === undefined || mustWait(experiment)) return;
      busy = true;
      queue.shift();
      try {
        const thumbnail = await makeThumbnail(simulator, text);
        set({ made: new Map(get().made).set(text, thumbnail) });
      } catch {
        // A case that cannot run has no picture; opening it says why.
      } finally {
        busy = false;
        void work();
      }
    }

    experiment.subscribe(() => void work());

    return {
      made: new Map(),
      want(text) {
        if (get().made.has(text)) return;
        set({ made: new Map(get().made).set(text, null) });
        queue.push(text);
        void work();
      },
    };
  });
}

/** The open case comes first until it has something to show; from then on a picture may take a share of the machine. */
function mustWait(experiment: ExperimentStore): boolean {
  const { phase, result } = experiment.getState();
  return (phase === 'running' || phase === 'waiting') && result === null;
}

async function makeThumbnail(simulator: Simulator, text: string): Promise<Thumbnail | null> {
  let thumbnail: Thumbnail | null = null;
  const listener = {
    onProgress: () => undefined,
    onSnapshot: ({ result }: Parameters<Parameters<Simulator['compare']>[1]['onSnapshot']>[0]) => {
      const value = (strategy: (typeof result.strategies)[number], indicator: string) => strategy.indicators[indicator]?.mean ?? 0;
      const byProfit = [...result.strategies].sort((a, b) => value(b, 'profit') - value(a, 'profit'));
      thumbnail = {
        baseline: result.baseline ?? result.strategies[0]?.id ?? '',
        best: byProfit[0]?.id ?? '',
        points: result.strategies.map((strategy) => ({
          strategy: strategy.id,
          sales: value(strategy, 'sales'),
          complaintRate: value(strategy, 'complaintRate'),
        })),
      };
    },
  };
  await simulator.compare({ text, replications: THUMBNAIL_SEASONS }, listener, new AbortController().signal);
  return thumbnail;
}
