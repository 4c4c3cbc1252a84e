import { createStore } from 'zustand/vanilla';
import type { CaseStore } from '../../stores/case-store.js';
import type { JsonObject } from '../../stores/json-path.js';

/** The text of the file as it is being written, before it becomes the case. */
export interface JsonDraftState {
  readonly isOpen: boolean;
  /** Null while the text is that of the case. */
  readonly text: string | null;
  /** The case when the draft was begun: another one now means both were changed. */
  readonly base: JsonObject | null;
  show(isOpen: boolean): void;
  write(text: string | null): void;
}

export type JsonDraftStore = ReturnType<typeof createDraftStore>;

const stores = new WeakMap<CaseStore, JsonDraftStore>();

/** The draft of a case: it outlives the page, so that looking at another place loses nothing. It ends with the case it was written for. */
export function draftOf(theCase: CaseStore): JsonDraftStore {
  const known = stores.get(theCase) ?? createDraftStore(theCase);
  stores.set(theCase, known);
  return known;
}

function createDraftStore(theCase: CaseStore) {
  const store = createStore<JsonDraftState>()((set, get) => ({
    isOpen: false,
    text: null,
    base: null,
    show: (isOpen) => set({ isOpen }),
    write: (text) => set({ text, base: text === null ? null : (get().base ?? theCase.getState().document) }),
  }));
  theCase.subscribe((state) => {
    if (state.document === null) store.setState({ text: null, base: null });
  });
  return store;
}
