import { parentPort } from 'node:worker_threads';
import type { Job, JobRunner, SeasonSummary, Study } from '../index.js';

/** What the program sends a worker: first its study, then jobs. */
export type WorkerRequest = { readonly study: Study } | { readonly id: number; readonly job: Job };

export type WorkerReply = { readonly id: number; readonly summaries: SeasonSummary[] } | { readonly id: number; readonly failure: string };

/** Runs in a worker thread: loads the model, then simulates the jobs it is sent until it is ended. Numbers are handed over without a copy. */
export async function serveStudy(): Promise<void> {
  const port = parentPort;
  if (!port) throw new Error('serveStudy runs in a worker thread.');
  const { openStudy, summaryBuffers } = await import('../index.js');
  let run: JobRunner | undefined;
  port.on('message', (request: WorkerRequest) => {
    if ('study' in request) {
      run = openStudy(request.study);
      return;
    }
    const { id, job } = request;
    try {
      if (run === undefined) throw new Error('A job came before its study.');
      const summaries = run(job);
      port.postMessage({ id, summaries } satisfies WorkerReply, summaries.flatMap(summaryBuffers));
    } catch (error) {
      port.postMessage({ id, failure: error instanceof Error ? `${error.name}: ${error.message}` : String(error) } satisfies WorkerReply);
    }
  });
}
