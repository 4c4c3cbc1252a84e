import type { Encoding } from './raw-table.js';

/** Of the Encoding Standard: there in Node and in every window, but in neither of the type libraries the model is compiled with. */
declare const TextDecoder: new (label: string, options: { readonly fatal: boolean; readonly ignoreBOM?: boolean }) => { decode(bytes: Uint8Array): string };

/** A share of odd characters above this is no text of a store, whatever decodes it. */
const ODD_SHARE = 0.01;

/**
 * The text of a file whose encoding nobody tells: a byte order mark decides, then UTF-16 by its zero bytes, then UTF-8 if every byte fits,
 * then GB18030 (which GBK and GB2312 are parts of) if it gives plausible text. Undefined if none does.
 */
export function decodeText(bytes: Uint8Array): { readonly text: string; readonly encoding: Encoding } | undefined {
  const encoding = marked(bytes) ?? zeroPattern(bytes);
  if (encoding !== undefined) return attempt(bytes, encoding);
  return attempt(bytes, 'utf-8') ?? attempt(bytes, 'gb18030');
}

function marked(bytes: Uint8Array): Encoding | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8-bom';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

/** UTF-16 without a mark: digits and separators have a zero byte each, always on the same side. */
function zeroPattern(bytes: Uint8Array): Encoding | undefined {
  const look = Math.min(bytes.length, 4096) & ~1;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < look; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  if (odd > look / 5 && even < look / 50) return 'utf-16le';
  if (even > look / 5 && odd < look / 50) return 'utf-16be';
  return undefined;
}

function attempt(bytes: Uint8Array, encoding: Encoding): { readonly text: string; readonly encoding: Encoding } | undefined {
  try {
    const text = new TextDecoder(encoding === 'utf-8-bom' ? 'utf-8' : encoding, { fatal: true }).decode(bytes);
    return isPlausible(text) ? { text, encoding } : undefined;
  } catch {
    return undefined;
  }
}

/** Control characters and unassigned or private ones hardly occur in a table. */
function isPlausible(text: string): boolean {
  const look = Math.min(text.length, 20_000);
  let odd = 0;
  for (let i = 0; i < look; i++) {
    const code = text.charCodeAt(i);
    if ((code < 32 && code !== 9 && code !== 10 && code !== 13) || code === 127 || (code >= 0xe000 && code <= 0xf8ff) || code === 0xfffd) odd++;
  }
  return odd <= look * ODD_SHARE;
}
