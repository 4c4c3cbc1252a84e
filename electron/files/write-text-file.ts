import { stat } from 'node:fs/promises';
import path from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { type FileFault, MAX_FILE_BYTES } from '../desktop-contract.js';
import { faultOf } from './file-fault.js';

export type Written = { readonly ok: true; readonly modifiedAt: number } | { readonly ok: false; readonly fault: FileFault };

/** Milliseconds of the last change, or undefined when there is no such file. */
async function modificationOf(file: string): Promise<number | undefined> {
  try {
    return (await stat(file)).mtimeMs;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/**
 * Writes a text file so that at every moment either the old or the new one is there, whole: a new file beside it, flushed, then renamed.
 * @param expected the modification the caller last saw; another one on disk is refused as `changed-on-disk`. Leave it out to overwrite.
 */
export async function writeTextFile(file: string, text: string, expected?: number): Promise<Written> {
  const name = path.basename(file);
  const bytes = Buffer.byteLength(text, 'utf8');
  if (bytes > MAX_FILE_BYTES) return { ok: false, fault: { kind: 'too-large', bytes, limit: MAX_FILE_BYTES } };
  try {
    const there = await modificationOf(file);
    if (expected !== undefined && there !== undefined && there !== expected) return { ok: false, fault: { kind: 'changed-on-disk', name } };
    await writeFileAtomic(file, text, { encoding: 'utf8' });
    return { ok: true, modifiedAt: (await modificationOf(file)) ?? 0 };
  } catch (error) {
    return { ok: false, fault: faultOf(error, name) };
  }
}
