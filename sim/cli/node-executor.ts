import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { Executor, Job, SeasonSummary, Study } from '../index.js';
import type { WorkerReply, WorkerRequest } from './season-worker.js';

/**
 * Worker threads for one study; with one worker this very thread, which saves starting another.
 * The bundled program is its own worker: started from the same file it finds that it isn't the main thread and serves (main.ts).
 */
export async function nodeExecutor(study: Study, workers: number): Promise<Executor> {
  if (workers > 1) return new WorkerPool(study, workers);
  const { inProcessExecutor } = await import('../index.js');
  // Between jobs the thread listens for Ctrl+C.
  return inProcessExecutor(study, () => setImmediate());
}

interface Pending {
  readonly resolve: (summaries: SeasonSummary[]) => void;
  readonly reject: (error: Error) => void;
}

class WorkerPool implements Executor {
  private readonly threads: Thread[];

  constructor(
    study: Study,
    readonly parallelism: number,
  ) {
    this.threads = Array.from({ length: parallelism }, () => new Thread(study));
  }

  /** To the worker with the least before it. */
  run(job: Job): Promise<SeasonSummary[]> {
    const least = this.threads.reduce((a, b) => (b.load < a.load ? b : a));
    return least.run(job);
  }

  async dispose(): Promise<void> {
    await Promise.all(this.threads.map((thread) => thread.end()));
  }
}

/** New objects of a season die young; a larger nursery costs memory in every worker and saves no time (measured on the flagship: 16 against 48 MB). */
const NURSERY_MB = 16;

class Thread {
  private readonly worker: Worker;
  private readonly pending = new Map<number, Pending>();
  private jobs = 0;
  private failure: Error | undefined;

  constructor(study: Study) {
    this.worker = new Worker(new URL(import.meta.url), { workerData: study, resourceLimits: { maxYoungGenerationSizeMb: NURSERY_MB } });
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
