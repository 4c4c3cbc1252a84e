import { randomBytes } from 'node:crypto';
import type { Stats } from 'node:fs';
import { type FileHandle, open, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** How the name of a file ends that is not written to its end yet, or never was because the program was killed. */
export const UNFINISHED = /[.][0-9a-f]{12}[.]new$/;

/** Characters of the old name in the name of the new file; a name may have 255 bytes, and one character up to 4. */
const NAME_CHARACTERS = 50;

/** What is put into a file; a long text may come in pieces. */
export type Content = string | Uint8Array | AsyncIterable<string>;

/**
 * Puts a text or bytes in the place of a file so that at every moment the old or the new one is there, whole: a new file beside it,
 * written to its end, flushed to the disk, renamed. Follows links and keeps mode and owner of the old file. What is no
 * file (a device, a pipe) has nothing to keep: it is written to, not replaced.
 *
 * Own code, since the usual package (write-file-atomic 7) makes one write call and does not look how much of it was done:
 * on a disk with some room left it renames a truncated file into place and reports success.
 * @throws the system's error, with the old file untouched and the new one removed
 */
export async function writeAtomically(file: string, content: Content): Promise<void> {
  const old = await stat(file).catch(() => undefined);
  if (old !== undefined && !old.isFile()) return writeFile(file, content, 'utf8');
  const target = await realpath(file).catch(() => file);
  const fresh = besideIt(target);
  try {
    await writeToItsEnd(fresh, content, old);
    await renamePatiently(fresh, target);
  } catch (error) {
    await rm(fresh, { force: true });
    throw error;
  }
}

function besideIt(target: string): string {
  const name = [...path.basename(target)].slice(0, NAME_CHARACTERS).join('');
  return path.join(path.dirname(target), `${name}.${randomBytes(6).toString('hex')}.new`);
}

async function writeToItsEnd(fresh: string, content: Content, old: Stats | undefined): Promise<void> {
  const handle = await open(fresh, 'wx', old?.mode);
  try {
    await writeFile(handle, content, 'utf8'); // repeats short writes until all is written or one fails
    if (old !== undefined) await keepOwner(handle, old);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Only root may give a file away; for anybody else the file becomes theirs, as with any editor. */
async function keepOwner(handle: FileHandle, old: Stats): Promise<void> {
  await handle.chown(old.uid, old.gid).catch(() => undefined);
  await handle.chmod(old.mode).catch(() => undefined);
}

/** Windows refuses while a virus scanner or an indexer has the old file open, which it does for a moment. */
async function renamePatiently(from: string, to: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await rename(from, to);
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined;
      if (process.platform !== 'win32' || attempt === 5 || (code !== 'EPERM' && code !== 'EBUSY' && code !== 'EACCES')) throw error;
      await new Promise((resolve) => setTimeout(resolve, 40 * attempt));
    }
  }
}
