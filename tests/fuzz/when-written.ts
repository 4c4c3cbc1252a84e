import { existsSync, readFileSync, watch } from 'node:fs';
import { dirname } from 'node:path';

/** Resolves once somebody has written enough into a file. The file system tells; nothing is looked at in between. */
export function whenWritten(path: string, isEnough: (text: string) => boolean): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (!existsSync(path) || !isEnough(readFileSync(path, 'utf8'))) return;
      watcher.close();
      resolve();
    };
    const watcher = watch(dirname(path), { persistent: false }, look);
    look();
  });
}

/** Whether a file of seasons holds the first season of each of these strategies. */
export const firstSeasonsOf =
  (...strategies: readonly string[]) =>
  (text: string): boolean =>
    strategies.every((strategy) => new RegExp(`^{"strategy":"${strategy}","replication":0,.*\n`, 'm').test(text));
