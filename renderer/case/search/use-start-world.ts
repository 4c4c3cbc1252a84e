import { useMemo } from 'react';
import { applyStrategy, type Scenario } from '../../simulation/door.js';
import type { Json } from '../../stores/json-path.js';
import { useCase } from '../../stores/stores.js';

/** The world a search begins with: that of its start, or of the baseline; as the case was last sound. */
export function useStartWorld(): Json | undefined {
  const scenario = useCase((s) => s.scenario);
  return useMemo(() => (scenario === null ? undefined : startWorld(scenario)), [scenario]);
}

function startWorld(scenario: Scenario): Json {
  const start = scenario.search?.start ?? scenario.baseline;
  const id = scenario.strategies.some((strategy) => strategy.id === start) ? start : scenario.baseline;
  return applyStrategy(scenario, id) as unknown as Json;
}
