import { describe, expect, it } from 'vitest';
import { smallScenario } from '../../tests/fixtures/small-file.js';
import { describeChanges, describeDifferences } from './describe-changes.js';

const scenario = smallScenario({
  strategies: [
    { id: 'as-is' },
    { id: 'roster', changes: { staff: { rosterFlexibility: 0.8, switchMinutes: 5 }, desk: { workMinutes: { kind: 'constant', value: 3 } } } },
    { id: 'pool', changes: { pool: { policy: 'threshold', share: 0.3 }, staff: { rosterFlexibility: 0.4 } } },
    { id: 'no-desk', changes: { desk: null, escalation: {} } },
  ],
});

describe('describeChanges', () => {
  it('lists what differs from the world, with units, and leaves out what was so already', () => {
    expect(describeChanges(scenario, 'roster')).toMatchObject([
      { path: 'staff.rosterFlexibility', from: 0, to: 0.8, unit: 'share' },
      {
        path: 'desk.workMinutes',
        from: { kind: 'exponential', mean: 3.5 },
        to: { kind: 'constant', value: 3 },
        unit: 'min',
        says: 'Work of a case at the desk',
      },
    ]);
    expect(describeChanges(scenario, 'as-is')).toEqual([]);
  });

  it('says what a new section sets and what a removed one was', () => {
    expect(describeChanges(scenario, 'pool')).toMatchObject([
      { path: 'pool.policy', from: undefined, to: 'threshold', unit: '' },
      { path: 'pool.share', from: undefined, to: 0.3, unit: 'share' },
      { path: 'staff.rosterFlexibility', from: 0, to: 0.4 },
    ]);
    expect(describeChanges(scenario, 'no-desk')).toMatchObject([
      { path: 'desk', from: { design: 'split' }, to: undefined },
      { path: 'escalation', from: undefined, to: { frontlineMinutes: 30 } },
    ]);
  });
});

describe('describeDifferences', () => {
  it('compares two strategies on all that either of them changes', () => {
    expect(describeDifferences(scenario, 'roster', 'pool').map(({ path, from, to }) => [path, from, to])).toEqual([
      ['staff.rosterFlexibility', 0.8, 0.4],
      ['desk.workMinutes', { kind: 'constant', value: 3 }, { kind: 'exponential', mean: 3.5 }],
      ['pool.policy', undefined, 'threshold'],
      ['pool.share', undefined, 0.3],
    ]);
    expect(describeDifferences(scenario, 'pool', 'pool')).toEqual([]);
  });
});
