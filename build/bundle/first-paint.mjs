import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** Most that the page may need before it is painted with the frame in it (bytes, gzip). */
export const FIRST_PAINT_MAX = 400_000;

/**
 * Bytes (gzip) of the page and of every script and style it names: all that the window loads before its frame is there. The rest is loaded when needed.
 * @param {string} folder the built window
 */
export function firstPaintBytes(folder) {
  const page = readFileSync(path.join(folder, 'index.html'), 'utf8');
  const named = [...page.matchAll(/(?:src|href)="\/(assets\/[^"]+)"/g)].map(([, file]) => file);
  const texts = [Buffer.from(page), ...[...new Set(named)].map((file) => readFileSync(path.join(folder, file)))];
  return texts.reduce((sum, text) => sum + gzipSync(text).length, 0);
}
