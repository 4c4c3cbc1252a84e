import { describe, expect, it } from 'vitest';
import type { ResultDocument } from '../../sim/experiment/result.js';
import { isIntact } from '../../sim/experiment/result-digest.js';
import { callHere, callWith } from '../fuzz/call-here.js';
import { caseFolder } from '../fuzz/case-folder.js';

const LEVERS = [
  { id: 'tills', kind: 'integer', at: '/staff/onDuty/checkout', min: 2, max: 4 },
  { id: 'desk', kind: 'choice', at: '/desk/design', values: ['split', 'first-contact'] },
];
const quick = (...args: string[]) => callHere([...args, '--workers', '1', '--quiet']);

const { path: inFolder, write } = caseFolder();
const PLAIN = write('plain.json');
const DECLARED = write('declared.json', { search: { levers: LEVERS, budget: 100 } });

describe('optimize', () => {
  it('finds what the levers can do: the same bytes with one worker and with three, and when it goes on from a file of seasons', async () => {
    const args = ['optimize', DECLARED, '--format', 'json', '--quiet'];
    const seasons = inFolder('seasons.txt');
    const outs = [await callWith('1', [...args, '--resume', seasons]), await callWith('3', args), await callWith('1', [...args, '--resume', seasons])];
    for (const { code, out, err } of outs) expect([code, err, out === outs[0].out]).toEqual([0, '', true]);
    const result = JSON.parse(outs[0].out) as ResultDocument;
    expect(isIntact(result)).toBe(true);
    expect(result.command).toBe('optimize');
    expect(result.search?.runs).toBeLessThanOrEqual(100);
    expect(result.search?.found.some(({ settings }) => settings.tills === 4)).toBe(true);
  });

  it('tells it as a table, in markdown with changes to paste, and as CSV', async () => {
    const table = await quick('optimize', DECLARED);
    expect(table.out).toContain('Found plan 1');
    expect(table.out).toContain('fresh seasons');
    const markdown = await quick('optimize', DECLARED, '--format', 'markdown');
    expect(markdown.out).toContain('"changes": {');
    const csv = await quick('optimize', DECLARED, '--format', 'csv');
    const rows = csv.out.trim().split('\r\n');
    expect(new Set(rows.map((row) => row.split(',').length)).size).toBe(1);
    expect(rows[0]).toMatch(/^kind,id,tills,desk,seasons,front,exit,sales,complaintRate,/);
  });

  it('takes levers, objectives and bounds of the call', async () => {
    const own = ['--lever', 'staff.onDuty.checkout=2..4:1', '--objectives', 'profit', '--constraint', 'labourCost<=+60%', '--budget', '90'];
    const { code, out } = await quick('optimize', PLAIN, ...own, '--format', 'json');
    expect(code).toBe(0);
    const { search } = JSON.parse(out) as ResultDocument;
    expect(search).toMatchObject({ objectives: [{ name: 'profit' }], constraints: [{ indicator: 'labourCost', relativeAtMost: 0.6 }], budget: 90 });
    expect(search?.levers).toEqual([{ id: 'staff-on-duty-checkout', levels: 3, values: [2, 3, 4] }]);
  });

  it.each([
    ['no levers', [PLAIN], 'declares no search'],
    ['an unknown lever', [DECLARED, '--levers', 'tilts'], 'this case has tills, desk'],
    ['a place that is nowhere', [PLAIN, '--lever', 'pool.sharing=0..1'], 'search.levers[0].at'],
    ['who comes as a lever', [PLAIN, '--lever', 'demand.visitorsPerDay=100..200'], 'cannot change who comes'],
    ['an unknown objective', [DECLARED, '--objectives', 'salles'], 'search.objectives[0]'],
    ['an objective without a better side', [DECLARED, '--objectives', 'labourHours'], 'better direction'],
    ['too small a budget', [DECLARED, '--budget', '30'], 'budget of 60 runs'],
  ])('refuses %s with a sentence', async (_, args, said) => {
    const { code, out, err } = await quick('optimize', ...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(said);
    expect(err).not.toMatch(/\n\s+at /);
  });
});

describe('sensitivity', () => {
  const few = ['--parameters', 'customers.voice.waiting,checkout.work.fixedSeconds', '--replications', '3', '--alone'];

  it.each(['tornado', 'morris', 'sobol'])('by %s: the same bytes with one worker and with two', async (method) => {
    const args = ['sensitivity', PLAIN, ...few, '--method', method, '--format', 'json', '--quiet', ...(method === 'tornado' ? [] : ['--samples', '3'])];
    const [one, two] = [await callWith('1', args), await callWith('2', args)];
    expect([one.code, one.err]).toEqual([0, '']);
    expect(two.out).toBe(one.out);
    const result = JSON.parse(one.out) as ResultDocument;
    expect(isIntact(result)).toBe(true);
    expect(result.sensitivity?.outcomes.map(({ indicator, parameters }) => [indicator, parameters.length])).toEqual([
      ['sales', 2],
      ['complaintRate', 2],
    ]);
  });

  it('lists what it would vary, and tells tables, markdown and CSV', async () => {
    const list = await quick('sensitivity', PLAIN, '--list');
    expect(list.out).toContain('checkout.work.fixedSeconds');
    expect(list.out).toContain('demand.visitorsPerDay is left out');
    expect((await quick('sensitivity', PLAIN, ...few)).out).toContain('at low');
    expect((await quick('sensitivity', PLAIN, ...few, '--format', 'markdown')).out).toContain('### Sales');
    expect((await quick('sensitivity', PLAIN, ...few, '--format', 'csv')).out).toMatch(/^indicator,rank,parameter,source,/);
  });

  it.each([
    ['an unknown parameter', ['--parameters', 'customers.voice.wating'], 'customers.voice.waiting'],
    ['an unknown strategy', ['--strategy', 'nobody'], 'nobody'],
    ['a range upside down', ['--parameter', 'customers.voice.waiting=0.5..0.1'], 'from low to high'],
  ])('refuses %s with a sentence', async (_, args, said) => {
    const { code, err } = await quick('sensitivity', PLAIN, ...args);
    expect(code).toBe(2);
    expect(err).toContain(said);
  });
});

describe('compare --estimate', () => {
  it('says what half-widths would take, with bounds, after a pilot', async () => {
    const { code, out } = await quick('compare', PLAIN, '--estimate', '5', '--until', 'sales=1%', '--until', 'complaintRate=0.5', '--format', 'json');
    expect(code).toBe(0);
    const { estimate, replications } = JSON.parse(out) as ResultDocument;
    expect(replications).toBe(5);
    expect(estimate?.map(({ indicator, strategy, relative }) => [indicator, strategy, relative])).toEqual([
      ['sales', 'pool', true],
      ['complaintRate', 'pool', false],
    ]);
    for (const { seasons } of estimate ?? []) {
      expect(seasons.low ?? 0).toBeLessThanOrEqual(seasons.expected ?? 0);
      expect(seasons.expected ?? 0).toBeLessThanOrEqual(seasons.high ?? Number.POSITIVE_INFINITY);
    }
    expect((await quick('compare', PLAIN, '--estimate')).out).toContain('seasons of each strategy');
  });
});
