import { proxy, type Remote, wrap } from 'comlink';
import type { ComparisonRunner } from './comparison-runner.js';
import type { ExplainRunner } from './explain-runner.js';
import type { Explainer } from './explainer.js';
import type { Packs } from './kept/keeping-simulator.js';
import type { SideStudyRunner } from './side-study-runner.js';
import { type Analyst, CaseProblemsError, type Simulator } from './simulator.js';
import type { TeamAnalyst } from './team-analyst.js';
import type { TeamRunner } from './team-runner.js';

/** What the conducting worker does. */
export interface Conductor extends ComparisonRunner, SideStudyRunner, ExplainRunner, TeamRunner {
  /** Ends the study beside the comparison that is under way. */
  endSide(): void | Promise<void>;
}

export type WebSimulator = Simulator & Analyst & Explainer & TeamAnalyst & Packs;

/**
 * Comparisons on web workers: one worker conducts and works out the statistics, others play the seasons.
 * @param version of Sandtable, told in results; known a moment after the start
 * @param size `small` plays on one worker
 */
export function createWebSimulator(version: Promise<string>, size: 'full' | 'small' = 'full'): WebSimulator {
  let worker: Worker | null = null;
  let runner: Remote<Conductor> | null = null;

  function start(): Remote<Conductor> {
    if (runner !== null) return runner;
    worker = new Worker(new URL('./comparison.worker.ts', import.meta.url), { type: 'module', name: size });
    runner = wrap<Conductor>(worker);
    return runner;
  }

  /** A study that ends when the signal is given. */
  async function beside(signal: AbortSignal, ask: (remote: Remote<Conductor>) => Promise<void>): Promise<void> {
    if (signal.aborted) return;
    const remote = start();
    const end = () => void remote.endSide();
    signal.addEventListener('abort', end);
    try {
      await ask(remote);
    } finally {
      signal.removeEventListener('abort', end);
    }
  }

  return {
    prepare: () => void start(),

    async compare(request, listener, signal) {
      const remote = start();
      const cancel = () => void remote.cancel();
      signal.addEventListener('abort', cancel);
      try {
        const ended = remote.compare({ ...request, version: await version }, proxy(listener.onProgress), proxy(listener.onSnapshot));
        if (signal.aborted) cancel();
        const end = await ended;
        if (end.problems !== null) throw new CaseProblemsError(end.problems);
      } finally {
        signal.removeEventListener('abort', cancel);
      }
    },

    look: (view) => start().look(view),
    periods: (request) => start().periods(request),
    guardrails: () => start().guardrails(),
    pack: ({ text, strategies }) => start().pack({ text, ...(strategies && { strategies }) }),
    picture: ({ text, strategies }) => start().picture({ text, ...(strategies && { strategies }) }),

    measureRisks: (request, listener, signal) => beside(signal, (remote) => remote.measureRisks(request, proxy(listener.onProgress), proxy(listener.onAnswer))),
    analyze: (request, listener, signal) =>
      beside(signal, async (remote) => remote.analyze({ ...request, version: await version }, proxy(listener.onProgress), proxy(listener.onAnswer))),
    search: (request, listener, signal) =>
      beside(signal, async (remote) => remote.search({ ...request, version: await version }, proxy(listener.onProgress), proxy(listener.onAnswer))),

    fates: (request, listener, signal) => beside(signal, (remote) => remote.fates(request, proxy(listener.onProgress), proxy(listener.onAnswer))),
    effects: (request, listener, signal) => beside(signal, (remote) => remote.effects(request, proxy(listener.onProgress), proxy(listener.onAnswer))),
    kinds: (request, listener, signal) => beside(signal, (remote) => remote.kinds(request, proxy(listener.onProgress), proxy(listener.onAnswer))),
    parts: (request, listener, signal) => beside(signal, (remote) => remote.parts(request, proxy(listener.onProgress), proxy(listener.onAnswer))),
    replayTeams: (request, listener, signal) => beside(signal, (remote) => remote.replayTeams(request, proxy(listener.onProgress), proxy(listener.onAnswer))),
    debrief: (request, listener, signal) => beside(signal, (remote) => remote.debrief(request, proxy(listener.onProgress), proxy(listener.onAnswer))),
    twins: (request) => start().twins(request),
    twin: (request) => start().twin(request),
    ledger: (request) => start().ledger(request),

    dispose() {
      worker?.terminate();
      worker = null;
      runner = null;
    },
  };
}
