import { parentPort, workerData } from 'node:worker_threads';
import type { Job, SeasonSummary, Study } from '../index.js';

/** What the program sends a worker, beside the study it starts with. */
export interface WorkerRequest {
  readonly id: number;
  readonly job: Job;
}

export type WorkerReply = { readonly id: number; readonly summaries: SeasonSummary[] } | { readonly id: number; readonly failure: string };

/** Runs in a worker thread: simulates the jobs it is sent until it is ended. Numbers are handed over without a copy. */
export async function serveStudy(): Promise<void> {
  const port = parentPort;
  if (!port) throw new Error('serveStudy runs in a worker thread.');
  const { openStudy, summaryBuffers } = await import('../index.js');
  const run = openStudy(workerData as Study);
  port.on('message', ({ id, job }: WorkerRequest) => {
    try {
      const summaries = run(job);
      port.postMessage({ id, summaries } satisfies WorkerReply, summaries.flatMap(summaryBuffers));
    } catch (error) {
      port.postMessage({ id, failure: error instanceof Error ? `${error.name}: ${error.message}` : String(error) } satisfies WorkerReply);
    }
  });
}
