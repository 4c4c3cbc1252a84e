import { createStore } from 'zustand/vanilla';
import type { CaseFile, CaseStore } from '../../stores/case-store.js';
import type { JsonObject } from '../../stores/json-path.js';

/** What a case can be compared with: the file as last saved, the shipped case it was made from, the shipped defaults of the format, the file as another program left it. */
export const COMPARED_WITH = ['saved', 'shipped', 'defaults', 'disk'] as const;
export type ComparedWith = (typeof COMPARED_WITH)[number];

export interface DifferencesState {
  readonly isOpen: boolean;
  /** Null until somebody chooses: then the first that there is. */
  readonly wanted: ComparedWith | null;
  /** The file as it was last found on the disk, where it was changed by another program. */
  readonly disk: { readonly document: JsonObject; readonly file: CaseFile } | null;
  /** What the open panel lists, for the marks beside the sections; null while it is closed. */
  readonly told: { readonly against: ComparedWith; readonly paths: readonly string[] } | null;
  show(isOpen: boolean): void;
  tell(told: DifferencesState['told']): void;
  choose(wanted: ComparedWith): void;
  /** Opens the panel on what another program wrote; null once that is settled. */
  compareWithDisk(disk: DifferencesState['disk']): void;
}

type DifferencesStore = ReturnType<typeof createDifferencesStore>;

const stores = new WeakMap<CaseStore, DifferencesStore>();

/** What the panel of differences shows of a case; it outlives the page. What was found on the disk ends with the case, or when it is saved. */
export function differencesOfCase(theCase: CaseStore): DifferencesStore {
  const known = stores.get(theCase) ?? createDifferencesStore(theCase);
  stores.set(theCase, known);
  return known;
}

function createDifferencesStore(theCase: CaseStore) {
  const store = createStore<DifferencesState>()((set) => ({
    isOpen: false,
    wanted: null,
    disk: null,
    told: null,
    tell: (told) => set({ told }),
    show: (isOpen) => set({ isOpen }),
    choose: (wanted) => set({ wanted }),
    compareWithDisk: (disk) => set(disk === null ? { disk } : { disk, isOpen: true, wanted: 'disk' }),
  }));
  theCase.subscribe(({ file, document }, before) => {
    if (document === null) store.setState({ disk: null, wanted: null });
    else if (file !== before.file) store.setState({ disk: null });
  });
  return store;
}
