import { createStore } from 'zustand/vanilla';

export interface CompareViewState {
  /** The strategy the page speaks of, as picked by the user; null: the best one. */
  readonly chosen: string | null;
  /** Sections that were opened or closed by hand. */
  readonly folds: Readonly<Record<string, boolean>>;
  speakOf(id: string | null): void;
  fold(section: string, open: boolean): void;
}

export type CompareViewStore = ReturnType<typeof createCompareViewStore>;

/** What a person has picked and opened on the Compare page; kept while they look elsewhere. */
export function createCompareViewStore() {
  return createStore<CompareViewState>()((set, get) => ({
    chosen: null,
    folds: {},
    speakOf: (chosen) => set({ chosen }),
    fold: (section, open) => set({ folds: { ...get().folds, [section]: open } }),
  }));
}
