import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';

/** What `writeAtomically` calls a file it hasn't finished. */
const UNFINISHED = /[.][0-9a-f]{12}[.]new$/;

/** Clears away the half-written files a killed run left in the app's own folder. Only for the one running instance, before it writes. */
export async function removeLeftovers(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  await Promise.all(names.filter((name) => UNFINISHED.test(name)).map((name) => rm(path.join(folder, name), { force: true }).catch(() => undefined)));
}
