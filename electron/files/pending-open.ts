import { statSync } from 'node:fs';
import path from 'node:path';

/** A file the system asked the app to open: on the command line, by a second start, by a double click. */
export interface PendingOpen {
  /** Notes the file; the window hears of it as an ordinary "open" and finds the question already answered. */
  ask(file: string): void;
  /** The window is ready to be told, now and later. */
  offer(tell: () => void): void;
  /** The window is gone. */
  reset(): void;
  /** The answer to the next "open", once. */
  take(): string | undefined;
}

export function createPendingOpen(): PendingOpen {
  let waiting: string | undefined;
  let told = false;
  let tellWindow: (() => void) | undefined;
  const tellOnce = () => {
    if (waiting === undefined || told || tellWindow === undefined) return;
    told = true;
    tellWindow();
  };
  return {
    ask(file) {
      waiting = file;
      told = false;
      tellOnce();
    },
    offer(tell) {
      tellWindow = tell;
      tellOnce();
    },
    reset() {
      tellWindow = undefined;
      told = false;
    },
    take() {
      const file = waiting;
      waiting = undefined;
      return file;
    },
  };
}

/**
 * The case named on a command line, if any: the first word that is an existing .json file and no switch.
 * @param args without the program's own name
 * @param folder the working folder of whoever typed it
 */
export function fileInArguments(args: readonly string[], folder: string): string | undefined {
  return args
    .filter((word) => !word.startsWith('-') && word.toLowerCase().endsWith('.json'))
    .map((word) => path.resolve(folder, word))
    .find((file) => statSync(file, { throwIfNoEntry: false })?.isFile());
}
