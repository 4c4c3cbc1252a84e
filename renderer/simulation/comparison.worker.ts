import { expose } from 'comlink';
import { comparisonRunner } from './comparison-runner.js';
import { WorkerPool } from './worker-pool.js';

/** All cores while there are few; one is left to the window when there are more. */
const cores = navigator.hardwareConcurrency || 2;
const size = self.name === 'small' ? 1 : Math.max(1, Math.min(16, cores <= 2 ? cores : cores - 1));
const pool = new WorkerPool(size, () => new Worker(new URL('./season.worker.ts', import.meta.url), { type: 'module' }));

expose(comparisonRunner((study) => pool.executorFor(study)));
