import { comparisonRunner } from './comparison-runner.js';
import type { Executor, Study } from './door.js';
import { sideStudyRunner } from './side-study-runner.js';
import type { Conductor } from './web-simulator.js';
import { WorkersFree } from './workers-free.js';

/** Comparisons, and the studies beside them, on the same workers. */
export function conduct(executorFor: (study: Study) => Executor, now: () => number = () => performance.now()): Conductor {
  const workers = new WorkersFree();
  return { ...comparisonRunner(executorFor, now, workers), ...sideStudyRunner(executorFor, workers, now) };
}
