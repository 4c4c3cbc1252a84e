import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { Executor, Job, SeasonSummary, Study } from '../index.js';
import type { WorkerReply, WorkerRequest } from './season-worker.js';

/** Threads that have been started and wait for a study. */
let waiting: Worker[] = [];

/**
 * Starts the threads a study at so many places will want, while this one still reads the case: each loads the model meanwhile, which takes as long.
 * Nobody has to use them; they keep no process alive.
 */
export function startThreads(workers: number): void {
  while (waiting.length < workers - 1) {
    const worker = newWorker();
    worker.unref();
    // One that fails before anybody wants it is forgotten: who wants one then starts it anew, and is told.
    worker.once('error', () => {
      waiting = waiting.filter((other) => other !== worker);
    });
    waiting.push(worker);
  }
}

/**
 * Runs one study at `workers` places at a time. One of them is this very thread, which has read the case and loaded the model already: another
 * thread in its stead would do both once more, before its first season (docs/architecture.md, "What a season costs").
 * The bundled program is its own worker: started from the same file it finds that it isn't the main thread and serves (main.ts).
 */
export async function nodeExecutor(study: Study, workers: number): Promise<Executor> {
  const { inProcessExecutor } = await import('../index.js');
  // Between jobs this thread listens for Ctrl+C, and for what the others have done.
  const own = new OwnThread(inProcessExecutor(study, () => setImmediate()));
  return new Places([own, ...Array.from({ length: workers - 1 }, () => new Thread(study))]);
}

/** Where seasons are simulated, one job after the other. */
interface Place {
  /** Jobs it has not done yet. */
  readonly load: number;
  run(job: Job): Promise<SeasonSummary[]>;
  end(): Promise<void>;
}

class Places implements Executor {
  readonly hasPlaces = true;

  constructor(private readonly places: readonly Place[]) {}

  get parallelism(): number {
    return this.places.length;
  }

  run(job: Job, at?: number): Promise<SeasonSummary[]> {
    const chosen = at === undefined ? undefined : this.places[at];
    return (chosen ?? this.leastLoaded()).run(job);
  }

  private leastLoaded(): Place {
    return this.places.reduce((a, b) => (b.load < a.load ? b : a));
  }

  async dispose(): Promise<void> {
    await Promise.all(this.places.map((place) => place.end()));
  }
}

/** This thread: a job begins when the one before it has been taken account of, so that the other threads never wait for two. */
class OwnThread implements Place {
  load = 0;
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly executor: Executor) {}

  run(job: Job): Promise<SeasonSummary[]> {
    this.load++;
    const done = this.last.then(() => this.executor.run(job)).finally(() => this.load--);
    this.last = done.catch(() => undefined);
    return done;
  }

  async end(): Promise<void> {
    await this.executor.dispose();
  }
}

/** New objects of a season die young; a larger nursery costs memory in every worker and saves no time (measured on the flagship: 16 against 48 MB). */
const NURSERY_MB = 16;

function newWorker(): Worker {
  return new Worker(new URL(import.meta.url), { resourceLimits: { maxYoungGenerationSizeMb: NURSERY_MB } });
}

interface Pending {
  readonly resolve: (summaries: SeasonSummary[]) => void;
  readonly reject: (error: Error) => void;
}

class Thread implements Place {
  private readonly worker: Worker;
  private readonly pending = new Map<number, Pending>();
  private jobs = 0;
  private failure: Error | undefined;

  constructor(study: Study) {
    this.worker = waiting.shift() ?? newWorker();
    this.worker.ref();
    this.worker.postMessage({ study } satisfies WorkerRequest);
    this.worker.on('message', (reply: WorkerReply) => this.settle(reply));
    this.worker.on('error', (error) => this.fail(error));
    this.worker.on('exit', () => this.fail(new Error('A worker ended before its work was done.')));
  }

  get load(): number {
    return this.pending.size;
  }

  run(job: Job): Promise<SeasonSummary[]> {
    if (this.failure) return Promise.reject(this.failure);
    const id = this.jobs++;
    return new Promise((resolve, reject) => {
      this.pending.set(id, { resolve, reject });
      this.worker.postMessage({ id, job } satisfies WorkerRequest);
    });
  }

  async end(): Promise<void> {
    await this.worker.terminate();
  }

  private settle(reply: WorkerReply): void {
    const pending = this.pending.get(reply.id);
    this.pending.delete(reply.id);
    if ('failure' in reply) pending?.reject(new Error(reply.failure));
    else pending?.resolve(reply.summaries);
  }

  private fail(error: Error): void {
    this.failure ??= error;
    for (const { reject } of this.pending.values()) reject(this.failure);
    this.pending.clear();
  }
}
