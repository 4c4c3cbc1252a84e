import { readFileSync } from 'node:fs';
import { playRunner } from '../../renderer/simulation/play/play-runner.js';
import { parseScenario } from '../../sim/index.js';
import { processorTime } from './measure.js';
import type { Row } from './table.js';

const FLAGSHIP = 'scenarios/promotion-season.json';
const CHAIN = 'scenarios/twelve-stores.json';
const COURSES = 50;

/** What the worker of the Play page does when somebody goes back, and what it keeps: the same code in this process, in processor time. */
export async function playSpeed(smoke: boolean): Promise<Row[]> {
  const one = await rewinds(FLAGSHIP, smoke ? 2 : 30);
  const rows: Row[] = [
    { what: 'Play: the first view of a season, cold (reading and compiling the case too)', value: `${one.open.toFixed(0)} ms`, limit: '' },
    { what: 'Play: way to any moment, one store, slowest', value: `${one.slowest.toFixed(0)} ms`, limit: 'at most 200 ms', ok: one.slowest <= 200 },
  ];
  if (smoke) return [...rows, await memory(1)];
  const twelve = await rewinds(CHAIN, 12);
  return [
    ...rows,
    {
      what: 'Play: way to any moment, twelve stores, slowest',
      value: `${(twelve.slowest / 1000).toFixed(2)} s`,
      limit: 'at most 2 s',
      ok: twelve.slowest <= 2000,
    },
    await memory(COURSES),
  ];
}

/** A season opened and played to its end, its ghosts put off: they follow in pauses. */
async function played(file: string) {
  const text = readFileSync(file, 'utf8');
  const read = parseScenario(text);
  if (!read.ok) throw new Error(`${file} is not sound`);
  const runner = playRunner(
    () => performance.now(),
    () => undefined,
  );
  const before = processorTime();
  const opened = await runner.open({ text, strategy: read.scenario.baseline, replication: 0, decisions: [] }, null);
  if (!opened.ok) throw new Error(`${file} cannot be played`);
  const open = processorTime() - before;
  const { stores, end } = opened.setup;
  await runner.goTo(end, stores[0].id);
  return { runner, store: stores[0].id, end, open };
}

/** The slowest way to some moments of a season that is known to its end, back and forth (ms). */
async function rewinds(file: string, ways: number): Promise<{ readonly open: number; readonly slowest: number }> {
  const { runner, store, end, open } = await played(file);
  const moments = scattered(ways + 2).map((share) => share * end);
  let slowest = 0;
  for (const [i, moment] of moments.entries()) {
    const before = processorTime();
    await runner.goTo(moment, store);
    // The first two make the engine compile what copies a season.
    if (i >= 2) slowest = Math.max(slowest, processorTime() - before);
  }
  return { open, slowest };
}

/** How much larger the heap of a season is after so many courses of it, each left somewhere and gone on with for a day. */
async function memory(courses: number): Promise<Row> {
  const { runner, store, end } = await played(FLAGSHIP);
  const heap = () => {
    globalThis.gc?.();
    return process.memoryUsage().heapUsed;
  };
  const before = heap();
  for (const share of scattered(courses)) {
    const from = share * (end - 1440);
    await runner.goTo(from, store);
    await runner.branch(store, '');
    await runner.goTo(from + 1440, store);
  }
  const more = heap() / before - 1;
  return {
    what: `Play: heap after ${courses} branches and ways back, of one season's worker`,
    value: `${more >= 0 ? '+' : ''}${(more * 100).toFixed(0)} %`,
    limit: 'at most +20 %',
    ok: more <= 0.2,
  };
}

/** Numbers from 0 to 1 that leave no part out, the same at every run: multiples of the golden section. */
function scattered(count: number): number[] {
  return Array.from({ length: count }, (_, i) => ((i + 1) * 0.618_033_988_75) % 1);
}
