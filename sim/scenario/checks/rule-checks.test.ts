import { describe, expect, it } from 'vitest';
import { parseScenarioJson } from '../parse.js';
import type { Problem } from '../problem.js';

type Json = Record<string, unknown>;

/** What is wrong with the rules of a small case, as "code or rule at path". */
function wrong(list: readonly Json[], more: Json = {}, rules: Json = {}): string[] {
  const world = {
    calendar: { days: 30, opens: '08:00', closes: '20:00' },
    stores: [{ id: 'north' }],
    demand: { visitorsPerDay: 100 },
    staff: { onDuty: { checkout: 2, floor: 2, stock: 2, desk: 1 }, coreMinimum: { checkout: 1, floor: 0, stock: 1, desk: 0 } },
    checkout: {},
    pressure: {},
    rules: { ...rules, list },
    ...more,
  };
  const parsed = parseScenarioJson(
    { format: 'sandtable.scenario/1', id: 'rules', title: 'Rules', world, baseline: 'a', strategies: [{ id: 'a' }] },
    { knownIndicators: ['complaintRate', 'stockTurnover'] },
  );
  return parsed.ok ? [] : parsed.problems.map(named);
}

function named({ code, path, parameters }: Problem): string {
  return `${code === 'conflict' ? parameters.rule : code} at ${path.replace('world.rules.list', 'list')}`;
}

const queue = (more: Json = {}) => ({ kind: 'measure', measure: 'queue.checkout', above: 5, ...more });
const toTills = { kind: 'move', from: 'stock', to: 'checkout' };
const rule = (all: readonly Json[], done: Json = toTills, more: Json = {}) => ({ id: 'one', when: { all }, do: [done], ...more });

describe('conditions', () => {
  it('are sound when they can come true', () => {
    expect(wrong([rule([queue({ clearsAt: 2 }), { kind: 'clock', from: '11:40', to: '13:00', toDay: 30 }])])).toEqual([]);
    expect(wrong([rule([{ kind: 'indicator', indicator: 'complaintRate', over: 'week', above: 9, periodsInARow: 4 }])])).toEqual([]);
    expect(wrong([rule([{ kind: 'rising', indicator: 'complaintRate', over: 'week' }])])).toEqual([]);
  });

  it.each([
    ['an unknown measure', queue({ measure: 'pressure.till' }), 'wrong-value at list[0].when.all[0].measure'],
    ['an unknown indicator', { kind: 'indicator', indicator: 'complaintrate', above: 9 }, 'unknown-name at list[0].when.all[0].indicator'],
    ['two thresholds', queue({ below: 2 }), 'exactly-one-threshold at list[0].when.all[0]'],
    ['no threshold', { kind: 'measure', measure: 'inside' }, 'exactly-one-threshold at list[0].when.all[0]'],
    ['a share of nothing', { kind: 'indicator', indicator: 'stockTurnover', belowBenchmarkBy: 0.15 }, 'needs-a-benchmark at list[0].when.all[0].benchmark'],
    ['clearing on the wrong side', queue({ clearsAt: 8 }), 'clears-on-the-way-back at list[0].when.all[0].clearsAt'],
    ['a window of the clock upside down', { kind: 'clock', from: '12:00', to: '11:00' }, 'clock-in-order at list[0].when.all[0].to'],
    ['days upside down', { kind: 'clock', fromDay: 9, toDay: 3 }, 'clock-in-order at list[0].when.all[0].toDay'],
    ['a time after closing', { kind: 'clock', from: '20:00' }, 'within-opening-hours at list[0].when.all[0].from'],
    ['a time before opening', { kind: 'clock', to: '08:00' }, 'within-opening-hours at list[0].when.all[0].to'],
    ['a day after the season', { kind: 'clock', fromDay: 31 }, 'rule-within-season at list[0].when.all[0].fromDay'],
    [
      'months the season has not',
      { kind: 'indicator', indicator: 'complaintRate', over: 'month', above: 9, periodsInARow: 3 },
      'rule-within-season at list[0].when.all[0].periodsInARow',
    ],
    ['weeks the season has not', { kind: 'rising', indicator: 'complaintRate', periods: 4 }, 'rule-within-season at list[0].when.all[0].periods'],
    ['a section that is not there', { kind: 'measure', measure: 'queue.desk', above: 1 }, 'needs-section at list[0].when.all[0]'],
  ])('refuse %s', (_, clause, problem) => {
    expect(wrong([rule([clause])])).toEqual([problem]);
  });

  it('refuse what can never be true together', () => {
    expect(wrong([rule([queue(), { kind: 'measure', measure: 'queue.checkout', below: 4 }])])).toEqual(['never-true at list[0].when.all[1]']);
    expect(
      wrong([
        rule([
          { kind: 'clock', to: '11:00' },
          { kind: 'clock', from: '11:00' },
        ]),
      ]),
    ).toEqual(['never-true at list[0].when.all[1]']);
    expect(
      wrong([
        {
          ...rule([]),
          when: {
            any: [
              { kind: 'clock', to: '11:00' },
              { kind: 'clock', from: '11:00' },
            ],
          },
        },
      ]),
    ).toEqual([]);
    expect(wrong([rule([])])).toEqual(['needs-a-clause at list[0].when']);
  });
});

