import { createStore } from 'zustand/vanilla';
import type { CaseStore } from '../../stores/case-store.js';

interface ChosenStrategyState {
  /** Null until one is chosen, and with each case anew: then the last of the list is shown. */
  readonly id: string | null;
  choose(id: string | null): void;
}

type ChosenStrategyStore = ReturnType<typeof createChosenStrategy>;

const stores = new WeakMap<CaseStore, ChosenStrategyStore>();

/** The strategy the Case page shows as a diff; other places may choose one before going there. */
export function chosenStrategyOf(theCase: CaseStore): ChosenStrategyStore {
  const known = stores.get(theCase) ?? createChosenStrategy(theCase);
  stores.set(theCase, known);
  return known;
}

function createChosenStrategy(theCase: CaseStore) {
  const store = createStore<ChosenStrategyState>()((set) => ({ id: null, choose: (id) => set({ id }) }));
  theCase.subscribe((state) => {
    if (state.document === null) store.setState({ id: null });
  });
  return store;
}
