import { createStore } from 'zustand/vanilla';
import type { ImportOptions, ImportResult } from '../simulation/door.js';

/** Makes a case of the bytes of a file, off the UI thread. */
export interface Importer {
  run(bytes: Uint8Array, options: ImportOptions): Promise<ImportResult>;
  /** Gives up what is running. */
  stop(): void;
}

/** How a file is to be read otherwise than it looks; what is left out is found in the file. */
export type ReadingAnswers = Omit<ImportOptions, 'id' | 'title' | 'seasons'>;

export interface ImportState {
  /** `failed` is for files that could not even be read from the disk. */
  readonly phase: 'idle' | 'reading' | 'done' | 'failed';
  /** Of the file. */
  readonly name: string;
  /** While the file is read again, what was made of it before. */
  readonly result: ImportResult | null;
  /** What people have said of the file. */
  readonly answers: ReadingAnswers;
  start(file: File): Promise<void>;
  /** Reads the same file again with these answers. */
  again(answers: ReadingAnswers): Promise<void>;
  /** Gives up what is running: back to what was made of the file before, or to the library. */
  stop(): void;
  /** Back to the library; what is running is given up. */
  close(): void;
}

export type ImportStore = ReturnType<typeof createImportStore>;

/** Files that are tables of numbers and no cases. */
export function isTable(name: string): boolean {
  return /\.(csv|tsv|txt|xlsx|xls)$/i.test(name);
}

export function createImportStore(importer: Importer) {
  let latest = 0;
  let chosen: File | null = null;

  return createStore<ImportState>()((set, get) => {
    async function read(file: File, answers: ReadingAnswers, before: ImportResult | null) {
      const mine = ++latest;
      if (get().phase === 'reading') importer.stop();
      set({ phase: 'reading', name: file.name, result: before });
      try {
        const result = await importer.run(new Uint8Array(await file.arrayBuffer()), { ...namesAfter(file.name), ...answers });
        if (mine === latest) set({ phase: 'done', result, answers });
      } catch {
        if (mine === latest) set({ phase: 'failed', result: null });
      }
    }

    return {
      phase: 'idle',
      name: '',
      result: null,
      answers: {},

      async start(file) {
        chosen = file;
        set({ answers: {} });
        await read(file, {}, null);
      },

      async again(answers) {
        if (chosen !== null) await read(chosen, answers, get().result);
      },

      stop() {
        if (get().result === null) return get().close();
        latest++;
        importer.stop();
        set({ phase: 'done' });
      },

      close() {
        latest++;
        chosen = null;
        if (get().phase === 'reading') importer.stop();
        set({ phase: 'idle', name: '', result: null, answers: {} });
      },
    };
  });
}

/** Id and title of a case after the name of its file. */
function namesAfter(file: string): ImportOptions {
  const title = file.replace(/\.[^.]*$/, '').slice(0, 200);
  const id = title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
    .slice(0, 60);
  return { ...(title === '' ? {} : { title }), ...(id === '' ? {} : { id }) };
}
