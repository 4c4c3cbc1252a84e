import type { Desktop } from '../../electron/desktop-contract.js';
import { createNavigationStore } from '../frame/navigation-store.js';
import type { ParseCase } from '../simulation/parse-case.js';
import type { Simulator } from '../simulation/simulator.js';
import { createCaseStore } from './case-store.js';
import { createExperimentStore } from './experiment-store.js';
import { createSettingsStore } from './settings-store.js';
import type { Stores } from './stores.js';

export interface StoreParts {
  readonly parse: ParseCase;
  readonly simulator: Simulator;
  readonly now: () => number;
}

export function makeStores(desktop: Desktop, { parse, simulator, now }: StoreParts): Stores {
  return {
    desktop,
    theCase: createCaseStore({ parse, now }),
    experiment: createExperimentStore(simulator),
    settings: createSettingsStore(desktop),
    navigation: createNavigationStore(),
  };
}
