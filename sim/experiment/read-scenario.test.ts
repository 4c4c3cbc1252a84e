import { describe, expect, it } from 'vitest';
import { smallFile } from '../../tests/fixtures/small-file.js';
import { readScenario, readScenarioJson } from './read-scenario.js';

const fileWith = (labour: string, changes: object) =>
  smallFile({ world: { stores: [{ id: 'only' }] }, strategies: [{ id: 'as-is' }, { id: 'other', labour, changes }], expect: [] });
const TWO_MORE_HOURS = { staff: { hourly: { checkout: [2, 3, 3, 2] } } };
const MOVED_HOURS = { staff: { hourly: { checkout: [1, 3, 3, 1] } } };

describe('readScenario', () => {
  it('refuses a strategy that promises equal labour hours and rosters more', () => {
    expect(readScenarioJson(fileWith('same-as-baseline', TWO_MORE_HOURS))).toMatchObject({
      ok: false,
      problems: [
        {
          code: 'conflict',
          path: 'strategies[1].labour',
          parameters: { rule: 'equal-labour' },
          found: expect.stringMatching(/^"same-as-baseline" with [\d.]+ rostered hours$/),
        },
      ],
    });
  });

  it('takes the same hours at other times of the day, and any hours where nothing is promised', () => {
    expect(readScenarioJson(fileWith('same-as-baseline', MOVED_HOURS)).ok).toBe(true);
    expect(readScenarioJson(fileWith('free', TWO_MORE_HOURS)).ok).toBe(true);
  });

  it('takes a flexible roster as the same hours', () => {
    expect(readScenarioJson(fileWith('same-as-baseline', { staff: { rosterFlexibility: 0.8 } })).ok).toBe(true);
  });

  it('knows the indicators', () => {
    expect(readScenario(JSON.stringify(smallFile({ expect: [{ id: 'g', indicator: 'complaintrate', atMost: 1 }] })))).toMatchObject({
      ok: false,
      problems: [{ code: 'unknown-name', path: 'expect[0].indicator', suggestion: 'Did you mean "complaintRate"?' }],
    });
  });
});
