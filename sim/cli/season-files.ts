import { type FileHandle, mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LineShelf, SeasonFile } from '../index.js';
import { UserFault } from './exit-code.js';
import { fileLines, fileShelf } from './file-lines.js';
import { inputName, openingFault } from './read-input.js';
import { writingFault } from './write-output.js';

/** A file of seasons, held open while seasons are taken from it. */
export interface OpenSeasonFile extends SeasonFile {
  close(): Promise<void>;
}

const EXPECTED = 'a file of seasons';

/** Opens a file that --shard or --resume has written and goes through it once. What comes through a pipe is written down first. @throws UserFault */
export async function openSeasonFile(path: string): Promise<OpenSeasonFile> {
  const { file, close } = await openToRead(path);
  try {
    return { ...(await readOpenSeasons(path, file)), close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Goes through a file that is open: all its lines are looked at, none is kept. @throws UserFault for damage, and for a file of something else */
export async function readOpenSeasons(path: string, file: FileHandle, shelf: LineShelf = fileShelf(file)): Promise<SeasonFile> {
  const { readSeasonFile } = await import('../index.js');
  try {
    const read = await readSeasonFile(fileLines(file.createReadStream({ autoClose: false, start: 0 })), shelf);
    if (typeof read === 'string') throw new UserFault(`${inputName(path)} ${read}`);
    return read;
  } catch (error) {
    throw error instanceof UserFault ? error : new UserFault(openingFault(path, error, EXPECTED));
  }
}

export interface OpenFile {
  readonly file: FileHandle;
  close(): Promise<void>;
}

async function openToRead(path: string): Promise<OpenFile> {
  if (path === '-') return spooled(process.stdin);
  const file = await open(path, 'r').catch((error: unknown) => {
    throw new UserFault(openingFault(path, error, EXPECTED));
  });
  const stat = await file.stat();
  if (stat.isFile()) return { file, close: () => file.close() };
  try {
    if (stat.isDirectory()) throw new UserFault(`${path} is a folder, expected ${EXPECTED}.`);
    return await spooled(file.createReadStream({ autoClose: false }));
  } finally {
    await file.close();
  }
}

/** A pipe can be read once only. */
async function spooled(chunks: AsyncIterable<Buffer>): Promise<OpenFile> {
  const scratch = await openScratch();
  try {
    for await (const chunk of chunks) await scratch.file.appendFile(chunk);
    return scratch;
  } catch (error) {
    await scratch.close();
    throw error;
  }
}

/**
 * An empty file of our own that is gone when it is closed. Where the system lets go of the name of an open file, its name is gone at once,
 * so that nothing stays behind a program that is ended. @throws UserFault where there is no room for it
 */
export async function openScratch(): Promise<OpenFile> {
  const folder = await mkdtemp(join(tmpdir(), 'sandtable-')).catch((error: unknown) => cannotWrite(tmpdir(), error));
  const file = await open(join(folder, 'seasons'), 'a+').catch((error: unknown) => cannotWrite(folder, error));
  const remove = () => rm(folder, { recursive: true, force: true });
  await remove().catch(() => undefined);
  const close = async () => {
    await file.close();
    await remove();
  };
  return { file, close };
}

/** Says in a sentence why a season could not be written. */
export function writingShelf(path: string, file: FileHandle): LineShelf {
  const shelf = fileShelf(file);
  return { ...shelf, append: (lines) => shelf.append(lines).catch((error: unknown) => cannotWrite(path, error)) };
}

export function cannotWrite(path: string, error: unknown): never {
  throw error instanceof UserFault ? error : new UserFault(writingFault(path, error));
}
