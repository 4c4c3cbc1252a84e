import { describe, expect, it } from 'vitest';
import { type SyntheticStrategy, syntheticExecutor, syntheticSummary } from '../../tests/fixtures/synthetic-seasons.js';
import { testScenario } from '../../tests/fixtures/test-scenario.js';
import { buildChartData } from './build-chart-data.js';
import type { Executor } from './executor.js';
import { runExperiment } from './experiment.js';
import { memoryShelf } from './line-shelf.js';
import { mergeShards, type NamedSeasonFile } from './merge-shards.js';
import { buildResult } from './result-document.js';
import { otherStudy, readSeasonFile, type SeasonFileHeader, type ShardPart, shardText } from './season-file.js';
import { readSeasonLine, seasonLine } from './season-line.js';
import { seasonsOfShard, shardExecutor } from './shard.js';
import { fixedSeasons, type Stopping } from './stopping.js';
import { readingExecutor, storedExecutor } from './stored-executor.js';
import { StoredSeasons } from './stored-seasons.js';

const STRATEGIES: Record<string, SyntheticStrategy> = { plain: { sales: 1, complaints: 1 }, pool: { sales: 1.06, complaints: 0.7 } };
const KEYS = Object.keys(STRATEGIES);
const STORES = ['north', 'south'];
const scenario = testScenario(KEYS);
const simulated = (order = 'any') => syntheticExecutor(STRATEGIES, 3, order, STORES);

async function bytes(executor: Executor, seasons: number | Stopping): Promise<string> {
  const { accumulation } = await runExperiment({ keys: KEYS, seasons }, executor);
  const result = buildResult({ command: 'compare', version: '0', scenario, seed: 's', strategies: KEYS, baseline: 'plain', accumulation, details: true });
  return JSON.stringify([result, buildChartData(accumulation, KEYS, 0.95)]);
}

const HEADER: SeasonFileHeader = { format: 'sandtable.shard/1', version: '0', scenario: { id: 'test', digest: 'sha256:x' }, seed: 's' };

function partOf(index: number, of: number, replications: number): ShardPart {
  return { index, of, command: 'compare', replications, strategies: KEYS, baseline: 'plain', variants: KEYS, file: 'test.json', text: '{}' };
}

async function shardOf(index: number, of: number, replications: number, rounds = seasonsOfShard({ index, of }, replications)): Promise<string> {
  const stored = new StoredSeasons();
  await runExperiment({ keys: KEYS, seasons: rounds }, shardExecutor(storedExecutor(stored, simulated()), { index, of }));
  let text = '';
  for await (const piece of shardText({ ...HEADER, part: partOf(index, of, replications) }, stored, rounds)) text += piece;
  return text;
}

/** Reads a text as if it were a file. */
async function readText(text: string) {
  const shelf = memoryShelf();
  async function* lines() {
    const all = text.split('\n');
    const last = all.pop();
    for (const line of all) yield { text: line, place: (await shelf.append([line]))[0], ended: true };
    if (last) yield { text: last, place: { at: -1, bytes: last.length }, ended: false };
  }
  return readSeasonFile(lines(), shelf);
}

async function named(name: string, text: string): Promise<NamedSeasonFile> {
  const file = await readText(text);
  if (typeof file === 'string') throw new Error(file);
  return { name, ...file };
}

describe('a season as a line', () => {
  it('comes back to the last bit', () => {
    const season = syntheticSummary(STRATEGIES, 'pool', 3, STORES);
    season.chain.quantiles[0] = Number.NaN;
    season.areas.hours.set([-0, 0, 0.1 + 0.2, 5e-324, 0, 0]);
    expect(readSeasonLine(seasonLine(season))).toEqual(season);
    const periods = Float64Array.of(0, 0, 0, 1.5);
    expect(readSeasonLine(seasonLine({ ...season, periods }))?.periods).toEqual(periods);
  });

  it('is refused when a single character has changed or is missing', () => {
    const line = seasonLine(syntheticSummary(STRATEGIES, 'plain', 0));
    for (const wrong of [line.replace('"plain"', '"pl4in"'), line.slice(0, -1), line.slice(40), '', '{}']) expect(readSeasonLine(wrong)).toBeUndefined();
  });
});

