import { expect, it } from 'vitest';
import { differencesOf } from '../case/differences/differences.js';
import type { ImportReport } from '../simulation/door.js';
import { type JsonObject, pathText, valueAt } from '../stores/json-path.js';
import { FLAGSHIP } from '../stores/testing.js';
import { mergedCase } from './merged-case.js';

const OPEN = JSON.parse(FLAGSHIP) as JsonObject;
const IMPORTED: JsonObject = {
  id: 'ours',
  world: {
    calendar: { days: 56, firstWeekday: 'tuesday', opens: '09:00', closes: '21:00', promotions: [] },
    stores: [{ id: 'store', title: 'Main Street' }],
    demand: { visitorsPerDay: 940, weekdayFactors: { monday: 0.9 }, hourShares: [0.5, 0.5] },
    customers: { basketItems: { kind: 'lognormal', median: 4, sigma: 0.6 }, voice: { product: 0.01, queue: 0.2 } },
    conversion: { withHelp: 0.9, withoutHelp: 0.6 },
    staff: { onDuty: { checkout: 3, floor: 2, stock: 1, desk: 1 } },
  },
  sources: [
    'world.demand.visitorsPerDay: estimated from 56 rows, 940 (standard error 9)',
    'world.staff.onDuty.desk: shipped default',
    'All other numbers: shipped',
  ],
};
const quantity = (path: string, source: 'estimated' | 'calibrated' | 'default') => ({ name: 'staff', path, source, unit: 'people', value: 1 }) as const;
const REPORT = {
  quantities: [
    quantity('world.demand.visitorsPerDay', 'estimated'),
    quantity('world.staff.onDuty.checkout', 'estimated'),
    quantity('world.staff.onDuty.desk', 'default'),
    quantity('world.conversion.withHelp', 'calibrated'),
    quantity('world.customers.voice.product', 'calibrated'),
  ],
} as unknown as ImportReport;

it('takes over the calendar, the demand and the numbers that rest on rows, and nothing else', () => {
  const merged = mergedCase({ ...OPEN, sources: ['world.demand: a guess', 'world.stock: measured'] }, IMPORTED, REPORT);
  const at = (...path: string[]) => valueAt(merged, path);
  expect(at('world', 'calendar', 'days')).toBe(56);
  expect(at('world', 'demand', 'visitorsPerDay')).toBe(940);
  expect(at('world', 'staff', 'onDuty', 'checkout')).toBe(3);
  expect(at('world', 'staff', 'onDuty', 'desk')).toBe(valueAt(OPEN, ['world', 'staff', 'onDuty', 'desk']));
  expect(at('world', 'conversion', 'withHelp')).toBe(0.9);
  expect(at('world', 'conversion', 'withoutHelp')).toBe(valueAt(OPEN, ['world', 'conversion', 'withoutHelp']));
  expect(at('world', 'customers', 'voice')).toMatchObject({ product: 0.01, queue: 0.2 });
  expect(at('strategies')).toBe(OPEN.strategies);
  expect(at('id')).toBe(OPEN.id);
  expect(at('sources')).toEqual(['world.stock: measured', 'world.demand.visitorsPerDay: estimated from 56 rows, 940 (standard error 9)']);
});

it('keeps what stores are called where there are as many', () => {
  const merged = mergedCase(OPEN, IMPORTED, REPORT);
  expect((merged.world as JsonObject).stores).toMatchObject([{ id: ((OPEN.world as JsonObject).stores as JsonObject[])[0]?.id }]);
  const two = {
    ...IMPORTED,
    world: {
      ...(IMPORTED.world as JsonObject),
      stores: [
        { id: 'a', size: 1.2 },
        { id: 'b', size: 0.8 },
      ],
    },
  };
  expect((mergedCase(OPEN, two, REPORT).world as JsonObject).stores).toEqual([
    { id: 'a', size: 1.2 },
    { id: 'b', size: 0.8 },
  ]);
});

it('adds no mechanism that the open case leaves out', () => {
  const { conversion: _, ...world } = OPEN.world as JsonObject;
  const bare = { ...OPEN, world };
  expect(differencesOf(bare, mergedCase(bare, IMPORTED, REPORT)).map(({ path }) => pathText(path))).not.toContain('world.conversion');
});
