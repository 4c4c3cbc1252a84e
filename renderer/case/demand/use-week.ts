import { useMemo } from 'react';
import { isObject, valueAt } from '../../stores/json-path.js';
import { useCase, useStores } from '../../stores/stores.js';
import { savedScenarioOf } from '../read-saved.js';
import { type Week, weekOf, withWeek } from './week.js';

/** Where demand stands in the file. */
const DEMAND = ['world', 'demand'] as const;

/** The ordinary week of the case, as it was saved, and how to change it. */
export interface EditableWeek {
  readonly week: Week;
  readonly saved: Week | null;
  /** Writes a week painted from the one given; strokes with the same name are one step of undo until `settle`. */
  write(week: Week, joins: string): void;
  settle(): void;
}

/** @param usualShares shares of the hours where the case states none */
export function useWeek(usualShares: readonly number[]): EditableWeek | null {
  const { theCase } = useStores();
  const demand = useCase((s) => s.scenario?.world.demand ?? null);
  const savedDocument = useCase((s) => s.saved);
  const week = useMemo(() => (demand === null ? null : weekOf(demand, usualShares)), [demand, usualShares]);
  const saved = useMemo(() => {
    const scenario = savedScenarioOf(savedDocument);
    return scenario === null ? null : weekOf(scenario.world.demand, usualShares);
  }, [savedDocument, usualShares]);
  if (demand === null || week === null) return null;
  return {
    week,
    saved,
    write(next, joins) {
      const state = theCase.getState();
      const written = valueAt(state.document ?? undefined, DEMAND);
      const now = state.scenario?.world.demand ?? demand;
      if (isObject(written)) state.edit(DEMAND, withWeek(written, now, usualShares, next), joins);
    },
    settle: () => theCase.getState().settle(),
  };
}
