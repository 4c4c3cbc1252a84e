import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { ShippedCase } from '../desktop-contract.js';

/** The scenario files that come with the app, by name; the JSON Schema beside them is not one. */
export async function readShippedCases(folder: string): Promise<readonly ShippedCase[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isFile() && entry.name.endsWith('.json') && !entry.name.endsWith('.schema.json')).map((entry) => entry.name);
  return Promise.all(names.sort().map(async (name) => ({ name, text: await readFile(path.join(folder, name), 'utf8') })));
}
