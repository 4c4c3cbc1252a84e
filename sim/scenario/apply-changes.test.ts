import { describe, expect, it } from 'vitest';
import { problemsOf, smallFile, smallScenario } from '../../tests/fixtures/small-file.js';
import { applyStrategy, UnknownStrategyError, UnsoundChangesError } from './apply-changes.js';
import { parseScenarioJson } from './parse.js';
import { worldSchema } from './world-schema.js';

const withChanges = (changes: object) => smallScenario({ strategies: [{ id: 'as-is' }, { id: 'other', changes }], expect: [] });
const problemsOfChanges = (changes: object) => problemsOf({ strategies: [{ id: 'as-is' }, { id: 'other', changes }], expect: [] });

describe('applyStrategy', () => {
  it('leaves the world as it is without changes', () => {
    const scenario = smallScenario();
    expect(applyStrategy(scenario, 'as-is')).toEqual(scenario.world);
  });

  it('merges what the strategy names, and nothing else moves', () => {
    const scenario = withChanges({ staff: { onDuty: { checkout: 3 } }, forecast: { promotionKnown: 1 } });
    const world = applyStrategy(scenario, 'other');
    const { staff } = scenario.world;
    if (staff === 'none') throw new Error('no staff');
    expect(world).toEqual({ ...scenario.world, staff: { ...staff, onDuty: { ...staff.onDuty, checkout: 3 } }, forecast: { promotionKnown: 1, noiseSd: 0 } });
  });

  it('gives a section that only the strategy has its defaults', () => {
    expect(applyStrategy(smallScenario(), 'pool').pool).toMatchObject({ policy: 'threshold', share: 0.5, coolDownMinutes: 20 });
  });

  it('lets a strategy change a default without repeating what stands beside it', () => {
    const world = applyStrategy(withChanges({ checkout: { work: { secondsPerItem: 2 } }, desk: { workMinutes: { mean: 4 } } }), 'other');
    expect(world.checkout?.work).toEqual({ kind: 'per-item', fixedSeconds: 41, secondsPerItem: 2 });
    expect(world.desk?.workMinutes).toEqual({ kind: 'exponential', mean: 4 });
  });

  it('gives the same as merging onto the file as it was written', () => {
    const changes = { stock: { groups: 6, ordering: { kind: 'base-stock', levelUnits: 9 } }, desk: null, pool: { policy: 'forecast' } };
    const raw = smallFile({ world: changes }).world;
    expect(applyStrategy(withChanges(changes), 'other')).toEqual(worldSchema.parse(raw));
  });

  it('replaces lists, removes with null, and null gives a default back', () => {
    const hourly = { checkout: [1, 2, 3, 2] };
    expect(applyStrategy(withChanges({ staff: { hourly } }), 'other').staff).toMatchObject({ hourly });
    expect(applyStrategy(withChanges({ desk: null }), 'other').desk).toBeUndefined();
    expect(applyStrategy(withChanges({ stock: { ordering: { coverFactor: null } } }), 'other').stock?.ordering).toMatchObject({ coverFactor: 1.3 });
  });

  it('puts further changes of anything on top', () => {
    const scenario = smallScenario();
    expect(applyStrategy(scenario, 'pool', { staff: 'none' }).staff).toBe('none');
    const world = applyStrategy(scenario, 'pool', { demand: { visitorsPerDay: 0 }, desk: { design: 'split' } });
    expect(world.demand.visitorsPerDay).toBe(0);
    expect(world.desk?.design).toBe('split');
  });

  it('works on a copy that came through a worker', () => {
    const scenario = smallScenario();
    expect(applyStrategy(structuredClone(scenario), 'pool')).toEqual(applyStrategy(scenario, 'pool'));
  });

  it('throws for an unknown strategy, with a suggestion', () => {
    expect(() => applyStrategy(smallScenario(), 'pol')).toThrow(UnknownStrategyError);
    expect(() => applyStrategy(smallScenario(), 'pol')).toThrow('There is no strategy "pol"; this case has as-is, pool. Did you mean "pool"?');
  });

  it('throws for further changes that break the world, with every problem', () => {
    expect(() => applyStrategy(smallScenario(), 'as-is', { staff: { switchMinutes: -1 }, stock: { groups: 1 } })).toThrow(UnsoundChangesError);
  });
});

describe('changes of a strategy, as they are checked', () => {
  it('may not change who comes', () => {
    expect(problemsOfChanges({ demand: { visitorsPerDay: 1 }, customers: {} })).toMatchObject([
      { code: 'not-a-lever', path: 'strategies[1].changes.demand', parameters: { section: 'demand' } },
      { code: 'not-a-lever', path: 'strategies[1].changes.customers' },
    ]);
  });

  it('are told at their own place in the file', () => {
    const problems = problemsOfChanges({ desk: { design: 'spilt' }, dsk: {}, pool: { polcy: 'threshold' }, staff: { onDuty: { checkout: 'two' } } });
    expect(problems.map((problem) => [problem.code, problem.path, problem.suggestion])).toEqual([
      ['unknown-key', 'strategies[1].changes.dsk', 'Did you mean "desk"?'],
      ['wrong-type', 'strategies[1].changes.staff.onDuty.checkout', undefined],
      ['wrong-value', 'strategies[1].changes.desk.design', 'Did you mean "split"?'],
      ['unknown-key', 'strategies[1].changes.pool.polcy', 'Did you mean "policy"?'],
    ]);
  });

  it('are checked against the rest of the world', () => {
    expect(problemsOfChanges({ pressure: { alertOn: 0.5 } })).toMatchObject([
      { code: 'conflict', path: 'strategies[1].changes.pressure.alertOff', parameters: { rule: 'alert-ends-below-start' } },
    ]);
  });

  it('do not repeat the problems of the world', () => {
    expect(problemsOf({ world: { desk: { design: 'spilt' } } })).toMatchObject([{ path: 'world.desk.design' }]);
  });

  it('of a guardrail may change anything, and are checked too', () => {
    const guardrail = (changes: object) => ({ expect: [{ id: 'g', indicator: 'sales', equals: 0, with: changes }] });
    expect(parseScenarioJson(smallFile(guardrail({ staff: 'none', demand: { visitorsPerDay: 0 } }))).ok).toBe(true);
    expect(problemsOf(guardrail({ demnd: {} }))).toMatchObject([{ code: 'unknown-key', path: 'expect[0].with.demnd', suggestion: 'Did you mean "demand"?' }]);
    const [problem] = problemsOf(guardrail({ calendar: { closes: '12:00' } }));
    expect(problem).toMatchObject({ path: 'expect[0].with', parameters: { rule: 'hour-shares-length', place: 'world.demand.hourShares' } });
    expect(problem?.found).toBe('a list of 4 at world.demand.hourShares with these changes');
  });
});
