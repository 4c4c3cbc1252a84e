import { type FileHandle, open, stat, writeFile } from 'node:fs/promises';
import { writeAtomically } from '../files/write-atomically.js';
import type { Executor, SeasonFile, SeasonFileHeader } from '../index.js';
import type { CommonOptions } from './common-options.js';
import { UserFault } from './exit-code.js';
import type { LoadedScenario } from './load-scenario.js';
import { readInput } from './read-input.js';
import { seedOf } from './seed.js';
import { VERSION } from './version.js';
import { writingFault } from './write-output.js';

/** Most bytes of a file of seasons: about the longest text there can be. */
const MOST_BYTES = 500 * 1024 * 1024;

/** Seasons that are written down as they come, to go on from after an interruption. */
export interface SeasonMemory {
  /** Takes seasons from the file, has the others simulated and writes them down. */
  remembering(inner: Executor): Executor;
  close(): Promise<void>;
}

/** What a file of seasons of this call has as its head. */
export async function seasonFileHeader({ parsed: { scenario } }: LoadedScenario, options: Pick<CommonOptions, 'seed' | 'by'>): Promise<SeasonFileHeader> {
  const { scenarioDigest, SHARD_FORMAT } = await import('../index.js');
  const study = { id: scenario.id, digest: scenarioDigest(scenario) };
  return { format: SHARD_FORMAT, version: VERSION, scenario: study, seed: seedOf(scenario, options), ...(options.by === undefined ? {} : { by: options.by }) };
}

/** Opens the file of --resume, or begins it. @throws UserFault for a file of something else */
export async function openSeasonMemory(path: string, loaded: LoadedScenario, options: CommonOptions): Promise<SeasonMemory> {
  const { otherStudy, seasonFileHead, StoredSeasons, storedExecutor } = await import('../index.js');
  const header = await seasonFileHeader(loaded, options);
  if (path === '-') throw new UserFault('--resume needs the name of a file: it is read and written.');
  if (path === options.output && options.shard === undefined)
    throw new UserFault(`--resume and --output both name ${path}; the result would take the place of the seasons.`);
  const size = await sizeOf(path);
  let seasons = new StoredSeasons();
  if (size === 0) await writeFile(path, seasonFileHead(header)).catch((error: unknown) => cannotWrite(path, error));
  else {
    const { file, text } = await readSeasons(path);
    const other = otherStudy(file.header, header);
    if (other) throw new UserFault(`${path} is of something else: it was made ${other}. Name another file, or take this one away.`);
    if (file.cut) await writeAtomically(path, text.slice(0, text.lastIndexOf('\n') + 1));
    seasons = file.seasons;
  }
  const handle = await open(path, 'a').catch((error: unknown) => cannotWrite(path, error));
  const append = appender(path, handle);
  return { remembering: (inner) => storedExecutor(seasons, inner, append), close: () => handle.close() };
}

/** Reads a file that --shard or --resume has written. @throws UserFault */
export async function readSeasons(path: string): Promise<{ readonly file: SeasonFile; readonly text: string }> {
  const { readSeasonFile } = await import('../index.js');
  const text = await readInput(path, MOST_BYTES, 'a file of seasons');
  const file = readSeasonFile(text);
  if (typeof file === 'string') throw new UserFault(`${path} ${file}`);
  return { file, text };
}

/** One after the other, so that lines of jobs that end together do not mix. */
function appender(path: string, handle: FileHandle): (lines: readonly string[]) => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  return (lines) => {
    last = last.then(() => handle.appendFile(lines.map((line) => `${line}\n`).join(''))).catch((error: unknown) => cannotWrite(path, error));
    return last;
  };
}

/** 0 for a file that is not there. */
async function sizeOf(path: string): Promise<number> {
  try {
    return (await stat(path)).size;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 0;
    throw new UserFault(`${path} cannot be read: ${(error as Error).message}.`);
  }
}

function cannotWrite(path: string, error: unknown): never {
  throw error instanceof UserFault ? error : new UserFault(writingFault(path, error));
}
