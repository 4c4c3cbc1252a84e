import { createStore } from 'zustand/vanilla';

/** The places of the app, in the order of the flow and of the keys 1 to 5. */
export const PLACES = ['library', 'case', 'play', 'compare', 'report'] as const;
export type Place = (typeof PLACES)[number];
/** Places that exist in this version; the others are named in the rail, greyed, with the reason. */
export const OPEN_PLACES: ReadonlySet<Place> = new Set<Place>(['library', 'case', 'compare']);

export interface NavigationState {
  readonly place: Place;
  readonly settingsOpen: boolean;
  readonly paletteOpen: boolean;
  readonly aboutOpen: boolean;
  go(place: Place): void;
  show(panel: 'settings' | 'palette' | 'about', open: boolean): void;
}

export type NavigationStore = ReturnType<typeof createNavigationStore>;

export function createNavigationStore(place: Place = 'compare') {
  return createStore<NavigationState>()((set) => ({
    place,
    settingsOpen: false,
    paletteOpen: false,
    aboutOpen: false,
    go: (next) => {
      if (OPEN_PLACES.has(next)) set({ place: next, settingsOpen: false, paletteOpen: false });
    },
    show: (panel, open) => set(panel === 'settings' ? { settingsOpen: open } : panel === 'palette' ? { paletteOpen: open } : { aboutOpen: open }),
  }));
}
