import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../stores/json-path.js';
import { hourlyInForce, type ShiftsOf, withoutRoster, withPaintedRosters } from './hourly.js';
import { paintedPeople } from './shift-brush.js';

const CASE: ShiftsOf = { kind: 'case' };
const PLAN: ShiftsOf = { kind: 'strategy', index: 0, id: 'more' };
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
    expect(withPaintedRosters(document(undefined), CASE, SHOWN, painted)).toEqual(document({ checkout: [2, 3] }));
  });

  it('writes what a strategy does otherwise, and nothing where it is as in the case', () => {
    const painted = paintedPeople(SHOWN, [{ row: 3, column: 0 }], { kind: 'set', people: 4 });
    const before = document({ checkout: [2, 2] });
    const after = withPaintedRosters(before, PLAN, SHOWN, painted) as JsonObject;
    expect(after).toEqual(document({ checkout: [2, 2] }, { staff: { hourly: { desk: [4, 1] } } }));
    const different = [...SHOWN.slice(0, 3), [4, 1]];
    const written = document({ desk: [1, 1] }, { staff: { hourly: { desk: [4, 1] }, switchMinutes: 3 } });
    expect(withPaintedRosters(written, PLAN, different, SHOWN)).toEqual(document({ desk: [1, 1] }, { staff: { switchMinutes: 3 } }));
  });

  it('takes a role back without leaving an empty section', () => {
    expect(withoutRoster(document({ desk: [1, 1] }), CASE, 'desk')).toEqual(document(undefined));
    expect(withoutRoster(document({}, { staff: { hourly: { desk: [1, 1] } } }), PLAN, 'desk')).toEqual(document({}));
  });

  it('reads the roster of a strategy in place of that of the case, and none where it takes that away', () => {
    const both = document({ checkout: [2, 2], desk: [1, 1] }, { staff: { hourly: { checkout: [3, 3], desk: null } } });
    expect(hourlyInForce(both, PLAN)).toEqual({ checkout: [3, 3] });
    expect(hourlyInForce(both, CASE)).toEqual({ checkout: [2, 2], desk: [1, 1] });
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
