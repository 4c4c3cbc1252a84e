import path from 'node:path';
import * as z from 'zod';
import type { FileVersion, Recovery, SavedFile } from '../desktop-contract.js';
import type { FileHandles } from './file-handles.js';
import { jsonRecord } from './json-record.js';

/** Handles end with the run, so the path is what is kept. */
const fileSchema = z.object({ path: z.string(), modifiedAt: z.number() });
const keptSchema = z.object({ text: z.string(), name: z.string(), file: fileSchema.optional(), keptAt: z.number() });

type KeptFile = z.output<typeof fileSchema>;

export interface RecoveryStore {
  keep(text: string, name: string, file: FileVersion | null): Promise<void>;
  read(): Promise<Recovery | null>;
  clear(): Promise<void>;
}

/** The case being edited, kept in the app's own folder until it is saved or given up. @param now milliseconds since 1970 */
export function createRecoveryStore(file: string, handles: FileHandles, now: () => number): RecoveryStore {
  const record = jsonRecord(file, keptSchema);
  const keptFile = (version: FileVersion | null): KeptFile | undefined => {
    const place = version === null ? undefined : handles.pathOf(version.handle);
    return version === null || place === undefined ? undefined : { path: place, modifiedAt: version.modifiedAt };
  };
  const givenFile = ({ path: place, modifiedAt }: KeptFile): SavedFile => ({
    handle: handles.handleFor(place),
    name: path.basename(place),
    path: place,
    modifiedAt,
  });
  return {
    keep: (text, name, version) => {
      const belongsTo = keptFile(version);
      return record.write({ text, name, ...(belongsTo === undefined ? {} : { file: belongsTo }), keptAt: now() });
    },
    read: async () => {
      const kept = await record.read();
      if (kept === null) return null;
      const { text, name, file: belongsTo, keptAt } = kept;
      return { text, name, keptAt, ...(belongsTo === undefined ? {} : { file: givenFile(belongsTo) }) };
    },
    clear: () => record.clear(),
  };
}
