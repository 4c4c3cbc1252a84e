import { describe, expect, it } from 'vitest';
import { problemsOf, smallScenario } from '../../../tests/fixtures/small-file.js';

const effects = [{ parameter: 'desk.handOffShare', set: 0.1 }];
const initiative = (plan: object) => ({ world: { initiatives: [{ id: 'reform', startDay: 1, effects, ...plan }] } });

describe('an initiative', () => {
  it('that fits into the season is sound, with its defaults', () => {
    const full = initiative({
      approval: {},
      adoption: {},
      resistance: {},
      training: {},
      data: {},
      jointGroup: {},
      cost: {},
      rollout: { waveShare: 0.5, everyDays: 3 },
    });
    expect(problemsOf(full)).toEqual([]);
    expect(smallScenario(full).world.initiatives?.[0]).toMatchObject({
      approval: { reviewDays: 3, rejectionShare: 0, resubmitDays: 2 },
      adoption: { innovation: 0.03, imitation: 0.38 },
      resistance: { start: 0.5, fadesDays: 10, withholdsPromoters: false },
    });
  });

  it.each([
    ['initiative-within-season', { startDay: 8 }, 'world.initiatives[0].startDay'],
    ['rollout-within-season', { startDay: 5, rollout: { waveShare: 0.5, everyDays: 4 } }, 'world.initiatives[0]'],
    ['rollout-within-season', { pilot: { beforeDays: 3, days: 5 } }, 'world.initiatives[0]'],
    ['promoters-need-pool', { resistance: { withholdsPromoters: true } }, 'world.initiatives[0].resistance.withholdsPromoters'],
    ['pilot-needs-controls', { pilot: { stores: 2, beforeDays: 2, days: 2 } }, 'world.initiatives[0].pilot.stores'],
    ['pilot-needs-controls', { stores: ['north'], pilot: { stores: ['north'], beforeDays: 2, days: 2 } }, 'world.initiatives[0].pilot.stores'],
    ['pilot-has-days', { pilot: { beforeDays: 2, days: 3, settleDays: 2 } }, 'world.initiatives[0].pilot.settleDays'],
    ['parameter-not-there', { effects: [{ parameter: 'escalation.couponYuan', set: 5 }] }, 'world.initiatives[0].effects[0].parameter'],
    ['effect-fits-parameter', { effects: [{ parameter: 'desk.handOffShare', set: 1.2 }] }, 'world.initiatives[0].effects[0].set'],
  ])('is refused: %s', (rule, plan, path) => {
    expect(problemsOf(initiative(plan))).toMatchObject([{ code: 'conflict', path, parameters: { rule } }]);
  });

  it('is refused where its regions have none of its stores', () => {
    const stores = [
      { id: 'north', region: 'east' },
      { id: 'south', region: 'west' },
    ];
    const found = problemsOf({ world: { stores, initiatives: [{ id: 'reform', effects, stores: ['north'], regions: ['west'] }] } });
    expect(found).toMatchObject([{ code: 'conflict', path: 'world.initiatives[0].regions', parameters: { rule: 'initiative-has-stores' } }]);
  });

  it('names stores and regions there are', () => {
    expect(problemsOf(initiative({ stores: ['nort'] }))).toMatchObject([
      { code: 'unknown-name', path: 'world.initiatives[0].stores[0]', suggestion: 'Did you mean "north"?' },
    ]);
    expect(problemsOf(initiative({ regions: ['coast'] }))).toMatchObject([{ code: 'unknown-name', path: 'world.initiatives[0].regions[0]' }]);
    expect(problemsOf(initiative({ pilot: { stores: ['west'], beforeDays: 2, days: 2 } }))).toMatchObject([
      { code: 'unknown-name', path: 'world.initiatives[0].pilot.stores[0]' },
    ]);
  });

  it('has an id of its own and shares that are shares', () => {
    expect(problemsOf({ world: { initiatives: [1, 2].map(() => ({ id: 'reform', effects })) } })).toMatchObject([{ code: 'duplicate-id' }]);
    expect(problemsOf(initiative({ approval: { rejectionShare: 1.2 } }))).toMatchObject([
      { code: 'out-of-range', path: 'world.initiatives[0].approval.rejectionShare' },
    ]);
  });
});
