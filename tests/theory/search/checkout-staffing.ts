import { readScenario } from '../../../sim/experiment/read-scenario.js';
import type { Scenario } from '../../../sim/scenario/scenario-schema.js';
import { erlangA } from '../exact/erlang-a.js';

/** Tills that may be open. */
const TILLS = { min: 1, max: 12 } as const;
const ARRIVALS_PER_HOUR = 120;
const WORK_MINUTES = 1.7;
const PATIENCE_MINUTES = 10.8;
/** What it costs that one customer waits for an hour, in wages of a cashier. */
const WAITING = 2;
const DAYS = 3;
const WAGE = 25;
/** What a till costs in a season (yuan), round the clock. */
const TILL_YUAN = WAGE * 24 * DAYS;

/**
 * A checkout that is an Erlang-A queue, to be staffed at the least cost of wages and waiting: Q4m1 of the verification with the number of tills as lever.
 * The cost of c tills is TILL_YUAN (c + WAITING E[Lq](c)).
 */
export function staffingCase(seed: string, budget: number): { readonly scenario: Scenario; readonly text: string } {
  const text = JSON.stringify({
    format: 'sandtable.scenario/1',
    id: 'staffing',
    title: 'How many tills',
    seed,
    world: {
      calendar: { days: DAYS, opens: '00:00', closes: '24:00', runOffDays: 1 },
      stores: [{ id: 'store' }],
      demand: {
        visitorsPerDay: 24 * ARRIVALS_PER_HOUR,
        weekdayFactors: { monday: 1, tuesday: 1, wednesday: 1, thursday: 1, friday: 1, saturday: 1, sunday: 1 },
      },
      customers: { browseMinutes: { kind: 'constant', value: 0 }, patienceMinutes: { kind: 'exponential', mean: PATIENCE_MINUTES } },
      staff: { onDuty: { checkout: 3, floor: 0, stock: 0, desk: 0 }, coreMinimum: { checkout: 0, floor: 0, stock: 0, desk: 0 }, wageYuanPerHour: WAGE },
      checkout: { work: { kind: 'drawn', minutes: { kind: 'exponential', mean: WORK_MINUTES } } },
    },
    baseline: 'three',
    strategies: [{ id: 'three' }],
    search: {
      levers: [{ id: 'tills', kind: 'integer', at: '/staff/onDuty/checkout', ...TILLS }],
      objectives: [
        {
          id: 'cost',
          direction: 'lower',
          sum: [
            { indicator: 'labourCost', weight: 1 },
            { indicator: 'checkout.meanQueue', weight: WAITING * TILL_YUAN },
          ],
        },
      ],
      budget,
    },
  });
  const read = readScenario(text);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return { scenario: read.scenario, text };
}

/** Exact cost of a number of tills (yuan a season). */
export function exactCost(tills: number): number {
  const { meanQueue } = erlangA(ARRIVALS_PER_HOUR / 60, 1 / WORK_MINUTES, 1 / PATIENCE_MINUTES, tills);
  return TILL_YUAN * (tills + WAITING * meanQueue);
}

/** The number of tills with the least exact cost. */
export function exactOptimum(): number {
  const tills = Array.from({ length: TILLS.max - TILLS.min + 1 }, (_, i) => TILLS.min + i);
  return tills.reduce((best, c) => (exactCost(c) < exactCost(best) ? c : best));
}
