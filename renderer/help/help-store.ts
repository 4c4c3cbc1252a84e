import { createStore, useStore } from 'zustand';
import type { HelpPlace } from './chapters.js';

interface HelpState {
  readonly isOpen: boolean;
  /** Null: the list of chapters. */
  readonly place: HelpPlace | null;
  open(place?: HelpPlace | null): void;
  close(): void;
}

/** What is open in the help; it stays while people go from place to place with it. */
export const helpStore = createStore<HelpState>()((set, get) => ({
  isOpen: false,
  place: null,
  open: (place) => set({ isOpen: true, place: place === undefined ? get().place : place }),
  close: () => set({ isOpen: false }),
}));

export function useHelp<T>(select: (state: HelpState) => T): T {
  return useStore(helpStore, select);
}
