import { createStore } from 'zustand/vanilla';
import type { FileFault } from '../../electron/desktop-contract.js';
import type { CaseProblem } from '../simulation/parse-case.js';

/** The places of the app, in the order of the flow and of the keys 1 to 5. */
export const PLACES = ['library', 'case', 'play', 'compare', 'report'] as const;
export type Place = (typeof PLACES)[number];
/** Places that exist in this version; the others are named in the rail, greyed, with the reason. */
export const OPEN_PLACES: ReadonlySet<Place> = new Set<Place>(['library', 'case', 'play', 'compare', 'report']);

/** A file that could not be read as a case. */
export interface FileReport {
  readonly name: string;
  readonly problems: readonly CaseProblem[];
  /** Tries once more, after the file was corrected; null for a shipped case. */
  readonly again: (() => Promise<void>) | null;
}

export type Panel = 'settings' | 'palette' | 'about' | 'recovery';

export interface NavigationState {
  readonly place: Place;
  readonly open: Panel | null;
  /** Shown instead of the library. */
  readonly fileReport: FileReport | null;
  /** Something went wrong with a file; said in a line under the top bar until it is put away. */
  readonly fault: { readonly fault: FileFault; readonly doing: 'open' | 'save' | 'export' } | null;
  go(place: Place): void;
  /** Opens a panel, or closes the one that is open. The question about a kept copy gives way to no other panel and no other place: it has to be answered. */
  show(panel: Panel | null): void;
  report(report: FileReport | null): void;
  tell(fault: FileFault | null, doing?: 'open' | 'save' | 'export'): void;
}

export type NavigationStore = ReturnType<typeof createNavigationStore>;

export function createNavigationStore(place: Place = 'compare') {
  return createStore<NavigationState>()((set, get) => ({
    place,
    open: null,
    fileReport: null,
    fault: null,
    go: (next) => {
      if (OPEN_PLACES.has(next)) set({ place: next, open: get().open === 'recovery' ? 'recovery' : null });
    },
    show: (panel) => {
      if (panel === null || get().open !== 'recovery') set({ open: panel });
    },
    report: (fileReport) => set({ fileReport, fault: null }),
    tell: (fault, doing = 'open') => set({ fault: fault === null ? null : { fault, doing } }),
  }));
}
