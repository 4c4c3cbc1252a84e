import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { UNFINISHED } from '../../sim/files/write-atomically.js';

/** Clears away the half-written files a killed run left in the app's own folder. Only for the one running instance, before it writes. */
export async function removeLeftovers(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  await Promise.all(names.filter((name) => UNFINISHED.test(name)).map((name) => rm(path.join(folder, name), { force: true }).catch(() => undefined)));
}
