import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { problemsOf } from '../../tests/fixtures/small-file.js';
import { CONFLICT_RULES } from './problem.js';

const promotion = (id: string, fromDay: number, toDay: number) => ({ id, fromDay, toDay, trafficFactor: 1.2 });
const calendar = (changes: object) => ({ world: { calendar: changes } });
const guardrail = (changes: object) => ({ expect: [{ id: 'g', indicator: 'sales', ...changes }] });
const initiative = (plan: object) => ({ id: 'reform', effects: [{ parameter: 'desk.handOffShare', set: 0 }], ...plan });
const RISK = { id: 'storm', likelihood: 3, impact: 3, probability: 0.3 };

const CASES: readonly (readonly [string, Record<string, unknown>, string])[] = [
  ['closes-after-opens', calendar({ closes: '09:00' }), 'world.calendar.closes'],
  ['closes-after-opens', calendar({ opens: '24:00', closes: '24:00' }), 'world.calendar.closes'],
  ['warm-up-within-season', calendar({ warmUpDays: 7 }), 'world.calendar.warmUpDays'],
  ['promotion-within-season', calendar({ promotions: [promotion('a', 8, 8)] }), 'world.calendar.promotions[0].fromDay'],
  ['promotion-within-season', calendar({ promotions: [promotion('a', 7, 8)] }), 'world.calendar.promotions[0].toDay'],
  ['promotion-ends-after-start', calendar({ promotions: [promotion('a', 3, 2)] }), 'world.calendar.promotions[0].toDay'],
  ['promotions-overlap', calendar({ promotions: [promotion('a', 1, 3), promotion('b', 3, 4)] }), 'world.calendar.promotions[1].fromDay'],
  ['hour-shares-length', { world: { demand: { hourShares: [0.5, 0.5] } } }, 'world.demand.hourShares'],
  ['hour-shares-length', calendar({ closes: '14:00' }), 'world.demand.hourShares'],
  ['hour-shares-all-zero', { world: { demand: { hourShares: [0, 0, 0, 0] } } }, 'world.demand.hourShares'],
  ['one-shape-of-the-day', { world: { demand: { sinusoid: { amplitudeShare: 0.5, periodHours: 4 } } } }, 'world.demand.hourShares'],
  ['roster-length', { world: { staff: { hourly: { checkout: [1, 2, 3] } } } }, 'world.staff.hourly.checkout'],
  ['roster-length', { world: { staff: { hourlyByWeekday: { sunday: { desk: [1] } } } } }, 'world.staff.hourlyByWeekday.sunday.desk'],
  ['alert-ends-below-start', { world: { pressure: { alertOff: 1.5 } } }, 'world.pressure.alertOff'],
  ['pressure-weights-sum', { world: { pressure: { weights: { floor: 0.5 } } } }, 'world.pressure.weights'],
  ['promoted-within-groups', { world: { stock: { groups: 3 } } }, 'world.stock.promotedGroups'],
  ['picks-within-basket', { world: { stock: { valueSharePerPick: 0.4 } } }, 'world.stock.valueSharePerPick'],
  ['reactions-sum', { world: { stock: { reactions: { none: 0.2 } } } }, 'world.stock.reactions'],
  ['fill-in-order', { world: { stock: { shortDelivery: { fillFrom: 0.9 } } } }, 'world.stock.shortDelivery.fillTo'],
  ['retention-in-order', { world: { customers: { retention: { fast: 0.96 } } } }, 'world.customers.retention.fast'],
  ['help-does-not-hurt', { world: { conversion: { withHelp: 0.5 } } }, 'world.conversion.withHelp'],
  ['from-not-above-to', { world: { customers: { patienceMinutes: { kind: 'uniform', from: 2, to: 1 } } } }, 'world.customers.patienceMinutes.to'],
  ['triangle-in-order', { world: { customers: { patienceMinutes: { kind: 'triangular', from: 2, mode: 1, to: 3 } } } }, 'world.customers.patienceMinutes.mode'],
  [
    'weights-match-values',
    { world: { customers: { patienceMinutes: { kind: 'empirical', values: [1, 2], weights: [1] } } } },
    'world.customers.patienceMinutes.weights',
  ],
  ['pool-needs-pressure', { world: { pressure: null } }, 'strategies[1].changes.pool.policy'],
  [
    'floats-need-pressure',
    { world: { pressure: null, floats: { people: 1, from: '10:00', to: '12:00' } }, strategies: [{ id: 'as-is' }, { id: 'pool' }] },
    'world.floats',
  ],
  ['floats-reviewed-in-quarters', { world: { floats: { people: 1, from: '10:00', to: '12:00', reviewMinutes: 20 } } }, 'world.floats.reviewMinutes'],
  ['floats-within-opening-hours', { world: { floats: { people: 1, to: '10:00' } } }, 'world.floats.to'],
  [
    'initiative-has-stores',
    { world: { stores: [{ id: 'north', region: 'east' }, { id: 'south' }], initiatives: [initiative({ stores: ['north'], regions: ['region'] })] } },
    'world.initiatives[0].regions',
  ],
  ['initiative-within-season', { world: { initiatives: [initiative({ startDay: 8 })] } }, 'world.initiatives[0].startDay'],
  ['rollout-within-season', { world: { initiatives: [initiative({ startDay: 6, rollout: { waveShare: 0.5 } })] } }, 'world.initiatives[0]'],
  [
    'promoters-need-pool',
    { world: { initiatives: [initiative({ resistance: { withholdsPromoters: true } })] } },
    'world.initiatives[0].resistance.withholdsPromoters',
  ],
  ['pilot-needs-controls', { world: { initiatives: [initiative({ pilot: { stores: 2, beforeDays: 2, days: 2 } })] } }, 'world.initiatives[0].pilot.stores'],
  ['pilot-has-days', { world: { initiatives: [initiative({ pilot: { beforeDays: 2, days: 2, settleDays: 1 } })] } }, 'world.initiatives[0].pilot.settleDays'],
  ['exactly-one-change', { world: { initiatives: [initiative({ effects: [{ parameter: 'desk.handOffShare' }] })] } }, 'world.initiatives[0].effects[0]'],
  ['risk-days-in-order', { world: { risks: [{ ...RISK, fromDay: 5, toDay: 2 }] } }, 'world.risks[0].toDay'],
  ['risk-within-season', { world: { risks: [{ ...RISK, fromDay: 8 }] } }, 'world.risks[0].fromDay'],
  ['spark-needs-opinion', { world: { risks: [{ ...RISK, spark: 5 }] } }, 'world.risks[0].spark'],
  ['response-to-a-risk', { world: { risks: [RISK], responses: [{ risk: 'strom', kind: 'accept' }] } }, 'world.responses[0].risk'],
  ['one-response-a-risk', { world: { risks: [RISK], responses: ['accept', 'avoid'].map((kind) => ({ risk: 'storm', kind })) } }, 'world.responses[1].risk'],
  ['place-not-there', { search: { levers: [{ id: 'a', kind: 'number', at: '/pool/sharing', min: 0, max: 1 }] } }, 'search.levers[0].at'],
  ['range-in-order', { sensitivity: { parameters: [{ at: '/customers/voice/waiting', low: 0.5, high: 0.1 }] } }, 'sensitivity.parameters[0].high'],
  ['dishes-within-groups', { world: { customers: { taste: { groups: 13 } } } }, 'world.customers.taste.groups'],
  ['exactly-one-bound', guardrail({}), 'expect[0]'],
  ['exactly-one-bound', guardrail({ atMost: 1, atLeast: 0 }), 'expect[0]'],
  ['relative-needs-against', guardrail({ relativeAtMost: 0 }), 'expect[0].against'],
];

