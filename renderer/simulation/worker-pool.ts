import { type Remote, wrap } from 'comlink';
import type { Executor, Job, Study } from './door.js';
import type { Seasons } from './season.worker.js';

interface Hand {
  readonly worker: Worker;
  readonly seasons: Remote<Seasons>;
  waiting: number;
}

/** Workers that stay from one study to the next, so that a comparison starts at once. */
export class WorkerPool {
  private readonly hands: Hand[] = [];
  private studies = 0;

  /** Starts all workers: what they load takes longer than anything else at the start. */
  constructor(
    private readonly size: number,
    /** @param index the worker's place, from 0 */
    makeWorker: (index: number) => Worker,
  ) {
    while (this.hands.length < size) {
      const worker = makeWorker(this.hands.length);
      this.hands.push({ worker, seasons: wrap<Seasons>(worker), waiting: 0 });
    }
  }

  /** Runs jobs of one study. Ending it leaves the workers, which give up what they play of it. */
  executorFor(study: Study): Executor {
    const number = ++this.studies;
    let ended = false;
    return {
      parallelism: this.size,
      run: async (job: Job) => {
        const hand = this.hands.reduce((least, each) => (each.waiting < least.waiting ? each : least));
        hand.waiting++;
        try {
          const summaries = await Promise.race([hand.seasons.run(number, study, job), failureOf(hand.worker)]);
          if (ended) throw new Error('The comparison was ended.');
          return summaries;
        } finally {
          hand.waiting--;
        }
      },
      dispose: () => {
        ended = true;
        for (const { seasons } of this.hands) void seasons.end(number);
      },
    };
  }

  dispose(): void {
    for (const { worker } of this.hands.splice(0)) worker.terminate();
  }
}

/** Rejects when the worker itself breaks (it could not be loaded, it ran out of memory); comlink would wait for ever. */
function failureOf(worker: Worker): Promise<never> {
  return new Promise((_, reject) => {
    worker.addEventListener('error', (event) => reject(new Error(event.message || 'A simulation worker could not start.')), { once: true });
  });
}
