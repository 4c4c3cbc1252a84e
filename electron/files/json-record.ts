import { mkdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import type * as z from 'zod';
import { writeAtomically } from '../../sim/files/write-atomically.js';

/** One small JSON file of the app's own. A missing or spoilt one reads as null: it is never a reason not to start. */
export interface JsonRecord<T> {
  read(): Promise<T | null>;
  write(value: T): Promise<void>;
  clear(): Promise<void>;
}

/** Writes are atomic and follow one another in the order they were asked for. */
export function jsonRecord<T>(file: string, schema: z.ZodType<T>): JsonRecord<T> {
  let last: Promise<unknown> = Promise.resolve();
  const inOrder = <R>(action: () => Promise<R>): Promise<R> => {
    const next = last.then(action, action);
    last = next.catch(() => undefined);
    return next;
  };
  return {
    read: () => inOrder(() => readRecord(file, schema)),
    write: (value) =>
      inOrder(async () => {
        await mkdir(path.dirname(file), { recursive: true });
        await writeAtomically(file, `${JSON.stringify(value, null, 2)}\n`);
      }),
    clear: () => inOrder(() => rm(file, { force: true })),
  };
}

async function readRecord<T>(file: string, schema: z.ZodType<T>): Promise<T | null> {
  try {
    const parsed = schema.safeParse(JSON.parse(await readFile(file, 'utf8')));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
