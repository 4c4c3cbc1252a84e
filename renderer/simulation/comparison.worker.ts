import { expose } from 'comlink';
import { hearAttention } from './resting/attention.js';
import { StudyClock } from './resting/study-clock.js';
import type { Conductor } from './web-simulator.js';
import { WorkerPool } from './worker-pool.js';

/** All cores while there are few; one is left to the window when there are more. */
const cores = navigator.hardwareConcurrency || 2;
const size = self.name === 'small' ? 1 : Math.max(1, Math.min(16, cores <= 2 ? cores : cores - 1));

// The workers that play seasons load while this one loads the statistics: so those are imported once the workers are on their way.
const pool = new WorkerPool(size, (index) => new Worker(new URL('./season.worker.ts', import.meta.url), { type: 'module', name: String(index) }));
const clock = new StudyClock();
hearAttention((attention) => clock.hear(attention, performance.now()));
const conductor: Promise<Conductor> = import('./conductor.js').then(({ conduct }) =>
  conduct(
    (study) => pool.executorFor(study),
    () => clock.read(performance.now()),
  ),
);

const asSoonAsLoaded: Conductor = {
  compare: async (...request) => (await conductor).compare(...request),
  cancel: async () => (await conductor).cancel(),
  look: async (view) => (await conductor).look(view),
  periods: async (request) => (await conductor).periods(request),
  guardrails: async () => (await conductor).guardrails(),
  pack: async (request) => (await conductor).pack(request),
  picture: async (request) => (await conductor).picture(request),
  measureRisks: async (...request) => (await conductor).measureRisks(...request),
  analyze: async (...request) => (await conductor).analyze(...request),
  search: async (...request) => (await conductor).search(...request),
  fates: async (...request) => (await conductor).fates(...request),
  twins: async (request) => (await conductor).twins(request),
  twin: async (request) => (await conductor).twin(request),
  ledger: async (request) => (await conductor).ledger(request),
  effects: async (...request) => (await conductor).effects(...request),
  kinds: async (...request) => (await conductor).kinds(...request),
  parts: async (...request) => (await conductor).parts(...request),
  replayTeams: async (...request) => (await conductor).replayTeams(...request),
  debrief: async (...request) => (await conductor).debrief(...request),
  endSide: async () => (await conductor).endSide(),
};

expose(asSoonAsLoaded);
