import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the clone. */
export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** @param {...string} parts */
export const inProject = (...parts) => path.join(ROOT, ...parts);

/** @returns {{ version: string, engines: { node: string } }} */
export const readManifest = () => JSON.parse(readFileSync(inProject('package.json'), 'utf8'));
