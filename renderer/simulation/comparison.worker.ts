import { expose } from 'comlink';
import type { ComparisonRunner } from './comparison-runner.js';
import { WorkerPool } from './worker-pool.js';

/** All cores while there are few; one is left to the window when there are more. */
const cores = navigator.hardwareConcurrency || 2;
const size = self.name === 'small' ? 1 : Math.max(1, Math.min(16, cores <= 2 ? cores : cores - 1));

// The workers that play seasons load while this one loads the statistics: so those are imported once the workers are on their way.
const pool = new WorkerPool(size, () => new Worker(new URL('./season.worker.ts', import.meta.url), { type: 'module' }));
const runner: Promise<ComparisonRunner> = import('./comparison-runner.js').then(({ comparisonRunner }) => comparisonRunner((study) => pool.executorFor(study)));

const asSoonAsLoaded: ComparisonRunner = {
  compare: async (...request) => (await runner).compare(...request),
  cancel: async () => (await runner).cancel(),
};

expose(asSoonAsLoaded);
