import { type FileHandle, open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import type { Executor, SeasonFileHeader, StoredSeasons } from '../index.js';
import type { CommonOptions } from './common-options.js';
import { UserFault } from './exit-code.js';
import type { LoadedScenario } from './load-scenario.js';
import { cannotWrite, openScratch, readOpenSeasons, writingShelf } from './season-files.js';
import { seedOf } from './seed.js';
import { VERSION } from './version.js';

/** Seasons that are written down as they come, to go on from after an interruption. */
export interface SeasonMemory {
  readonly seasons: StoredSeasons;
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
  const { storedExecutor } = await import('../index.js');
  const header = await seasonFileHeader(loaded, options);
  if (path === '-') throw new UserFault('--resume needs the name of a file: it is read and written.');
  if (path === options.output && options.shard === undefined)
    throw new UserFault(`--resume and --output both name ${path}; the result would take the place of the seasons.`);
  const file = await open(path, 'a+').catch((error: unknown) => cannotWrite(path, error));
  try {
    const seasons = await seasonsIn(file, path, header);
    return { seasons, remembering: (inner) => storedExecutor(seasons, inner), close: () => file.close() };
  } catch (error) {
    await file.close();
    throw error;
  }
}

/** Seasons on the disk for as long as the call runs. */
export async function scratchMemory(): Promise<SeasonMemory> {
  const { storedExecutor, StoredSeasons } = await import('../index.js');
  const { file, close } = await openScratch();
  const seasons = new StoredSeasons(writingShelf(tmpdir(), file));
  return { seasons, remembering: (inner) => storedExecutor(seasons, inner), close };
}

/** What the file has; an empty one gets its head. */
async function seasonsIn(file: FileHandle, path: string, header: SeasonFileHeader): Promise<StoredSeasons> {
  const { otherStudy, seasonFileHead, StoredSeasons } = await import('../index.js');
  if ((await file.stat()).size === 0) {
    await file.appendFile(seasonFileHead(header)).catch((error: unknown) => cannotWrite(path, error));
    return new StoredSeasons(writingShelf(path, file));
  }
  const there = await readOpenSeasons(path, file, writingShelf(path, file));
  const other = otherStudy(there.header, header);
  if (other) throw new UserFault(`${path} is of something else: it was made ${other}. Name another file, or take this one away.`);
  if (there.cut) await file.truncate(there.bytes).catch((error: unknown) => cannotWrite(path, error));
  return there.seasons;
}
