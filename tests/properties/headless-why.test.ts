import { describe, expect, it } from 'vitest';
import type { Attribution, Explanation, TwinTrace } from '../../sim/index.js';
import { callHere, callWith } from '../fuzz/call-here.js';
import { caseFolder } from '../fuzz/case-folder.js';

/** So many visitors and promoters that there is something to move. */
const BUSY = {
  demand: { visitorsPerDay: 420 },
  conversion: { promotersPerCustomer: 0.05 },
  staff: { onDuty: { checkout: 2, floor: 3, stock: 1, desk: 1 } },
};

const { path: inFolder, write } = caseFolder();
const SMALL = write('small.json', { world: BUSY });

async function json<T>(...args: string[]): Promise<T> {
  const { code, out, err } = await callHere([...args, '--format', 'json']);
  expect([code, err]).toEqual([0, '']);
  return JSON.parse(out) as T;
}

describe('explanations of the headless program', () => {
  it.each([
    ['explain', '--replications', '4', '--fates'],
    ['attribute', '--replications', '3', '--parts', 'pool,desk'],
    ['ledger', '--strategy', 'pool', '--effects', '6'],
    ['ledger', '--strategy', 'pool', '--effects', '3', '--seasons', '3'],
  ])('have the same bytes for one worker and three: %s %s %s %s', async (command, ...options) => {
    const [one, three] = await Promise.all(['1', '3'].map((workers) => callWith(workers, [command, SMALL, ...options, '--format', 'json'])));
    expect(one?.code).toBe(0);
    expect(three?.out).toBe(one?.out);
    expect(one?.out).toContain('"digest": "sha256:');
  });

  it('add up in what is printed', async () => {
    const { complaints, buyers, fates, seasons } = await json<Explanation>('explain', SMALL, '--replications', '4', '--fates', '--workers', '1');
    for (const { whole, parts } of [complaints, buyers]) expect(parts.reduce((sum, { total = Number.NaN }) => sum + total, 0)).toBe(whole.total);
    const bought = (fates?.visits ?? []).filter(({ to }) => to === 'bought').reduce((sum, { total }) => sum + total, 0);
    expect(bought).toBe(Math.round(buyers.whole.after * seasons));
    const { indicators } = await json<Attribution>('attribute', SMALL, '--replications', '3', '--parts', 'pool,desk', '--workers', '1');
    for (const { effects, difference } of indicators) {
      expect(effects.reduce((sum, { share }) => sum + (share.mean ?? Number.NaN), 0)).toBeCloseTo(difference.mean ?? Number.NaN, 6);
    }
  });

  it('go on from seasons that were kept, to the same bytes', async () => {
    const kept = inFolder('kept.txt');
    const args = ['attribute', SMALL, '--parts', 'pool,desk', '--format', 'json', '--workers', '1'];
    await callHere([...args, '--replications', '2', '--resume', kept]);
    const [resumed, whole] = [await callHere([...args, '--replications', '4', '--resume', kept]), await callHere([...args, '--replications', '4'])];
    expect(resumed.out).toBe(whole.out);
    expect(resumed.code).toBe(0);
  });

  it('follow one customer', async () => {
    const twins = await json<TwinTrace>('trace', SMALL, '--strategies', 'as-is,pool', '--store', 'north', '--customer', '7');
    expect(twins).toMatchObject({ store: 'north', customer: 7, lives: [{ strategy: 'as-is' }, { strategy: 'pool' }] });
    expect(twins.steps[0]).toMatchObject({ kind: 'arrival', isSame: true });
  });

  it.each(['table', 'markdown', 'csv'])('read well as %s', async (format) => {
    const calls = [
      ['explain', SMALL, '--replications', '3', '--fates'],
      ['attribute', SMALL, '--replications', '3'],
      ['ledger', SMALL, '--strategy', 'pool'],
      ['ledger', SMALL, '--strategy', 'pool', '--seasons', '2', '--effects', '2'],
    ];
    for (const args of calls) {
      const { code, out, err } = await callHere([...args, '--format', format, '--workers', '1']);
      expect([code, err]).toEqual([0, '']);
      expect(out).not.toMatch(/undefined|NaN|null|\[object/);
      expect(out.split('\n').length).toBeGreaterThan(4);
    }
    if (format === 'markdown') return;
    const { out } = await callHere(['trace', SMALL, '--strategies', 'as-is,pool', '--format', format]);
    expect(out).not.toMatch(/undefined|NaN|null/);
  });

  it.each([
    [['explain', SMALL, '--strategy', 'as-is'], /both "as-is"/],
    [['explain', SMALL, '--store', 'east'], /There is no store "east"/],
    [['explain', SMALL, '--shard', '1/2'], /--shard is for run, compare and check/],
    [['attribute', SMALL, '--parts', 'stock'], /Nothing in "stock" differs/],
    [['attribute', SMALL, '--indicators', 'salez'], /"salez", which is not an indicator/],
    [['attribute', SMALL, '--indicators', 'resolutionTime.p95'], /that are no quantiles/],
    [['ledger', SMALL, '--seasons', '1'], /whole number from 2/],
    [['ledger', SMALL, '--store', 'east'], /There is no store "east"/],
    [['ledger', SMALL, '--store', 'north', '--seasons', '3'], /all stores together/],
    [['trace', SMALL, '--strategies', 'as-is'], /expects two strategies/],
    [['trace', SMALL, '--strategies', 'as-is,pool', '--strategy', 'pool'], /do not go together/],
    [['trace', SMALL, '--strategies', 'as-is,pool', '--customer', '7'], /say which one with --store: north, south/],
    [['trace', SMALL, '--strategies', 'as-is,pool', '--store', 'north', '--customer', '99999999'], /Nothing happened to customer/],
  ])('are refused with a sentence: %j', async (args, sentence) => {
    const { code, err, out } = await callHere(args);
    expect(err).toMatch(sentence);
    expect([code, out]).toEqual([2, '']);
  });
});
