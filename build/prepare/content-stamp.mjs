import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const SKIPPED = /(^|\/)(node_modules|out|dist)$|[.]test[.]tsx?$/;

/**
 * All files below some files and folders, sorted, without tests and output.
 * @param {string} root
 * @param {readonly string[]} places relative to root; missing ones are left out
 * @returns {string[]}
 */
export function listInputs(root, places) {
  /** @type {string[]} */
  const files = [];
  const walk = (/** @type {string} */ place) => {
    const full = path.join(root, place);
    if (SKIPPED.test(place) || !existsSync(full)) return;
    if (statSync(full).isFile()) files.push(place);
    else for (const name of readdirSync(full).sort()) walk(`${place}/${name}`);
  };
  for (const place of places) walk(place);
  return files;
}

/**
 * One hash over names and contents, so that neither a checkout nor a touch rebuilds anything.
 * @param {string} root
 * @param {readonly string[]} places
 */
export function hashInputs(root, places) {
  const hash = createHash('sha256');
  for (const file of listInputs(root, places))
    hash
      .update(`${file}\0`)
      .update(readFileSync(path.join(root, file)))
      .update('\0');
  return hash.digest('hex');
}

/**
 * Remembers from which inputs an output was made.
 * @param {string} file of the stamp
 * @param {readonly string[]} outputs that must exist for the stamp to count
 */
export function contentStamp(file, outputs) {
  return {
    /** @param {string} hash */
    isFresh: (hash) => existsSync(file) && readFileSync(file, 'utf8') === hash && outputs.every((output) => existsSync(output)),
    clear: () => rmSync(file, { force: true }),
    /** @param {string} hash */
    write: (hash) => {
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, hash);
    },
  };
}
