import { describe, expect, it } from 'vitest';
import { readCase } from '../../simulation/read-case.js';
import { isObject, type JsonObject } from '../../stores/json-path.js';
import { FLAGSHIP } from '../../stores/testing.js';
import { cellsBetween, cellsOnTheWay } from '../grid/cells.js';
import { painted } from './brush.js';
import { sum, weekOf, withWeek } from './week.js';

const document = JSON.parse(FLAGSHIP) as JsonObject & { readonly world: JsonObject };
const read = readCase(FLAGSHIP);
if (!read.ok) throw new Error('the flagship is sound');
const { demand } = read.scenario.world;
const written = document.world.demand as JsonObject;
const usual = Array.from({ length: 14 }, () => 1 / 14);
const week = weekOf(demand, usual);

/** What the file says after painting, read back as a week. */
function roundTrip(next: typeof week) {
  const section = withWeek(written, demand, usual, next);
  const again = readCase(JSON.stringify({ ...document, world: { ...document.world, demand: section } }));
  if (!again.ok) throw new Error(JSON.stringify(again.problems));
  return { section, week: weekOf(again.scenario.world.demand, usual) };
}

describe('a painted week in the file', () => {
  it('leaves an untouched week as it is written', () => {
    expect(withWeek(written, demand, usual, week)).toEqual(written);
  });

  it('gives a weekday of another shape shares of its own, and no other', () => {
    const next = painted(week, [{ row: 5, column: 9 }], { kind: 'raise', by: 0.5 }, true);
    const { section, week: back } = roundTrip(next);
    expect(isObject(section.hourSharesByWeekday) ? Object.keys(section.hourSharesByWeekday) : []).toEqual(['saturday']);
    expect(section.weekdayFactors).toEqual(written.weekdayFactors);
    expect(back[5]?.[9]).toBeCloseTo((week[5]?.[9] ?? 0) * 1.5, 0);
    expect(back[4]).toEqual(week[4]);
  });

  it('writes only the factor when a whole day is raised', () => {
    const next = painted(week, cellsBetween({ row: 0, column: 0 }, { row: 0, column: 13 }), { kind: 'raise', by: 0.1 }, false);
    const { section, week: back } = roundTrip(next);
    expect(section).not.toHaveProperty('hourSharesByWeekday');
    expect(sum(back[0] ?? [])).toBeCloseTo(sum(week[0] ?? []) * 1.1, 0);
  });

  it('writes one shape when all weekdays are painted alike, and takes it back', () => {
    const column = cellsBetween({ row: 0, column: 3 }, { row: 6, column: 3 });
    const { section } = roundTrip(painted(week, column, { kind: 'raise', by: 0.2 }, true));
    expect(section).toHaveProperty('hourShares');
    expect(section).not.toHaveProperty('hourSharesByWeekday');
    const one = roundTrip(painted(week, [{ row: 2, column: 3 }], { kind: 'raise', by: 0.2 }, true));
    expect(withWeek(one.section, { ...demand, hourSharesByWeekday: {} }, usual, week)).not.toHaveProperty('hourSharesByWeekday');
  });

  it('can empty a day and stays sound', () => {
    const next = painted(week, cellsBetween({ row: 6, column: 0 }, { row: 6, column: 13 }), { kind: 'set', visitors: 0 }, false);
    expect(sum(roundTrip(next).week[6] ?? [])).toBe(0);
  });
});

describe('a stroke', () => {
  it('keeps the visitors of a day, or does not', () => {
    const cells = [{ row: 1, column: 4 }];
    expect(sum(painted(week, cells, { kind: 'raise', by: 0.3 }, true)[1] ?? [])).toBeCloseTo(sum(week[1] ?? []), 6);
    expect(sum(painted(week, cells, { kind: 'raise', by: 0.3 }, false)[1] ?? [])).toBeGreaterThan(sum(week[1] ?? []));
  });

  it('lowers what it raised', () => {
    const cells = [{ row: 1, column: 4 }];
    const there = painted(week, cells, { kind: 'raise', by: 0.1 }, false);
    expect(painted(there, cells, { kind: 'lower', by: 0.1 }, false)[1]?.[4]).toBeCloseTo(week[1]?.[4] ?? 0, 9);
  });

  it('levels an hour to its neighbours', () => {
    const [row] = painted([[10, 90, 30]], [{ row: 0, column: 1 }], { kind: 'level' }, false);
    expect(row).toEqual([10, 20, 30]);
  });

  it('leaves no gaps', () => {
    expect(cellsOnTheWay({ row: 0, column: 0 }, { row: 1, column: 3 })).toHaveLength(4);
  });
});
