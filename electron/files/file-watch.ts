import { watch as watchFolder } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { FileChange, FileVersion } from '../desktop-contract.js';
import type { FileHandles } from './file-handles.js';

/** Looks after one file: the one the case on the table was opened from or saved to. */
export interface FileWatch {
  /** From now on this one; null: none. */
  watch(file: FileVersion | null): void;
  /** We have written it ourselves. */
  know(file: FileVersion): void;
  /** Looks now: some folders, those of a network above all, do not tell of changes. */
  look(): Promise<void>;
}

interface Watched {
  readonly handle: string;
  readonly file: string;
  /** As the window knows it, or as it was last told. */
  modifiedAt: number | null;
}

/** Programs save in several steps (a new file beside it, then a rename): one look a moment after the last of them. */
const SETTLE_MS = 250;

/** @param tell is told of every change once, and of none that we have made */
export function createFileWatch(handles: FileHandles, tell: (change: FileChange) => void): FileWatch {
  let watched: Watched | null = null;
  let forget: () => void = () => undefined;

  async function look(): Promise<void> {
    const mine = watched;
    if (mine === null) return;
    const modifiedAt = await modificationOf(mine.file);
    if (modifiedAt === undefined || mine !== watched || mine.modifiedAt === modifiedAt) return;
    mine.modifiedAt = modifiedAt;
    tell({ handle: mine.handle, modifiedAt });
  }

  return {
    watch(version) {
      const file = version === null ? undefined : handles.pathOf(version.handle);
      forget();
      forget = () => undefined;
      watched = version === null || file === undefined ? null : { handle: version.handle, file, modifiedAt: version.modifiedAt };
      if (file !== undefined) forget = listen(file, () => void look());
      void look();
    },
    know({ handle, modifiedAt }) {
      if (watched?.handle === handle) watched.modifiedAt = modifiedAt;
    },
    look,
  };
}

/** Milliseconds since 1970; null when there is no such file, undefined when that cannot be said now. */
async function modificationOf(file: string): Promise<number | null | undefined> {
  try {
    return (await stat(file)).mtimeMs;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT' ? null : undefined;
  }
}

/** Hears of the folder, not of the file: a file that is saved by renaming another over it would be lost sight of. */
function listen(file: string, changed: () => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  const soon = (_event: string, name: string | null) => {
    if (name !== null && name !== path.basename(file)) return;
    clearTimeout(timer);
    timer = setTimeout(changed, SETTLE_MS);
  };
  try {
    const watcher = watchFolder(path.dirname(file), { persistent: false }, soon);
    watcher.on('error', () => watcher.close()); // what is missed is seen when the window comes to the front
    return () => {
      clearTimeout(timer);
      watcher.close();
    };
  } catch {
    return () => clearTimeout(timer);
  }
}
