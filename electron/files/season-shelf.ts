import { mkdir, readdir, readFile, rm, stat, utimes } from 'node:fs/promises';
import path from 'node:path';
import { writeAtomically } from '../../sim/files/write-atomically.js';
import { KEPT_SEASONS_MAX } from '../desktop-contract.js';

/** Most files, two of each case (its seasons and what was drawn of them), and most bytes of all of them. */
const MOST_FILES = 80;
const MOST_BYTES = 64 * 1024 * 1024;

const NAME = /^[0-9a-f]{64}[.]seasons$/;

/** Seasons that have been played, in a folder of the app's own, as bytes that only the window reads. What fails here is never told: it costs seconds, not work. */
export interface SeasonShelf {
  read(key: string): Promise<Uint8Array | null>;
  /** The ones used longest ago make room. */
  keep(key: string, bytes: Uint8Array): Promise<void>;
  /** Bytes of all that is kept. */
  size(): Promise<number>;
  /** Takes all of it away. */
  clear(): Promise<void>;
}

/**
 * @param shipped seasons that came with the app, under the same names: read where none of one's own are kept, never written (docs/decisions/0024)
 * @param now milliseconds since 1970
 */
export function createSeasonShelf(folder: string, shipped: string, now: () => number): SeasonShelf {
  const nameOf = (key: string) => `${key}.seasons`;
  const fileOf = (key: string) => path.join(folder, nameOf(key));
  let last: Promise<unknown> = Promise.resolve();
  // One after the other, so that what makes room knows what is there.
  const inOrder = (step: () => Promise<void>): Promise<void> => {
    const next = last.then(step, step).catch(() => undefined);
    last = next;
    return next;
  };
  return {
    read: async (key) => {
      const own = await bytesOf(fileOf(key));
      if (own === null) return bytesOf(path.join(shipped, nameOf(key)));
      const used = now() / 1000;
      void utimes(fileOf(key), used, used).catch(() => undefined);
      return own;
    },
    keep: (key, bytes) =>
      inOrder(async () => {
        await mkdir(folder, { recursive: true });
        await writeAtomically(fileOf(key), bytes);
        await makeRoom(folder);
      }),
    size: async () => (await filesIn(folder).catch(() => [])).reduce((sum, { size }) => sum + size, 0),
    clear: () =>
      inOrder(async () => {
        for (const { file } of await filesIn(folder)) await rm(file, { force: true });
      }),
  };
}

async function bytesOf(file: string): Promise<Uint8Array | null> {
  try {
    const { size } = await stat(file);
    return size > KEPT_SEASONS_MAX ? null : new Uint8Array(await readFile(file));
  } catch {
    return null;
  }
}

/** What is kept, and nothing else that lies there. */
async function filesIn(folder: string) {
  const names = (await readdir(folder)).filter((name) => NAME.test(name));
  return Promise.all(
    names.map(async (name) => {
      const file = path.join(folder, name);
      const { size, mtimeMs } = await stat(file);
      return { file, size, mtimeMs };
    }),
  );
}

async function makeRoom(folder: string): Promise<void> {
  const files = await filesIn(folder);
  files.sort((a, b) => b.mtimeMs - a.mtimeMs);
  let bytes = 0;
  for (const [i, { file, size }] of files.entries()) {
    bytes += size;
    if (i >= MOST_FILES || bytes > MOST_BYTES) await rm(file, { force: true });
  }
}
