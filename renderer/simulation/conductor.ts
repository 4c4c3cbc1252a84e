import { comparisonRunner } from './comparison-runner.js';
import type { Executor, Study } from './door.js';
import type { ExplainRunner } from './explain-runner.js';
import type { SideStudyRunner } from './side-study-runner.js';
import type { TeamRunner } from './team-runner.js';
import type { Conductor } from './web-simulator.js';
import { WorkersFree } from './workers-free.js';

/** Comparisons, and the studies beside them, on the same workers. What only the studies need is fetched with the first of them: the first chart does not wait for it. */
export function conduct(executorFor: (study: Study) => Executor, now: () => number = () => performance.now()): Conductor {
  const workers = new WorkersFree();
  let fetched: Promise<SideStudyRunner> | null = null;
  const sides = () => {
    fetched ??= import('./side-study-runner.js').then(({ sideStudyRunner }) => sideStudyRunner(executorFor, workers, now));
    return fetched;
  };
  let why: Promise<ExplainRunner> | null = null;
  const reasons = () => {
    why ??= import('./explain-runner.js').then(({ explainRunner }) => explainRunner(executorFor, workers, now));
    return why;
  };
  let ofTeams: Promise<TeamRunner> | null = null;
  const teams = () => {
    ofTeams ??= import('./team-runner.js').then(({ teamRunner }) => teamRunner(executorFor, workers, now));
    return ofTeams;
  };
  return {
    ...comparisonRunner(executorFor, now, workers),
    measureRisks: async (...request) => (await sides()).measureRisks(...request),
    analyze: async (...request) => (await sides()).analyze(...request),
    search: async (...request) => (await sides()).search(...request),
    fates: async (...request) => (await reasons()).fates(...request),
    twins: async (request) => (await reasons()).twins(request),
    twin: async (request) => (await reasons()).twin(request),
    ledger: async (request) => (await reasons()).ledger(request),
    effects: async (...request) => (await reasons()).effects(...request),
    kinds: async (...request) => (await reasons()).kinds(...request),
    parts: async (...request) => (await reasons()).parts(...request),
    replayTeams: async (...request) => (await teams()).replayTeams(...request),
    debrief: async (...request) => (await teams()).debrief(...request),
    endSide: () => workers.stop(),
  };
}
