import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ResultDocument } from '../../sim/experiment/result.js';
import { callHere, callWith } from '../fuzz/call-here.js';
import { caseFolder } from '../fuzz/case-folder.js';
import { call } from '../fuzz/command-line.js';
import { firstSeasonsOf, whenWritten } from '../fuzz/when-written.js';

const { path: inFolder, write } = caseFolder();
const SMALL = write('small.json');

const quick = (args: readonly string[]) => callWith('1', args);

describe('formats', () => {
  it('CSV has a line for every strategy and indicator, and as many cells in each', async () => {
    const { out } = await quick(['compare', SMALL, '--format', 'csv', '--replications', '3']);
    const rows = out
      .trimEnd()
      .split('\r\n')
      .map((line) => line.split(','));
    expect(rows[0].slice(0, 3)).toEqual(['strategy', 'indicator', 'unit']);
    const result = JSON.parse((await quick(['compare', SMALL, '--format', 'json', '--replications', '3'])).out) as ResultDocument;
    expect(rows.length - 1).toBe(2 * Object.keys(result.strategies[0].indicators).length);
    const details = (await quick(['run', SMALL, '--format', 'csv', '--replications', '3', '--details'])).out.trimEnd().split('\r\n');
    expect(details).toHaveLength(4);
    expect(new Set(details.map((line) => line.split(',').length)).size).toBe(1);
  });

  it('tables keep to 80 columns where nobody looks, and every format goes to a file', async () => {
    const { out } = await quick(['compare', SMALL, '--replications', '3']);
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
    expect(out).toMatch(/^A small case · 3 seasons · seed small · 95 % intervals\n\npool: /);
    const path = inFolder('out.md');
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
    const { code, err, out } = await callHere(args.map((arg) => (arg === 'SMALL' ? SMALL : arg)));
    expect(err).toMatch(sentence);
    expect(out).toBe('');
    expect(err).not.toMatch(/\n\s+at /);
    expect(code).toBe(2);
  });

  it('130 when interrupted, with what was complete', async () => {
    const [path, seasons] = [inFolder('kept.json'), inFolder('kept.seasons')];
    const args = ['compare', SMALL, '--replications', '1000000', '--format', 'json', '--output', path, '--workers', '2', '--resume', seasons];
    const { code, err } = await call(args, {
      whileRunning: (child) => void whenWritten(seasons, firstSeasonsOf('as-is', 'pool')).then(() => child.kill('SIGINT')),
    });
    expect(code).toBe(130);
    const result = JSON.parse(readFileSync(path, 'utf8')) as ResultDocument;
    expect(result.replications).toBeGreaterThan(0);
    const kept = result.replications === 1 ? 'the season that was complete is' : `the ${result.replications} seasons that were complete are`;
    expect(err).toBe(`Interrupted: ${kept} in the result. The same call goes on from there.\n`);
  });
});
