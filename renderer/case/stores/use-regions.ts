import { useShallow } from 'zustand/react/shallow';
import { useCase } from '../../stores/stores.js';

/** Regions of the case's stores, each once, in the order of the stores. */
export function useRegions(): readonly string[] {
  return useCase(useShallow((s) => [...new Set(s.scenario?.world.stores.map((store) => store.region) ?? [])]));
}
