import type { Stats } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { writeAtomically } from '../../sim/files/write-atomically.js';
import { type FileFault, MAX_EXPORT_BYTES, MAX_FILE_BYTES } from '../desktop-contract.js';
import { faultOf } from './file-fault.js';

export type Written = { readonly ok: true; readonly modifiedAt: number } | { readonly ok: false; readonly fault: FileFault };

/** What is there now; undefined when nothing is. */
async function lookAt(file: string): Promise<Stats | undefined> {
  try {
    return await stat(file);
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
  return writeWhole(file, text, Buffer.byteLength(text, 'utf8'), MAX_FILE_BYTES, expected);
}

/** Writes what was made for others to read: bytes of any kind, over whatever file is there (the dialog has asked). */
export async function writeExportFile(file: string, bytes: Uint8Array): Promise<Written> {
  return writeWhole(file, bytes, bytes.byteLength, MAX_EXPORT_BYTES);
}

async function writeWhole(file: string, content: string | Uint8Array, bytes: number, limit: number, expected?: number): Promise<Written> {
  const name = path.basename(file);
  if (bytes > limit) return { ok: false, fault: { kind: 'too-large', bytes, limit } };
  try {
    const there = await lookAt(file);
    // Renaming over a folder fails by itself, but a device would be replaced by a file.
    if (there !== undefined && !there.isFile()) return { ok: false, fault: { kind: 'not-a-file', name } };
    if (expected !== undefined && there !== undefined && there.mtimeMs !== expected) return { ok: false, fault: { kind: 'changed-on-disk', name } };
    await writeAtomically(file, content);
    return { ok: true, modifiedAt: (await stat(file)).mtimeMs };
  } catch (error) {
    return { ok: false, fault: faultOf(error, name) };
  }
}
