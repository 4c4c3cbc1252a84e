import { z } from 'zod';
import type { Recovery } from '../desktop-contract.js';
import type { FileHandles } from './file-handles.js';
import { jsonRecord } from './json-record.js';

/** Handles end with the run, so the path is what is kept. */
const keptSchema = z.object({ text: z.string(), name: z.string(), path: z.string().optional(), keptAt: z.number() });

export interface RecoveryStore {
  keep(text: string, name: string, handle: string | null): Promise<void>;
  read(): Promise<Recovery | null>;
  clear(): Promise<void>;
}

/** The case being edited, kept in the app's own folder until it is saved or given up. @param now milliseconds since 1970 */
export function createRecoveryStore(file: string, handles: FileHandles, now: () => number): RecoveryStore {
  const record = jsonRecord(file, keptSchema);
  return {
    keep: (text, name, handle) => {
      const path = handle === null ? undefined : handles.pathOf(handle);
      return record.write({ text, name, ...(path === undefined ? {} : { path }), keptAt: now() });
    },
    read: async () => {
      const kept = await record.read();
      if (kept === null) return null;
      const { text, name, path, keptAt } = kept;
      return { text, name, keptAt, ...(path === undefined ? {} : { handle: handles.handleFor(path) }) };
    },
    clear: () => record.clear(),
  };
}
