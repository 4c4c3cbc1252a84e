import { expect, test } from 'vitest';
import { compileCase, runReplication } from '../../sim/model/index.js';
import type { Changes } from '../../sim/scenario/scenario-schema.js';
import { readScenario } from '../read-scenario.js';
import { brokenBalances } from './balances.js';

/** Worlds in which a random search once found something wrong, cut down to what mattered; they stay by name. */
const FOUND: Readonly<Record<string, Changes>> = {
  'a shelf that must never be less than full, refilled in no time (went round for ever)': {
    stock: { shelf: { refillBelowShare: 1, refillWorkMinutes: { kind: 'constant', value: 0 } } },
  },
  'jobs that outlast the night, so that a shift begins before the last one is over (one person at two tills)': {
    checkout: { work: { kind: 'drawn', minutes: { kind: 'constant', value: 400 } } },
    customers: { patienceMinutes: null },
  },
  'a season without a run-off that closes at midnight (visitors were left inside)': {
    calendar: { closes: '24:00', runOffDays: 0 },
    demand: { lastCallMinutes: 60 },
  },
  'nobody at the tills (customers waited for ever)': {
    staff: { onDuty: { checkout: 0, floor: 1, stock: 1, desk: 1 }, coreMinimum: { checkout: 0, floor: 0, stock: 0, desk: 0 } },
    customers: { patienceMinutes: null },
  },
  'promoters still at work when the season ends (busier than they were there)': {
    calendar: { opens: '00:00', closes: '24:00', runOffDays: 0 },
    staff: { onDuty: { checkout: 3, floor: 2, stock: 1, desk: 1 } },
  },
};

test.each(Object.entries(FOUND))('%s', (_name, changes) => {
  const scenario = readScenario('promotion-season');
  const days = { calendar: { days: 2, promotions: [], ...(changes.calendar as object) } };
  const compiled = compileCase(scenario, 'threshold-pool', { with: { ...changes, ...days } });
  expect(brokenBalances(runReplication(compiled, 0))).toEqual([]);
});