describe('contradictions between entries', () => {
  it.each(CASES)('%s', (rule, changes, path) => {
    expect(problemsOf(changes)).toMatchObject([{ code: 'conflict', path, parameters: { rule } }]);
  });

  it('are all here, or in the tests of single sections', () => {
    const here = new Set(CASES.map(([rule]) => rule));
    const folders = ['./checks/', './session/'].map((folder) => new URL(folder, import.meta.url));
    const tests = folders.flatMap((folder) => readdirSync(folder).flatMap((file) => (file.endsWith('.test.ts') ? [new URL(file, folder)] : [])));
    const sections = tests.map((file) => readFileSync(file, 'utf8')).join('\n');
    // Equal labour hours need the model; sim/experiment/read-scenario.test.ts has them.
    const missing = CONFLICT_RULES.filter((rule) => rule !== 'equal-labour' && !here.has(rule) && !sections.includes(`'${rule}`));
    expect(missing).toEqual([]);
  });

  it.each([
    ['a store', { world: { stores: [{ id: 'a' }, { id: 'b' }, { id: 'a' }] } }, 'world.stores[2].id'],
    ['a promotion', calendar({ promotions: [promotion('a', 1, 2), promotion('a', 3, 4)] }), 'world.calendar.promotions[1].id'],
    ['a strategy', { strategies: [{ id: 'as-is' }, { id: 'pool' }, { id: 'as-is' }] }, 'strategies[2].id'],
    ['a guardrail', { expect: [0, 1].map(() => ({ id: 'g', indicator: 'sales', atLeast: 0 })) }, 'expect[1].id'],
  ])('refuses the id of %s used twice', (_, changes, path) => {
    expect(problemsOf(changes)).toMatchObject([{ code: 'duplicate-id', path }]);
  });

  it.each([
    [{ baseline: 'as-si' }, 'baseline', 'Did you mean "as-is"?'],
    [guardrail({ atLeast: 0, strategy: 'pol' }), 'expect[0].strategy', 'Did you mean "pool"?'],
    [guardrail({ atLeast: 0, against: 'as-iss' }), 'expect[0].against', 'Did you mean "as-is"?'],
  ])('suggests a strategy for an unknown one', (changes, path, suggestion) => {
    expect(problemsOf(changes)).toMatchObject([{ code: 'unknown-name', path, suggestion }]);
  });

  it('knows the names of indicators it was given, also of one store', () => {
    const known = { knownIndicators: ['sales', 'complaintRate'] };
    expect(problemsOf(guardrail({ atLeast: 0 }), known)).toEqual([]);
    expect(problemsOf(guardrail({ atLeast: 0, indicator: 'south/sales' }), known)).toEqual([]);
    expect(problemsOf(guardrail({ atLeast: 0, indicator: 'salse' }), known)).toMatchObject([{ code: 'unknown-name', suggestion: 'Did you mean "sales"?' }]);
    expect(problemsOf(guardrail({ atLeast: 0, indicator: 'soth/sales' }), known)).toMatchObject([
      { code: 'unknown-name', parameters: { what: 'store' }, suggestion: 'Did you mean "south"?' },
    ]);
  });

  it('refuses what no computer could run, before anything is built', () => {
    expect(problemsOf({ world: { demand: { visitorsPerDay: 1_000_000 }, stores: [{ id: 'a', size: 100 }] } })).toMatchObject([
      { code: 'too-large', parameters: { what: 'load' } },
    ]);
    expect(problemsOf({ world: { staff: { onDuty: { checkout: 1000 } }, stores: [{ id: 'a', size: 100 }] } })).toMatchObject([
      { code: 'too-large', parameters: { what: 'people' } },
    ]);
  });

  it('takes what is odd but possible: nobody on duty, no visitors, staff "none"', () => {
    const nobody = { onDuty: { checkout: 0, floor: 0, stock: 0, desk: 0 } };
    expect(problemsOf({ world: { staff: nobody } })).toEqual([]);
    expect(problemsOf({ world: { staff: 'none' } })).toEqual([]);
    expect(problemsOf({ world: { demand: { visitorsPerDay: 0 } } })).toEqual([]);
  });
});
