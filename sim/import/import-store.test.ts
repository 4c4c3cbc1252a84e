import { describe, expect, it } from 'vitest';
import { bytesOf, csvOf, madeRows } from '../../tests/fixtures/store-file.js';
import { USUAL, usualFile, usualRows, usualScenario } from '../../tests/fixtures/usual-store.js';
import { readScenario } from '../experiment/read-scenario.js';
import { compileCase } from '../model/index.js';
import { serializeScenario } from '../scenario/serialize.js';
import { type ImportOptions, importStore } from './import-store.js';

async function imported(text: string, options: ImportOptions = { seasons: 4 }) {
  const result = await importStore(bytesOf(text), options);
  if (!result.ok) throw new Error(JSON.stringify(result.findings));
  const read = readScenario(serializeScenario(result.source));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return { report: result.report, scenario: read.scenario, codes: result.report.findings.map(({ code }) => code) };
}

describe('a case of twelve weeks of a small store', () => {
  const whole = imported(usualFile());

  it('has its calendar, its week and its day', async () => {
    const { scenario } = await whole;
    const { calendar, demand } = scenario.world;
    expect(calendar).toMatchObject({ days: 84, firstWeekday: 'monday', opens: '10:00', closes: '16:00' });
    expect(Math.abs(demand.visitorsPerDay / USUAL.visitorsPerDay - 1)).toBeLessThan(0.02);
    for (const [i, factor] of Object.values(demand.weekdayFactors).entries()) expect(Math.abs(factor - USUAL.weekdays[i])).toBeLessThan(0.05);
    for (const [i, share] of (demand.hourShares ?? []).entries()) expect(Math.abs(share - USUAL.hours[i])).toBeLessThan(0.01);
    expect(demand.hourSharesByWeekday).toBeUndefined();
  });

  it('finds the promotion and says so', async () => {
    const { scenario, report, codes } = await whole;
    expect(codes).toContain('promotions-found');
    expect(report.promotions.by).toBe('detection');
    expect(scenario.world.calendar.promotions).toMatchObject([{ fromDay: USUAL.promotion.from + 1, toDay: USUAL.promotion.to + 1 }]);
    expect(Math.abs(scenario.world.calendar.promotions[0].trafficFactor - USUAL.promotion.factor)).toBeLessThan(0.08);
  });

  it('simulates to the numbers of the file', async () => {
    const { reproduction } = (await whole).report;
    if (reproduction === undefined) throw new Error('expected a comparison');
    expect(reproduction.days).toBe(84);
    for (const { measure, relative } of reproduction.measures) expect(Math.abs(relative.mean), measure).toBeLessThan(measure === 'complaints' ? 0.25 : 0.06);
    expect(reproduction.daily.error).toBeLessThan(1.3 * reproduction.daily.byChance);
    expect(reproduction.hourly.error).toBeLessThan(2 * reproduction.hourly.byChance);
    const { file, simulated } = reproduction.week;
    const sum = (week: readonly (readonly number[])[]) => week.flat().reduce((all, x) => all + x, 0);
    // twelve whole weeks: the mean week is a twelfth of all visitors
    expect(sum(file)).toBeCloseTo((reproduction.measures[0]?.file ?? 0) / 12, 6);
    expect(sum(simulated)).toBeCloseTo((reproduction.measures[0]?.simulated ?? 0) / 12, 6);
  });

  it('has no promotion where somebody says that there was none', async () => {
    const { report } = await imported(usualFile(), { seasons: 2, promotions: [] });
    expect(report.promotions).toEqual({ by: 'call', list: [] });
  });

  it('says of each number where it comes from', async () => {
    const { report, scenario } = await whole;
    const sources = Object.fromEntries(report.quantities.map(({ name, of, source }) => [of === undefined ? name : `${name} ${of}`, source]));
    expect(sources).toMatchObject({
      visitorsPerDay: 'estimated',
      'weekday monday': 'estimated',
      conversion: 'estimated',
      withHelp: 'calibrated',
      basketItems: 'default',
      'staff desk': 'default',
    });
    for (const { source, standardError, rows } of report.quantities) if (source !== 'default') expect((standardError ?? 0) > 0 && (rows ?? 0) > 0).toBe(true);
    expect(scenario.sources?.join('\n')).toMatch(/world\.demand\.visitorsPerDay: estimated from 84 rows/);
  });
});

it('the same bytes give the same case', async () => {
  const file = usualFile((lines) => lines.slice(0, 6 * 21 + 1));
  expect(JSON.stringify(await imported(file, { seasons: 2 }))).toBe(JSON.stringify(await imported(file, { seasons: 2 })));
});