describe('shards', () => {
  it.each([1, 2, 3, 7, 14])('%i of them merge to the very bytes of the whole', async (of) => {
    const files: NamedSeasonFile[] = [];
    for (let index = of; index >= 1; index--) files.push(await named(`part ${index}`, await shardOf(index, of, 13)));
    const merged = mergeShards(files, '0');
    if (typeof merged === 'string') throw new Error(merged);
    expect(await bytes(readingExecutor(merged.seasons), 13)).toBe(await bytes(simulated(), 13));
  });

  it('are the same bytes each time', async () => {
    expect(await shardOf(2, 3, 13)).toBe(await shardOf(2, 3, 13));
  });

  it('share the seasons out without a rest', () => {
    for (const [n, of] of [
      [13, 4],
      [3, 5],
      [8, 2],
    ] as const)
      expect(Array.from({ length: of }, (_, i) => seasonsOfShard({ index: i + 1, of }, n)).reduce((a, b) => a + b)).toBe(n);
  });

  it('are not merged when something does not fit, and it says what', async () => {
    const [one, two] = [await named('a', await shardOf(1, 2, 6)), await named('b', await shardOf(2, 2, 6))];
    const changed = (header: Partial<SeasonFileHeader>): NamedSeasonFile => ({ ...two, header: { ...two.header, ...header } });
    expect(mergeShards([one], '0')).toBe('Shard 2 of 2 is missing.');
    expect(mergeShards([one, two, one], '0')).toBe('a and a are both shard 1 of 2.');
    expect(mergeShards([one, two], '1')).toBe('a does not belong to these shards: it was made by version 0 of Sandtable, and this is 1.');
    expect(mergeShards([one, changed({ seed: 't' })], '0')).toBe('b does not belong to these shards: it was made with the seed "t", not "s".');
    expect(mergeShards([one, changed({ scenario: { id: 'other', digest: 'sha256:y' } })], '0')).toMatch(/made of the scenario "other", not of "test"/);
    expect(mergeShards([one, changed({ by: 'day' })], '0')).toMatch(/made with --by day, not without it/);
    expect(mergeShards([one, changed({ part: partOf(2, 2, 8) })], '0')).toBe('b and a are shards of different calls.');
    expect(mergeShards([one, { ...two, header: HEADER }], '0')).toMatch(/b is no shard/);
    expect(mergeShards([one, await named('b', await shardOf(2, 2, 6, 1))], '0')).toBe(
      'b has 1 of its 3 seasons: it was interrupted. Run it again with --resume b.',
    );
    expect(mergeShards([], '0')).toMatch(/no shard/);
  });
});

describe('going on where it stopped', () => {
  const untilThere: Stopping = (a) => (a.complete < 10 ? 10 : a.complete < 14 ? a.complete + 2 : null);

  it.each([
    ['a fixed number', 12],
    ['a rule that looks on the way', untilThere],
  ])('gives the bytes of an experiment that never stopped: %s', async (_, seasons) => {
    const whole = await bytes(simulated(), seasons);
    for (const there of [0, 1, 5, 11, 13]) {
      const stored = new StoredSeasons();
      for (let r = there; r >= 0; r--) for (const key of KEYS) if ((r + key.length) % 3 > 0) await stored.keep([syntheticSummary(STRATEGIES, key, r, STORES)]);
      const before = stored.size;
      const more = simulated('other');
      expect(await bytes(storedExecutor(stored, more), seasons)).toBe(whole);
      expect(stored.size).toBe(before + more.jobs.reduce((n, { replications, strategies }) => n + replications.length * strategies.length, 0));
    }
  });

  it('simulates only what is not there', async () => {
    const stored = new StoredSeasons();
    await runExperiment({ keys: KEYS, seasons: fixedSeasons(5) }, storedExecutor(stored, simulated()));
    const more = simulated();
    await runExperiment({ keys: KEYS, seasons: 8 }, storedExecutor(stored, more));
    expect(more.jobs.flatMap((job) => job.replications.flatMap((r) => job.strategies.map((s) => `${r}${s}`))).sort()).toEqual(
      [5, 6, 7].flatMap((r) => [`${r}plain`, `${r}pool`]),
    );
    await expect(runExperiment({ keys: KEYS, seasons: 9 }, readingExecutor(stored))).rejects.toThrow('Season 8 of "plain" is not stored.');
  });
});

describe('a file of seasons', () => {
  it('leaves out a last line that was cut off, and refuses any other damage', async () => {
    const text = await shardOf(1, 1, 3);
    expect(await named('a', text)).toMatchObject({ cut: false, header: { seed: 's' }, bytes: text.length });
    expect(await named('a', text.slice(0, -20))).toMatchObject({ cut: true, seasons: { size: 5 }, bytes: text.lastIndexOf('\n', text.length - 2) + 1 });
    const damaged = text.split('\n');
    damaged[2] = damaged[2].replace('[', '[1,');
    expect(await readText(damaged.join('\n'))).toBe('is damaged in line 3.');
    for (const other of ['', '{}', 'null', '{"format":"sandtable.result/1"}', 'a,b']) expect(await readText(other)).toMatch(/^is no file of seasons/);
  });

  it('says which study it is of', () => {
    expect(otherStudy(HEADER, HEADER)).toBeUndefined();
    expect(otherStudy(HEADER, { ...HEADER, scenario: { id: 'test', digest: 'sha256:z' } })).toBe('of another state of the scenario "test"');
  });
});
