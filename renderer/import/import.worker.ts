import { expose } from 'comlink';
import { type ImportOptions, type ImportResult, importStore } from '../simulation/door.js';

const reader = {
  run: (bytes: Uint8Array, options: ImportOptions): Promise<ImportResult> => importStore(bytes, options),
};

export type ImportReader = typeof reader;

expose(reader);