it('a file without transactions or sales leaves what customers do as shipped', async () => {
  const { report, scenario } = await imported(csvOf(usualRows('few', 21), ['date', 'hour', 'visitors']), { seasons: 2 });
  expect(scenario.world.conversion).toMatchObject({ withoutHelp: 0.78, withHelp: 0.95 });
  expect(report.reproduction?.measures.map(({ measure }) => measure)).toEqual(['visitors']);
});

it('people on duty become the roster of the plans that keep it, with the same hours in all plans', async () => {
  const people = [2, 3, 4, 4, 3, 2];
  const lines = usualRows('staff', 28).map((row) => `${row.date},${row.hour},${row.visitors},${row.transactions},${people[row.hour - 10]},2`);
  const { scenario, report, codes } = await imported(['date,hour,visitors,transactions,收银员人数,理货员', ...lines].join('\n'), { seasons: 2 });
  expect(scenario.strategies[0].changes).toMatchObject({ staff: { hourly: { checkout: people, stock: [2, 2, 2, 2, 2, 2] } } });
  const [asItIs, ...others] = scenario.strategies.map(({ id }) => compileCase(scenario, id).rosteredHours);
  for (const hours of others) expect(hours).toBeCloseTo(asItIs, 6);
  expect(report.staffByHour.checkout).toEqual(people);
  expect(report.findings.find(({ code }) => code === 'staff-default')?.parameters.roles).toBe('floor, desk');
  expect(codes).not.toContain('staff-flat');
});

it('a weekend with other people on duty becomes a roster by weekday, with the same hours in all plans', async () => {
  const [weekday, weekend] = [
    [2, 3, 4, 4, 3, 2],
    [3, 5, 6, 6, 5, 3],
  ];
  const lines = usualRows('weekend', 31).map((row) => {
    const isWeekend = [0, 6].includes(new Date(`${row.date}T00:00:00Z`).getUTCDay());
    return `${row.date},${row.hour},${row.visitors},${row.transactions},${(isWeekend ? weekend : weekday)[row.hour - 10]},2`;
  });
  const { scenario } = await imported(['date,hour,visitors,transactions,收银员人数,理货员', ...lines].join('\n'), { seasons: 2 });
  expect(scenario.strategies[0].changes).toMatchObject({
    staff: { hourly: { checkout: weekday }, hourlyByWeekday: { saturday: { checkout: weekend }, sunday: { checkout: weekend } } },
  });
  const [asItIs, ...others] = scenario.strategies.map(({ id }) => compileCase(scenario, id).rosteredHours);
  for (const hours of others) expect(hours).toBeCloseTo(asItIs, 6);
});

it('two stores have sizes, and one of them can be chosen', async () => {
  const stores = [{ id: 'north' }, { id: 'south', size: 3 }];
  const rows = madeRows(usualScenario(21, { stores }), 'two');
  const text = csvOf(rows, ['date', 'hour', 'store', 'visitors', 'transactions']);
  const both = await imported(text, { seasons: 2 });
  expect(both.scenario.world.stores.map(({ id }) => id)).toEqual(['north', 'south']);
  expect(both.scenario.world.stores[1].size / both.scenario.world.stores[0].size).toBeCloseTo(3, 0);
  const south = await imported(text, { seasons: 2, stores: ['south'] });
  expect(south.scenario.world.stores).toHaveLength(1);
  expect(Math.abs(south.scenario.world.demand.visitorsPerDay / 1200 - 1)).toBeLessThan(0.03);
});

it('weekdays with a day of their own keep it', async () => {
  const late = [0.02, 0.05, 0.13, 0.2, 0.3, 0.3];
  const scenario = usualScenario(56, {});
  const world = { ...scenario.world, demand: { ...scenario.world.demand, hourSharesByWeekday: { saturday: late } } };
  const { scenario: made, codes } = await imported(csvOf(madeRows({ ...scenario, world }, 'late'), ['date', 'hour', 'visitors']), { seasons: 2 });
  expect(codes).toContain('shapes-by-weekday');
  const found = made.world.demand.hourSharesByWeekday;
  for (const [i, share] of late.entries()) {
    expect(Math.abs((found?.saturday?.[i] ?? 0) - share)).toBeLessThan(0.02);
    expect(Math.abs((found?.monday?.[i] ?? 0) - USUAL.hours[i])).toBeLessThan(0.02);
  }
});

it('a season can be cut out of the file, or is refused', async () => {
  const from = 20_605 + 28;
  const { scenario } = await imported(usualFile(), { seasons: 2, season: { from, to: from + 13 } });
  expect(scenario.world.calendar).toMatchObject({ days: 14, promotions: [{ fromDay: 9, toDay: 14 }] });
  const refused = await importStore(bytesOf(usualFile()), { season: { from: from + 100, to: from + 120 } });
  expect(refused.ok ? [] : refused.findings.map(({ code }) => code)).toContain('season-outside');
});
