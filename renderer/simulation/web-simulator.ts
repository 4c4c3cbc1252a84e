import { proxy, type Remote, wrap } from 'comlink';
import type { ComparisonRunner } from './comparison-runner.js';
import { CaseProblemsError, type Simulator } from './simulator.js';

/**
 * Comparisons on web workers: one worker conducts and works out the statistics, others play the seasons.
 * @param version of Sandtable, told in results; known a moment after the start
 * @param size `small` plays on one worker
 */
export function createWebSimulator(version: Promise<string>, size: 'full' | 'small' = 'full'): Simulator {
  let worker: Worker | null = null;
  let runner: Remote<ComparisonRunner> | null = null;

  function start(): Remote<ComparisonRunner> {
    if (runner !== null) return runner;
    worker = new Worker(new URL('./comparison.worker.ts', import.meta.url), { type: 'module', name: size });
    runner = wrap<ComparisonRunner>(worker);
    return runner;
  }

  return {
    prepare: () => void start(),

    async compare(request, listener, signal) {
      const remote = start();
      const cancel = () => void remote.cancel();
      signal.addEventListener('abort', cancel);
      try {
        const end = await remote.compare({ ...request, version: await version }, proxy(listener.onProgress), proxy(listener.onSnapshot));
        if (end.problems !== null) throw new CaseProblemsError(end.problems);
      } finally {
        signal.removeEventListener('abort', cancel);
      }
    },

    dispose() {
      worker?.terminate();
      worker = null;
      runner = null;
    },
  };
}
