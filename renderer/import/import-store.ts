import { createStore } from 'zustand/vanilla';
import type { ImportOptions, ImportResult } from '../simulation/door.js';

/** Makes a case of the bytes of a file, off the UI thread. */
export interface Importer {
  run(bytes: Uint8Array, options: ImportOptions): Promise<ImportResult>;
  /** Gives up what is running. */
  stop(): void;
}

export interface ImportState {
  /** `failed` is for files that could not even be read from the disk. */
  readonly phase: 'idle' | 'reading' | 'done' | 'failed';
  /** Of the file. */
  readonly name: string;
  readonly result: ImportResult | null;
  start(file: File): Promise<void>;
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
  return createStore<ImportState>()((set, get) => ({
    phase: 'idle',
    name: '',
    result: null,

    async start(file) {
      const mine = ++latest;
      if (get().phase === 'reading') importer.stop();
      set({ phase: 'reading', name: file.name, result: null });
      try {
        const result = await importer.run(new Uint8Array(await file.arrayBuffer()), namesAfter(file.name));
        if (mine === latest) set({ phase: 'done', result });
      } catch {
        if (mine === latest) set({ phase: 'failed' });
      }
    },

    close() {
      latest++;
      if (get().phase === 'reading') importer.stop();
      set({ phase: 'idle', name: '', result: null });
    },
  }));
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
