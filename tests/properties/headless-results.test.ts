import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ResultDocument } from '../../sim/experiment/result.js';
import { isIntact } from '../../sim/experiment/result-digest.js';
import { smallFile } from '../fixtures/small-file.js';
import { buildProgram, call, PROGRAM } from '../fuzz/command-line.js';

const folder = mkdtempSync(join(tmpdir(), 'sandtable-'));
const SMALL = join(folder, 'small.json');

const write = (name: string, changes: Record<string, unknown> = {}): string => {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(smallFile(changes)));
  return path;
};
const json = async (...args: string[]): Promise<ResultDocument> => {
  // One worker is quickest for so little; that results do not depend on it is a test of its own.
  const { code, out, err } = await call([...args, ...(args.includes('--workers') ? [] : ['--workers', '1']), '--format', 'json']);
  expect([code, err]).toEqual([0, '']);
  return JSON.parse(out) as ResultDocument;
};

/** With one worker, which is quickest for so little. */
const quick = (args: readonly string[]) => call([...args, '--workers', '1']);

beforeAll(async () => {
  write('small.json');
  await buildProgram();
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('results of the headless program', () => {
  it('have the same bytes for 1, 2 and 4 workers, and again', async () => {
    const outs = await Promise.all(
      ['1', '2', '4', '2'].map(
        async (workers) => (await call(['compare', SMALL, '--format', 'json', '--replications', '7', '--workers', workers, '--details'])).out,
      ),
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
    const results = await Promise.all(['1', '3'].map((workers) => json('run', SMALL, '--until', 'sales=1%', '--max-replications', '60', '--workers', workers)));
    expect(results[0]).toEqual(results[1]);
    const { mean, low, high, n } = results[0].strategies[0].indicators['sales'];
    expect(n === 60 || ((high ?? 0) - (low ?? 0)) / 2 <= 0.01 * (mean ?? 0)).toBe(true);
  });
});

describe('compare --select', () => {
  it('gives the same bytes for any number of workers, and when it goes on from a file', async () => {
    const args = ['compare', SMALL, '--select', 'complaintRate', '--delta', '2', '--max-replications', '40', '--format', 'json'];
    const [one] = await Promise.all(['1', '3'].map(async (workers) => (await call([...args, '--workers', workers])).out));
    const file = join(folder, 'selection.seasons');
    for (const workers of ['3', '1']) expect((await call([...args, '--workers', workers, '--resume', file])).out).toBe(one);
    const result = JSON.parse(one) as ResultDocument;
    expect(result.selection).toMatchObject({ indicator: 'complaintRate', wanted: 'lowest', delta: 2, firstStage: 10 });
    expect(isIntact(result)).toBe(true);
  });
});

describe('compare --against', () => {
  it('makes a stored comparison again and says whether it still holds', async () => {
    const [kept, other] = [join(folder, 'kept-result.json'), join(folder, 'other-result.json')];
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

describe('formats', () => {
  it('CSV has a line for every strategy and indicator, and as many cells in each', async () => {
    const { out } = await quick(['compare', SMALL, '--format', 'csv', '--replications', '3']);
    const rows = out
      .trimEnd()
      .split('\r\n')
      .map((line) => line.split(','));
    expect(rows[0].slice(0, 3)).toEqual(['strategy', 'indicator', 'unit']);
    const result = await json('compare', SMALL, '--replications', '3');
    expect(rows.length - 1).toBe(2 * Object.keys(result.strategies[0].indicators).length);
    const details = (await quick(['run', SMALL, '--format', 'csv', '--replications', '3', '--details'])).out.trimEnd().split('\r\n');
    expect(details).toHaveLength(4);
    expect(new Set(details.map((line) => line.split(',').length)).size).toBe(1);
  });

  it('tables keep to 80 columns where nobody looks, and every format goes to a file', async () => {
    const { out } = await quick(['compare', SMALL, '--replications', '3']);
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
    expect(out).toMatch(/^A small case · 3 seasons · seed small · 95 % intervals\n\npool: /);
    const path = join(folder, 'out.md');
    expect(await quick(['compare', SMALL, '--replications', '3', '--format', 'markdown', '--output', path])).toMatchObject({ code: 0, out: '', err: '' });
    expect(readFileSync(path, 'utf8')).toContain('| Complaint rate (per 1000) |');
  });

  it('JUnit says what failed', async () => {
    const failing = write('failing.json', { expect: [{ id: 'too-good', indicator: 'sales', atLeast: 1e9, title: 'a < b & c' }] });
    const { code, out } = await quick(['check', failing, '--format', 'junit', '--replications', '3']);
    expect(code).toBe(1);
    expect(out).toMatch(/<testsuite name="[^"]+" tests="1" failures="1">/);
    expect(out).toMatch(/<testcase classname="small" name="too-good"><failure message="Fails: Sales of as-is: /);
  });
});

describe('exit codes of the commands that simulate', () => {
  it('check: 0 when all hold, 1 when one fails or is undecided', async () => {
    expect((await quick(['check', write('holds.json', { expect: [{ id: 'some', indicator: 'sales', atLeast: 1 }] }), '--replications', '3'])).code).toBe(0);
    const undecided = await quick([
      'check',
      write('undecided.json', {
        expect: [
          { id: 'exactly', indicator: 'sales', equals: 1 },
          { id: 'none', indicator: 'deadlinesMet.headOffice', atLeast: 0.5 },
        ],
      }),
      '--replications',
      '3',
      '--format',
      'json',
    ]);
    expect(undecided.code).toBe(1);
    expect((JSON.parse(undecided.out) as ResultDocument).checks?.map((c) => c.holds)).toEqual([false, 'undecided']);
  });

  it('check: changes of the world for one guardrail do not touch the others', async () => {
    const path = write('with.json', {
      expect: [
        { id: 'no-staff-no-sales', with: { staff: 'none' }, indicator: 'sales', equals: 0 },
        { id: 'sales', indicator: 'sales', atLeast: 1 },
      ],
    });
    const { code, out } = await quick(['check', path, '--replications', '3', '--format', 'json']);
    expect([code, (JSON.parse(out) as ResultDocument).checks?.map((c) => c.holds)]).toEqual([0, [true, true]]);
  });

  it.each([
    [['run', 'SMALL', '--strategy', 'pol'], /There is no strategy "pol".*Did you mean "pool"\?/],
    [['compare', 'SMALL', '--strategies', 'pool,pool'], /names a strategy twice/],
    [['compare', 'SMALL', '--until', 'salez=1%'], /"salez", which is not an indicator.*sales/],
    [['compare', 'SMALL', '--until', 'sales=-1'], /Expected an indicator/],
    [['compare', 'SMALL', '--until', 'sales=1%', '--replications', '4'], /cannot be used with/],
    [['compare', 'SMALL', '--max-replications', '4'], /--max-replications bounds --until/],
    [['compare', 'SMALL', '--replications', '0'], /whole number from 1/],
    [['compare', 'SMALL', '--workers', 'many'], /whole number from 1/],
    [['compare', 'SMALL', '--shard', '5/4'], /which part of how many/],
    [['compare', 'SMALL', '--shard', '1/4', '--until', 'sales=1%'], /--until looks at all seasons/],
    [['compare', 'SMALL', '--shard', '1/4', '--format', 'csv'], /give --format csv to merge/],
    [['check', 'SMALL', 'SMALL', '--shard', '1/4'], /take one file at a time/],
    [['compare', 'SMALL', '--resume', 'SMALL'], /is no file of seasons/],
    [['compare', 'SMALL', '--resume', '-'], /needs the name of a file/],
    [['compare', 'SMALL', '--resume', 'x.txt', '--output', 'x.txt'], /both name x.txt/],
    [['compare', 'SMALL', '--resume', 'no/such/folder/x.txt'], /its folder does not exist/],
    [['merge', 'SMALL'], /is no file of seasons/],
    [['merge', 'nowhere.shard'], /There is no file nowhere.shard/],
    [['compare', 'SMALL', '--select', 'profit'], /--select needs --delta/],
    [['compare', 'SMALL', '--select', 'profit', '--delta', '0'], /number above 0/],
    [['compare', 'SMALL', '--select', 'profit', '--delta', '1', '--replications', '9'], /does not go with --replications/],
    [['compare', 'SMALL', '--select', 'profit', '--delta', '1', '--strategies', 'as-is'], /there is one/],
    [['compare', 'SMALL', '--select', 'moves', '--delta', '1'], /better direction/],
    [['compare', 'SMALL', '--against', 'SMALL'], /is no stored comparison/],
    [['compare', 'SMALL', '--delta', '1'], /belong to --select/],
    [['compare', 'SMALL', '--format', 'junit'], /junit/],
    [['check', 'SMALL', '--until', 'sales=1%'], /--until is for run and compare/],
    [['run', 'SMALL', '--seed', ''], /--seed has 0 characters/],
    [['trace', 'SMALL', '--store', 'east'], /There is no store "east"; this case has north, south/],
    [['trace', 'SMALL', '--customer', '99999999'], /Nothing happened to customer 99999999/],
  ])('2: %j', async (args, sentence) => {
    const { code, err, out } = await call(args.map((arg) => (arg === 'SMALL' ? SMALL : arg)));
    expect(err).toMatch(sentence);
    expect(out).toBe('');
    expect(err).not.toMatch(/\n\s+at /);
    expect(code).toBe(2);
  });

  it('130 when interrupted, with what was complete', async () => {
    const path = join(folder, 'kept.json');
    // Long enough for some seasons on a machine that is busy with other things too.
    const startedAt = performance.now();
    await call(['run', SMALL, '--replications', '2', '--workers', '2']);
    const delay = 1000 + 3 * (performance.now() - startedAt);
    const child = spawn(process.execPath, [PROGRAM, 'compare', SMALL, '--replications', '1000000', '--format', 'json', '--output', path, '--workers', '2']);
    let err = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      err += text;
    });
    setTimeout(() => child.kill('SIGINT'), delay);
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect(code).toBe(130);
    const result = JSON.parse(readFileSync(path, 'utf8')) as ResultDocument;
    expect(result.replications).toBeGreaterThan(0);
    expect(err).toBe(`Interrupted: the ${result.replications} seasons that were complete are in the result.\n`);
  });
});

describe('trace', () => {
  it('tells one customer twice in the same way, and the same luck in both strategies', async () => {
    const luck = async (strategy: string) => {
      const { code, out } = await call(['trace', SMALL, '--strategy', strategy, '--customer', '7', '--store', 'north', '--format', 'json']);
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
