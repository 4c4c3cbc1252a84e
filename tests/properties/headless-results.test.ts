import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ResultDocument } from '../../sim/experiment/result.js';
import { isIntact } from '../../sim/experiment/result-digest.js';
import { callHere, callWith } from '../fuzz/call-here.js';
import { caseFolder } from '../fuzz/case-folder.js';

const { path: inFolder, write } = caseFolder();
const SMALL = write('small.json');

const json = async (...args: string[]): Promise<ResultDocument> => {
  const { code, out, err } = await quick([...args, '--format', 'json']);
  expect([code, err]).toEqual([0, '']);
  return JSON.parse(out) as ResultDocument;
};

/** With one worker, which is quickest for so little; that results do not depend on it is a test of its own. */
const quick = (args: readonly string[]) => callWith('1', args);

describe('results of the headless program', () => {
  it('have the same bytes for 1, 2 and 4 workers, and again', async () => {
    const outs = await Promise.all(
      ['1', '2', '4', '1'].map(async (workers) => (await callWith(workers, ['compare', SMALL, '--format', 'json', '--replications', '7', '--details'])).out),
    );
    expect(outs[0].length).toBeGreaterThan(10_000);
    for (const out of outs) expect(out).toBe(outs[0]);
    expect(isIntact(JSON.parse(outs[0]) as ResultDocument)).toBe(true);
  });

  it('have finite numbers or null, also with a single season and with nobody at work', async () => {
    const texts = [
      await json('compare', SMALL, '--replications', '1'),
      await json(
        'compare',
        write('empty.json', { world: { staff: 'none', stock: null, pool: null, pressure: null }, strategies: [{ id: 'as-is' }, { id: 'other' }], expect: [] }),
        '--replications',
        '3',
      ),
    ].map((result) => JSON.stringify(result));
    for (const text of texts) expect(text).not.toMatch(/NaN|Infinity/);
  });

  it('do not move when a strategy is added, named first, or simulated alone', async () => {
    const both = await json('compare', SMALL, '--replications', '4');
    const turned = await json('compare', SMALL, '--replications', '4', '--strategies', 'pool,as-is');
    const alone = await json('run', SMALL, '--replications', '4', '--strategy', 'pool');
    const pool = (result: ResultDocument) => result.strategies.find((s) => s.id === 'pool')?.indicators;
    expect(pool(turned)).toEqual(pool(both));
    expect(pool(alone)).toEqual(pool(both));
  });

  it('follow the seed, and say it', async () => {
    const [own, same, other] = [
      await json('run', SMALL, '--replications', '3'),
      await json('run', SMALL, '--replications', '3', '--seed', 'small'),
      await json('run', SMALL, '--replications', '3', '--seed', 'x'),
    ];
    expect(same).toEqual(own);
    expect([own.seed, other.seed]).toEqual(['small', 'x']);
    expect(other.strategies[0].indicators['sales'].mean).not.toBe(own.strategies[0].indicators['sales'].mean);
  });

  it('can be checked by anyone from the raw counts of the seasons', async () => {
    const [strategy] = (await json('run', SMALL, '--replications', '5', '--details')).strategies;
    const total = (key: RegExp) =>
      (strategy.perReplication ?? []).reduce((sum, season) => sum + Object.entries(season).reduce((s, [k, v]) => (key.test(k) ? s + v : s), 0), 0);
    expect(strategy.indicators['complaintRate'].mean).toBeCloseTo((1000 * total(/^complaints\./)) / total(/^visitors$/), 10);
    expect(strategy.indicators['sales'].mean).toBeCloseTo(total(/^sales$/) / 5, 6);
    const stores = ['north', 'south'].map((store) => strategy.indicators[`${store}/sales`].mean ?? 0);
    expect(stores[0] + stores[1]).toBeCloseTo(strategy.indicators['sales'].mean ?? 0, 6);
  });

  it('stop at a half-width, the same for any number of workers', async () => {
    const results = await Promise.all(
      ['1', '3'].map((workers) => callWith(workers, ['run', SMALL, '--until', 'sales=1%', '--max-replications', '60', '--format', 'json'])),
    );
    expect(results.map(({ code, err }) => [code, err])).toEqual([0, 1].map(() => [0, '']));
    expect(results[0]?.out).toBe(results[1]?.out);
    const { mean, low, high, n } = (JSON.parse(results[0]?.out ?? '') as ResultDocument).strategies[0].indicators['sales'];
    expect(n === 60 || ((high ?? 0) - (low ?? 0)) / 2 <= 0.01 * (mean ?? 0)).toBe(true);
  });
});

describe('compare --select', () => {
  it('gives the same bytes for any number of workers, and when it goes on from a file', async () => {
    const args = ['compare', SMALL, '--select', 'complaintRate', '--delta', '2', '--max-replications', '40', '--format', 'json'];
    const [one, three] = await Promise.all(['1', '3'].map(async (workers) => (await callWith(workers, args)).out));
    expect(three).toBe(one);
    const file = inFolder('selection.seasons');
    for (const workers of ['3', '1']) expect((await callWith(workers, [...args, '--resume', file])).out).toBe(one);
    const result = JSON.parse(one ?? '') as ResultDocument;
    expect(result.selection).toMatchObject({ indicator: 'complaintRate', wanted: 'lowest', delta: 2, firstStage: 10 });
    expect(isIntact(result)).toBe(true);
  });
});

describe('compare --against', () => {
  it('makes a stored comparison again and says whether it still holds', async () => {
    const [kept, other] = [inFolder('kept-result.json'), inFolder('other-result.json')];
    await quick(['compare', SMALL, '--replications', '4', '--seed', 'x', '--details', '--format', 'json', '--output', kept]);
    const again = await quick(['compare', SMALL, '--against', kept]);
    expect([again.code, again.out]).toEqual([0, expect.stringMatching(/^Identical to the stored result\.\n/)]);
    const moved = await quick(['compare', SMALL, '--against', kept, '--seed', 'y', '--format', 'json']);
    expect(JSON.parse(moved.out)).toMatchObject({ format: 'sandtable.regression/1', changed: ['seed'] });
    const busier = await quick(['compare', write('busier.json', { world: { demand: { visitorsPerDay: 400 } } }), '--against', kept, '--format', 'markdown']);
    expect([busier.code, busier.out]).toEqual([1, expect.stringMatching(/^### Not compatible with the stored result: \d+ of \d+ estimates are apart\./)]);
    writeFileSync(other, readFileSync(kept, 'utf8').replace('"replications": 4', '"replications": 5'));
    expect(await quick(['compare', SMALL, '--against', other])).toMatchObject({ code: 2, err: expect.stringMatching(/was changed since it was written/) });
  });
});

describe('trace', () => {
  it('tells one customer twice in the same way, and the same luck in both strategies', async () => {
    const luck = async (strategy: string) => {
      const { code, out } = await callHere(['trace', SMALL, '--strategy', strategy, '--customer', '7', '--store', 'north', '--format', 'json']);
      expect(code).toBe(0);
      const events = out
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as Record<string, unknown>);
      expect(events[0]).toMatchObject({ event: 'arrival', store: 'north', customer: 7 });
      return events.find((event) => event['event'] === 'draws');
    };
    expect(await luck('as-is')).toEqual(await luck('pool'));
  });
});
