import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import path from 'node:path';
import { type FileFault, MAX_FILE_BYTES } from '../desktop-contract.js';
import { faultOf } from './file-fault.js';

/** O_NONBLOCK does not exist on Windows, where nothing needs it. */
const NON_BLOCKING_READ = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

export type ReadText = { readonly ok: true; readonly text: string; readonly modifiedAt: number } | { readonly ok: false; readonly fault: FileFault };

/**
 * Reads a text file whole, in UTF-8. Refuses by size before anything is read, and never opens a pipe or a device as if it were a file.
 * `modifiedAt` is in milliseconds as the file system gives it (fractions included).
 */
export async function readTextFile(file: string): Promise<ReadText> {
  const name = path.basename(file);
  try {
    // Non-blocking, or opening a named pipe would wait for its writer.
    const handle = await open(file, NON_BLOCKING_READ);
    try {
      const stat = await handle.stat();
      if (!stat.isFile()) return { ok: false, fault: { kind: 'not-a-file', name } };
      if (stat.size > MAX_FILE_BYTES) return { ok: false, fault: { kind: 'too-large', bytes: stat.size, limit: MAX_FILE_BYTES } };
      const text = decodeText(await handle.readFile());
      return text === undefined ? { ok: false, fault: { kind: 'not-text', name } } : { ok: true, text, modifiedAt: stat.mtimeMs };
    } finally {
      await handle.close();
    }
  } catch (error) {
    return { ok: false, fault: faultOf(error, name) };
  }
}

/** UTF-8 with or without byte order mark; undefined for anything else, and for text with NUL characters (a binary file by all appearances). */
export function decodeText(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}
