import { createStore, useStore } from 'zustand';

interface TourState {
  /** Which step is shown, from 0; null while the tour isn't on. */
  readonly step: number | null;
  show(step: number | null): void;
}

/** Where a person is in the tour. Whether they have had it is among the settings. */
export const tourStore = createStore<TourState>()((set) => ({
  step: null,
  show: (step) => set({ step }),
}));

export function useTour<T>(select: (state: TourState) => T): T {
  return useStore(tourStore, select);
}
