import { createStore } from 'zustand/vanilla';
import type { OpenedFile, SavedFile } from '../../electron/desktop-contract.js';
import type { Scenario } from '../simulation/door.js';
import type { CaseProblem, ParseCase } from '../simulation/parse-case.js';
import { type History, record, redo, settle, startHistory, undo } from './history.js';
import { isObject, type Json, type JsonObject, type JsonPath, withoutValueAt, withValueAt } from './json-path.js';

/** Where the case on the table came from. */
export interface CaseFile {
  readonly handle: string;
  readonly name: string;
  readonly path: string;
  readonly modifiedAt: number;
}

export interface CaseState {
  /** The scenario as written in the file: what is edited and saved. Null when no case is open. */
  readonly document: JsonObject | null;
  /** The document as last saved (or as shipped): what "changed" is measured against. */
  readonly saved: JsonObject | null;
  /** The document read, with defaults filled in; the last good one while there are problems. */
  readonly scenario: Scenario | null;
  readonly problems: readonly CaseProblem[];
  readonly file: CaseFile | null;
  /** A name for title bar and dialogs when there is no file. */
  readonly name: string;
  readonly edited: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Milliseconds since 1970 when the desktop last kept the unsaved case; null when nothing needed keeping. */
  readonly keptAt: number | null;
  readonly savedAt: number | null;

  /** Puts a readable document on the table. `unsaved` marks one that exists nowhere yet (new, recovered); `scenario` is the document read, where that has been done. */
  open(document: JsonObject, from: { name: string; file?: CaseFile; unsaved?: boolean }, scenario?: Scenario): void;
  close(): void;
  /** Sets a value at a path. Edits with the same `joins`, one after the other, are one step of undo until they are settled. */
  edit(path: JsonPath, value: Json, joins?: string): void;
  /** A field was entered or left: what is typed next is a new step. */
  settle(): void;
  remove(path: JsonPath): void;
  /** Any other change of the document, as one step. */
  change(transform: (document: JsonObject) => Json): void;
  undo(): void;
  redo(): void;
  markSaved(document: JsonObject, file: SavedFile, now: number): void;
  markKept(now: number | null): void;
  /** The file is another one now and this document stays: it is unsaved, and saving it overwrites what is there. @param modifiedAt of the file; null when it is gone */
  keepMine(modifiedAt: number | null): void;
  /** Problems found later than at the stroke, by trying to run this very document. */
  report(problems: readonly CaseProblem[]): void;
}

export type CaseStore = ReturnType<typeof createCaseStore>;

const EMPTY = {
  document: null,
  saved: null,
  scenario: null,
  problems: [],
  file: null,
  name: '',
  edited: false,
  canUndo: false,
  canRedo: false,
  keptAt: null,
  savedAt: null,
} as const;

export function createCaseStore(parse: ParseCase) {
  return createStore<CaseState>()((set, get) => {
    let history: History<JsonObject> | null = null;

    function show(next: History<JsonObject>, extra: Partial<CaseState> = {}, known?: Scenario) {
      const { saved } = { ...get(), ...extra };
      const read = known === undefined ? parse(JSON.stringify(next.present)) : ({ ok: true, scenario: known } as const);
      history = next;
      set({
        document: next.present,
        edited: next.present !== saved,
        canUndo: next.past.length > 0,
        canRedo: next.future.length > 0,
        ...(read.ok ? { scenario: read.scenario, problems: [] } : { problems: read.problems }),
        ...extra,
      });
    }

    return {
      ...EMPTY,

      open(document, { name, file, unsaved }, scenario) {
        history = null;
        set({ ...EMPTY });
        show(startHistory(document), { saved: unsaved === true ? null : document, file: file ?? null, name }, scenario);
      },

      close() {
        history = null;
        set({ ...EMPTY });
      },

      edit(path, value, joins) {
        if (history === null) return;
        const next = withValueAt(history.present, path, value);
        if (isObject(next)) show(record(history, next, joins ?? null));
      },

      settle() {
        if (history !== null) history = settle(history);
      },

      remove(path) {
        get().change((document) => withoutValueAt(document, path));
      },

      change(transform) {
        if (history === null) return;
        const next = transform(history.present);
        if (isObject(next)) show(record(history, next, null));
      },

      undo() {
        if (history !== null) show(undo(history));
      },

      redo() {
        if (history !== null) show(redo(history));
      },

      markSaved(document, file, at) {
        const { modifiedAt, handle, name, path } = file;
        if (history !== null)
          set({ saved: document, edited: history.present !== document, file: { handle, name, path, modifiedAt }, name, savedAt: at, keptAt: null });
      },

      markKept(at) {
        set({ keptAt: at });
      },

      keepMine(modifiedAt) {
        const { file } = get();
        if (history === null || file === null) return;
        set({ saved: null, edited: true, savedAt: null, file: { ...file, modifiedAt: modifiedAt ?? file.modifiedAt } });
      },

      report(problems) {
        if (history !== null) set({ problems });
      },
    };
  });
}

/** What main said about a file, without its text. */
export function caseFile({ handle, name, path, modifiedAt }: OpenedFile | SavedFile): CaseFile {
  return { handle, name, path, modifiedAt };
}
