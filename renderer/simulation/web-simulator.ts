import type { Simulator } from './simulator.js';

/** Comparisons on web workers. */
export function createWebSimulator(): Simulator {
  return {
    compare: () => Promise.reject(new Error('The simulation is not connected yet.')),
    dispose: () => undefined,
  };
}
