import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { smallFile } from '../fixtures/small-file.js';
import { callHere, callWith } from '../fuzz/call-here.js';
import { buildProgram, call } from '../fuzz/command-line.js';
import { whenWritten } from '../fuzz/when-written.js';

const folder = mkdtempSync(join(tmpdir(), 'sandtable-'));
const at = (name: string) => join(folder, name);
const SMALL = at('small.json');

/** Calls that have to go well. */
const done = async (...args: string[]): Promise<string> => {
  const { code, out, err } = await (args[0] === 'merge' ? callHere(args) : callWith('1', args));
  expect([code, err]).toEqual([0, '']);
  return out;
};

beforeAll(async () => {
  writeFileSync(SMALL, JSON.stringify(smallFile({ expect: [{ id: 'some', strategy: 'pool', against: 'as-is', indicator: 'visitors', equals: 0 }] })));
  await buildProgram();
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('shards', () => {
  const shards = async (of: number, args: readonly string[]): Promise<string[]> => {
    const paths = Array.from({ length: of }, (_, i) => at(`${args[0]}-${i + 1}.shard`));
    for (const [i, path] of paths.entries()) {
      const { code, err } = await callWith(i === 0 ? '2' : '1', [...args, '--shard', `${i + 1}/${of}`, '--output', path]);
      expect([code, err]).toEqual([0, '']);
    }
    return paths.reverse();
  };

  it('of compare merge to the bytes of the whole, with days and details', async () => {
    const call = ['compare', SMALL, '--replications', '7', '--by', 'week'];
    const paths = await shards(3, call);
    for (const format of ['json', 'table'])
      expect(await done('merge', ...paths, '--format', format, '--details')).toBe(await done(...call, '--format', format, '--details'));
  });

  it('of a controlled comparison and check', async () => {
    // the small case has neither absences nor slow people: only who comes is known luck
    for (const call of [
      ['compare', SMALL, '--replications', '11', '--control', 'candidates'],
      ['check', SMALL, '--replications', '10', '--control', 'candidates'],
    ]) {
      const whole = await done(...call, '--format', 'json');
      expect(JSON.parse(whole).control).toMatchObject({ used: true, controls: [{ name: 'candidates', expected: expect.closeTo(2374.2, 6) }] });
      expect(await done('merge', ...(await shards(2, call)), '--format', 'json')).toBe(whole);
    }
    const { code, err } = await callHere(['compare', SMALL, '--replications', '10', '--control', 'checkout']);
    expect([code, err]).toEqual([2, expect.stringMatching(/^--control: "checkout" is no control here/)]);
  });

  it('of run and check too', async () => {
    const run = ['run', SMALL, '--replications', '5', '--strategy', 'pool', '--seed', 'other'];
    expect(await done('merge', ...(await shards(2, run)), '--format', 'json')).toBe(await done(...run, '--format', 'json'));
    const check = ['check', SMALL, '--replications', '3'];
    const paths = await shards(2, check);
    for (const format of ['json', 'junit']) expect(await done('merge', ...paths, '--format', format)).toBe(await done(...check, '--format', format));
    const { code, err } = await callHere(['merge', ...paths.slice(1)]);
    expect([code, err]).toEqual([2, 'Shard 2 of 2 is missing.\n']);
    // a shard through a pipe, which can be read once only
    const piped = await call(['merge', '-', paths[1], '--format', 'json'], { input: readFileSync(paths[0]) });
    expect([piped.out, piped.err]).toEqual([await done(...check, '--format', 'json'), '']);
    expect((await callHere(['merge', at('run-1.shard'), at('run-2.shard'), '--format', 'junit'])).err).toMatch(/tells of guardrails/);
  });
});

describe('--resume', () => {
  it.skipIf(!existsSync('/dev/full'))('says so in a sentence when the disk is full', async () => {
    const { code, err } = await callHere(['run', SMALL, '--replications', '3', '--workers', '1', '--resume', '/dev/full']);
    expect([code, err]).toEqual([2, '/dev/full was not written: the disk is full.\n']);
  });

  it('goes on from an interruption, and from a file that was cut off, to the same bytes', async () => {
    const args = ['compare', SMALL, '--until', 'sales=0.8%', '--max-replications', '60', '--format', 'json'];
    const whole = await done(...args);
    const file = at('kept.seasons');
    // Ended without mercy once some seasons are there.
    await call([...args, '--workers', '2', '--resume', file], {
      whileRunning: (child) => void whenWritten(file, (text) => text.length > 60_000).then(() => child.kill('SIGKILL')),
    });
    truncateSync(file, statSync(file).size - 100);
    const before = readFileSync(file, 'utf8');
    expect(await done(...args, '--resume', file)).toBe(whole);
    const after = readFileSync(file, 'utf8');
    expect(after.startsWith(before.slice(0, before.lastIndexOf('\n') + 1))).toBe(true);
    // All is there now: nothing is added.
    expect(await done(...args, '--resume', file)).toBe(whole);
    expect(readFileSync(file, 'utf8')).toBe(after);
    const { code, err } = await callHere([...args, '--resume', file, '--seed', 'x']);
    expect([code, err]).toEqual([2, `${file} is of something else: it was made with the seed "small", not "x". Name another file, or take this one away.\n`]);
  });
});