describe('actions', () => {
  it.each([
    ['a move to where they are', { kind: 'move', from: 'stock', to: 'stock' }, 'goes-elsewhere at list[0].do[0].to'],
    ['more people than can be spared', { kind: 'move', from: 'stock', to: 'checkout', people: 2 }, 'leaves-the-minimum at list[0].do[0].people'],
    ['closing the last till', { kind: 'close-till', people: 2 }, 'leaves-the-minimum at list[0].do[0].people'],
    [
      'a parameter of what is not there',
      { kind: 'change', effects: [{ parameter: 'desk.reworkShare', set: 0 }] },
      'parameter-not-there at list[0].do[0].effects[0].parameter',
    ],
    ['an initiative that is not there', { kind: 'start', initiative: 'reform' }, 'unknown-name at list[0].do[0].initiative'],
    ['restocking without stock', { kind: 'priority-restock' }, 'needs-section at list[0].do[0]'],
    ['a loan without floats', { kind: 'lend', role: 'checkout' }, 'needs-section at list[0].do[0]'],
  ])('refuse %s', (_, done, problem) => {
    expect(wrong([rule([queue()], done)])).toEqual([problem]);
  });

  it('may find nobody where nobody works', () => {
    const roster = { kind: 'change-roster', rosterFlexibility: 0.5 };
    for (const done of [toTills, { kind: 'open-till' }, { kind: 'call-in', role: 'stock' }, roster])
      expect(wrong([rule([queue()], done)], { staff: 'none' })).toEqual([]);
  });

  it('of many can be done where people may have come in the meantime', () => {
    expect(wrong([rule([queue()], { ...toTills, people: 2 })], { pool: { policy: 'threshold' } })).toEqual([]);
    expect(wrong([rule([queue()], { ...toTills, people: 2 }), { ...rule([queue()], { kind: 'call-in', role: 'stock' }), id: 'two' }])).toEqual([]);
  });
});

describe('several rules', () => {
  const back = { ...rule([{ kind: 'measure', measure: 'queue.checkout', below: 9 }], { kind: 'move', from: 'checkout', to: 'stock' }), id: 'back' };
  const restless = { coolDownMinutes: 0, minimumStayMinutes: 0 };

  it('must not send people back and forth for ever', () => {
    expect(wrong([rule([queue()], toTills, restless), { ...back, ...restless }])).toEqual(['moves-in-a-circle at list[1].do[0]']);
    expect(wrong([rule([queue()]), { ...back, ...restless }])).toEqual([]);
    const apart = { ...back, when: { all: [{ kind: 'measure', measure: 'queue.checkout', below: 5 }] } };
    expect(wrong([rule([queue()], toTills, restless), { ...apart, ...restless }])).toEqual([]);
    const onward = (id: string, from: string, to: string) => ({ ...rule([queue()], { kind: 'move', from, to }, restless), id });
    expect(wrong([onward('a', 'stock', 'floor'), onward('b', 'floor', 'checkout'), onward('c', 'checkout', 'stock')])).toEqual([
      'moves-in-a-circle at list[2].do[0]',
    ]);
  });

  it('have ids of their own, stores that exist and a committee with a voice', () => {
    expect(wrong([rule([queue()]), rule([queue()])])).toEqual(['duplicate-id at list[1].id']);
    expect(wrong([rule([queue()], toTills, { stores: ['south'] })])).toEqual(['unknown-name at list[0].stores[0]']);
    expect(wrong([], {}, { committee: { operationsWeight: 0, serviceWeight: 0 } })).toEqual(['committee-has-weight at world.rules.committee.operationsWeight']);
  });
});
