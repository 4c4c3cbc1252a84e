import flagship from '../../scenarios/promotion-season.json?raw';
import { createBrowserDesktop } from '../desktop/browser-desktop.js';
import type { Explainer } from '../simulation/explainer.js';
import { playRunner } from '../simulation/play/play-runner.js';
import type { Player } from '../simulation/play/player.js';
import { readCase } from '../simulation/read-case.js';
import type { Analyst, Simulator } from '../simulation/simulator.js';
import type { TeamAnalyst } from '../simulation/team-analyst.js';
import { makeStores } from './make-stores.js';

/** The flagship's text, for tests only. */
export const FLAGSHIP: string = flagship;

/** A simulator that never finishes and remembers what it was asked. */
export function idleSimulator(): Simulator & { readonly asked: { text: string; replications: number }[] } {
  const asked: { text: string; replications: number }[] = [];
  return {
    asked,
    prepare: () => undefined,
    compare: (request, _listener, signal) => {
      asked.push(request);
      return new Promise((resolve) => signal.addEventListener('abort', () => resolve()));
    },
    dispose: () => undefined,
  };
}

/** An analyst that never has an answer. */
export function silentAnalyst(): Analyst {
  return {
    look: async () => null,
    periods: async () => null,
    guardrails: async () => null,
    measureRisks: async () => undefined,
    analyze: async () => undefined,
    search: async () => undefined,
  };
}

/** An explainer that never has an answer. */
export function silentExplainer(): Explainer {
  const never = () => new Promise<never>(() => undefined);
  return {
    fates: async () => undefined,
    effects: async () => undefined,
    kinds: async () => undefined,
    parts: async () => undefined,
    twins: never,
    twin: never,
    ledger: never,
  };
}

/** Never looks at a session. */
export function silentTeamAnalyst(): TeamAnalyst {
  return { replayTeams: async () => undefined, debrief: async () => undefined };
}

/** Plays on this very thread; ghosts follow when the turn of others is over. */
export function nearPlayer(): Player {
  return {
    ...playRunner(
      () => performance.now(),
      (then) => void setTimeout(then, 0),
    ),
    close: () => undefined,
  };
}

/** All stores over the desktop double. */
export function testStores(now: () => number = () => 0) {
  const desktop = createBrowserDesktop({ shipped: [{ name: 'promotion-season', text: FLAGSHIP }], now });
  const simulator = idleSimulator();
  return {
    ...makeStores(desktop, {
      parse: readCase,
      simulator,
      analyst: silentAnalyst(),
      explainer: silentExplainer(),
      teamAnalyst: silentTeamAnalyst(),
      smallSimulator: idleSimulator(),
      player: nearPlayer(),
    }),
    desktop,
    simulator,
  };
}
