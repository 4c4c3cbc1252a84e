import { describe, expect, it } from 'vitest';
import { smallScenario } from '../../../tests/fixtures/small-file.js';
import { applyStrategy } from '../../scenario/apply-changes.js';
import { mergeChanges } from '../../scenario/merge-changes.js';
import { leverSchema } from '../../scenario/sections/search-section.js';
import { composed, leverOf } from './lever.js';
import { SearchSpace } from './search-space.js';

const lever = (declared: object) => leverOf(leverSchema.parse(declared));
const RULE = {
  id: 'queue-alarm',
  when: { all: [{ kind: 'measure', measure: 'queue.checkout', above: 4 }] },
  do: [{ kind: 'move', from: 'floor', to: 'checkout' }],
};

describe('levers', () => {
  it('have the values of their range, without the noise of floating point', () => {
    const share = lever({ id: 'share', kind: 'number', at: '/pool/share', min: 0.1, max: 0.6, step: 0.05 });
    expect(Array.from({ length: share.levels }, (_, level) => share.valueOf(level))).toEqual([0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6]);
    expect(share.changesOf(1, {})).toEqual({ pool: { share: 0.15 } });
    expect(share.levelIn({ pool: { share: 0.36 } })).toBe(5);
    expect(share.levelIn({ pool: { share: 0.9 } })).toBe(10);
    expect(share.levelIn({})).toBeUndefined();
    expect(lever({ id: 'fine', kind: 'number', at: '/pool/share', min: 0, max: 1 }).levels).toBe(101);
    expect(lever({ id: 'tills', kind: 'integer', at: '/staff/onDuty/checkout', min: 2, max: 6 }).levels).toBe(5);
  });

  it('choose words and parts', () => {
    const design = lever({ id: 'design', kind: 'choice', at: '/desk/design', values: ['split', 'first-contact'] });
    expect(design.ordered).toBe(false);
    expect(design.changesOf(1, {})).toEqual({ desk: { design: 'first-contact' } });
    expect(design.levelIn({ desk: { design: 'split' } })).toBe(0);
    const people = lever({
      id: 'people',
      kind: 'part',
      options: [{ id: 'as-is' }, { id: 'tills', changes: { staff: { onDuty: { checkout: 3, floor: 0 } } } }],
    });
    expect(people.valueOf(1)).toBe('tills');
    expect(people.levelIn({ staff: { onDuty: { checkout: 3, floor: 0 } } })).toBe(1);
    expect(people.levelIn({ staff: { onDuty: { checkout: 2, floor: 1 } } })).toBe(0);
  });

  it('reach the threshold of a rule by its id', () => {
    const scenario = smallScenario({ world: { rules: { list: [RULE] }, staff: { coreMinimum: { checkout: 2, floor: 0, stock: 1, desk: 1 } } } });
    const threshold = { id: 'alarm', kind: 'integer', at: '/rules/list/queue-alarm/when/all/0/above', min: 2, max: 9 };
    const space = new SearchSpace(scenario, [leverSchema.parse(threshold)], 'as-is');
    const plan = space.plan([5]);
    const clause = applyStrategy({ ...scenario, strategies: [{ id: 'as-is', labour: 'free', changes: plan?.changes ?? {} }] }, 'as-is').rules?.list[0].when
      .all[0];
    expect(clause).toMatchObject({ above: 7 });
    expect(space.levelsOf('as-is')).toEqual([2]);
  });

  it('make no plan of levels that contradict each other', () => {
    const on = { id: 'on', kind: 'number', at: '/pressure/alertOn', min: 0.5, max: 1.5, step: 0.5 };
    const space = new SearchSpace(smallScenario(), [leverSchema.parse(on)], 'pool');
    expect(space.plan([0])).toBeUndefined();
    expect(space.plan([1])?.changes).toEqual({ pool: { policy: 'threshold' }, desk: { design: 'first-contact' }, pressure: { alertOn: 1 } });
    expect(space.size).toBe(3);
    expect([space.levelsAt(0), space.levelsAt(2)]).toEqual([[0], [2]]);
  });

  it('compose: one diff does what two do, removals and changes of kind included', () => {
    const base = { a: { x: 1, y: 2 }, b: { kind: 'one', p: 1 }, c: 3 };
    const first = { a: { x: null, z: 5 }, b: { kind: 'two', q: 2 } };
    const second = { a: { y: 7 }, b: { kind: 'three', r: 3 }, d: 4 };
    expect(mergeChanges(base, composed(first, second))).toEqual(mergeChanges(mergeChanges(base, first), second));
  });
});
