import { stat } from 'node:fs/promises';
import path from 'node:path';
import * as z from 'zod';
import type { RecentFile } from '../desktop-contract.js';
import type { FileHandles } from './file-handles.js';
import { jsonRecord } from './json-record.js';

const MAX_RECENT = 10;

const recentSchema = z.array(z.object({ path: z.string(), openedAt: z.number() }));

export interface RecentFiles {
  /** Newest first. */
  list(): Promise<readonly RecentFile[]>;
  note(file: string): Promise<void>;
  forget(handle: string): Promise<void>;
  clear(): Promise<void>;
}

/**
 * The last files opened or saved, kept between runs.
 * @param now milliseconds since 1970
 * @param changed runs when the list is another one
 */
export function createRecentFiles(file: string, handles: FileHandles, now: () => number, changed: () => void = () => undefined): RecentFiles {
  const record = jsonRecord(file, recentSchema);
  const others = async (place: string) => ((await record.read()) ?? []).filter((entry) => entry.path !== place);
  return {
    list: async () => Promise.all(((await record.read()) ?? []).map(async (entry) => describe(entry, handles))),
    note: async (place) => {
      await record.write([{ path: place, openedAt: now() }, ...(await others(place))].slice(0, MAX_RECENT));
      changed();
    },
    forget: async (handle) => {
      const place = handles.pathOf(handle);
      if (place === undefined) return;
      await record.write(await others(place));
      changed();
    },
    clear: async () => {
      await record.clear();
      changed();
    },
  };
}

async function describe(entry: z.output<typeof recentSchema>[number], handles: FileHandles): Promise<RecentFile> {
  const exists = await stat(entry.path).then(
    (found) => found.isFile(),
    () => false,
  );
  return { handle: handles.handleFor(entry.path), name: path.basename(entry.path), path: entry.path, openedAt: entry.openedAt, exists };
}
