import { createStore } from 'zustand/vanilla';

export interface CompareViewState {
  /** The strategy the page speaks of, as picked by the user; null: the best one. */
  readonly chosen: string | null;
  /** Sections that were opened or closed by hand. */
  readonly folds: Readonly<Record<string, boolean>>;
  /** Half-widths wanted, as shares of the baseline, where they are not the usual ones. */
  readonly targets: Readonly<Record<string, number>>;
  speakOf(id: string | null): void;
  fold(section: string, open: boolean): void;
  /** @param halfWidth share of the baseline, above 0 */
  want(indicator: string, halfWidth: number): void;
}

export type CompareViewStore = ReturnType<typeof createCompareViewStore>;

/** What a person has picked and opened on the Compare page; kept while they look elsewhere. */
export function createCompareViewStore() {
  return createStore<CompareViewState>()((set, get) => ({
    chosen: null,
    folds: {},
    targets: {},
    speakOf: (chosen) => set({ chosen }),
    fold: (section, open) => set({ folds: { ...get().folds, [section]: open } }),
    want: (indicator, halfWidth) => set({ targets: { ...get().targets, [indicator]: halfWidth } }),
  }));
}
