import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../stores/json-path.js';
import { rostersInForce, type ShiftsOf, withoutRoster, withPaintedRosters, withRosterAway } from './hourly.js';
import { paintedPeople } from './shift-brush.js';

const CASE: ShiftsOf = { kind: 'case', weekday: null };
const PLAN: ShiftsOf = { kind: 'strategy', index: 0, id: 'more', weekday: null };
const SATURDAYS: ShiftsOf = { ...CASE, weekday: 'saturday' };
const document = (hourly: JsonObject | undefined, changes: JsonObject = {}): JsonObject => ({
  world: { staff: { switchMinutes: 5, ...(hourly === undefined ? {} : { hourly }) } },
  strategies: [{ id: 'more', changes }],
});
const SHOWN = [
  [2, 2],
  [1, 1],
  [1, 1],
  [1, 1],
];

describe('painted rosters in the file', () => {
  it('gives only the painted role a roster', () => {
    const painted = paintedPeople(SHOWN, [{ row: 0, column: 1 }], { kind: 'add', people: 1 });
    expect(withPaintedRosters(document(undefined), CASE, SHOWN, painted, 'monday')).toEqual(document({ checkout: [2, 3] }));
  });

  it('writes what a strategy does otherwise, and nothing where it is as in the case', () => {
    const painted = paintedPeople(SHOWN, [{ row: 3, column: 0 }], { kind: 'set', people: 4 });
    const before = document({ checkout: [2, 2] });
    const after = withPaintedRosters(before, PLAN, SHOWN, painted, 'monday') as JsonObject;
    expect(after).toEqual(document({ checkout: [2, 2] }, { staff: { hourly: { desk: [4, 1] } } }));
    const different = [...SHOWN.slice(0, 3), [4, 1]];
    const written = document({ desk: [1, 1] }, { staff: { hourly: { desk: [4, 1] }, switchMinutes: 3 } });
    expect(withPaintedRosters(written, PLAN, different, SHOWN, 'monday')).toEqual(document({ desk: [1, 1] }, { staff: { switchMinutes: 3 } }));
  });

  it('takes a role back without leaving an empty section', () => {
    expect(withoutRoster(document({ desk: [1, 1] }), CASE, 'desk')).toEqual(document(undefined));
    expect(withoutRoster(document({}, { staff: { hourly: { desk: [1, 1] } } }), PLAN, 'desk')).toEqual(document({}));
  });

  it('reads the roster of a strategy in place of that of the case, and none where it takes that away', () => {
    const both = document({ checkout: [2, 2], desk: [1, 1] }, { staff: { hourly: { checkout: [3, 3], desk: null } } });
    expect(rostersInForce(both, PLAN).hourly).toEqual({ checkout: [3, 3] });
    expect(rostersInForce(both, CASE).hourly).toEqual({ checkout: [2, 2], desk: [1, 1] });
    expect(withRosterAway(document({ desk: [1, 1] }), PLAN, 'desk')).toEqual(document({ desk: [1, 1] }, { staff: { hourly: { desk: null } } }));
  });

  it('writes what is painted for a weekday beside that of every day, until every day is painted there', () => {
    const painted = paintedPeople(SHOWN, [{ row: 0, column: 0 }], { kind: 'set', people: 5 });
    const weekend = withPaintedRosters(document({ checkout: [2, 2] }), SATURDAYS, SHOWN, painted, 'saturday') as JsonObject;
    const own = { switchMinutes: 5, hourly: { checkout: [2, 2] }, hourlyByWeekday: { saturday: { checkout: [5, 2] } } };
    expect(weekend.world).toEqual({ staff: own });
    expect(rostersInForce(weekend, CASE).byWeekday.saturday).toEqual({ checkout: [5, 2] });
    const everyDay = paintedPeople(painted, [{ row: 0, column: 1 }], { kind: 'set', people: 7 });
    expect(withPaintedRosters(weekend, CASE, painted, everyDay, 'saturday')).toEqual(document({ checkout: [5, 7] }));
    expect(withPaintedRosters(weekend, PLAN, painted, everyDay, 'saturday')).toEqual({
      world: { staff: own },
      strategies: [{ id: 'more', changes: { staff: { hourly: { checkout: [5, 7] }, hourlyByWeekday: { saturday: { checkout: null } } } } }],
    });
    expect(withoutRoster(weekend, SATURDAYS, 'checkout')).toEqual(document({ checkout: [2, 2] }));
  });
});

it('paints whole people, never fewer than nobody, each cell once', () => {
  const twice = [
    { row: 1, column: 0 },
    { row: 1, column: 0 },
  ];
  expect(paintedPeople(SHOWN, twice, { kind: 'add', people: 1 })[1]).toEqual([2, 1]);
  expect(paintedPeople(SHOWN, twice, { kind: 'add', people: -3 })[1]).toEqual([0, 1]);
  expect(paintedPeople(SHOWN, twice, { kind: 'set', people: 2.4 })[1]).toEqual([2, 1]);
});
