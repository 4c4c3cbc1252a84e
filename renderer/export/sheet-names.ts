import { xmlText } from './spreadsheet-xml.js';

/** Excel takes this many characters in the name of a sheet. */
const NAME_MAX = 31;

/** Names a sheet may have, each once whatever its case: no []:*?/\, no apostrophe at the ends. */
export function sheetNames(wanted: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return wanted.map((name, i) => {
    const plain = xmlText(name)
      .replace(/[[\]:*?/\\]/g, ' ')
      .replace(/^'+|'+$/g, '')
      .trim()
      .slice(0, NAME_MAX);
    const base = plain === '' ? `Sheet ${i + 1}` : plain;
    let own = base;
    for (let k = 2; taken.has(own.toLowerCase()); k++) own = `${base.slice(0, NAME_MAX - 4)} ${k}`;
    taken.add(own.toLowerCase());
    return own;
  });
}
