import { describe, expect, it } from 'vitest';
import { pathText } from '../../stores/json-path.js';
import { withChange } from '../changes/change-edits.js';
import { changedLevers, freeId, isLever, withCopy, withNewStrategy, withoutLever, withoutStrategy } from './strategy-edits.js';

const document = {
  baseline: 'a',
  strategies: [
    { id: 'a', title: 'A' },
    { id: 'b', title: { en: 'B', 'zh-CN': 'B' }, changes: { pool: { policy: 'threshold', share: 0.5 } } },
  ],
  expect: [{ id: 'r', strategy: 'b', indicator: 'sales', atLeast: 1 }],
};

describe('strategies of a document', () => {
  it('lists each changed value', () => {
    expect(changedLevers({ pool: { share: 0.5 }, desk: { workMinutes: { kind: 'constant', value: 2 } }, escalation: null }).map(pathText)).toEqual([
      'pool.share',
      'desk.workMinutes',
      'escalation',
    ]);
  });

  it('copies with a free id and a title in every language', () => {
    const made = withCopy(document, 1, (name) => `${name} (copy)`);
    expect(made.strategies).toHaveLength(3);
    expect((made.strategies as unknown[])[2]).toMatchObject({
      id: 'b-copy',
      title: { en: 'B (copy)', 'zh-CN': 'B (copy)' },
      changes: { pool: { share: 0.5 } },
    });
  });

  it('adds one without changes', () => {
    expect((withNewStrategy(document, 'New').strategies as unknown[]).at(-1)).toEqual({ id: 'strategy', title: 'New', changes: {} });
  });

  it('removes one with the guardrails that speak of it', () => {
    expect(withoutStrategy(document, 1)).toMatchObject({ strategies: [{ id: 'a' }], expect: [] });
  });

  it('takes a change back with the sections it leaves empty', () => {
    const once = withoutLever(document, 1, ['pool', 'share']);
    expect(once).toMatchObject({ strategies: [{}, { changes: { pool: { policy: 'threshold' } } }] });
    expect(withoutLever(once, 1, ['pool', 'policy'])).toMatchObject({ strategies: [{}, { changes: {} }] });
  });

  it('starts a change at a value', () => {
    expect(withChange(document, ['strategies', 0, 'changes'], ['staff', 'switchMinutes'], 5)).toMatchObject({
      strategies: [{ changes: { staff: { switchMinutes: 5 } } }, {}],
    });
  });

  it('knows levers from the world everyone shares', () => {
    expect(isLever('pool.share')).toBe(true);
    expect(isLever('demand.visitorsPerDay')).toBe(false);
  });

  it('numbers ids that are taken', () => {
    expect(freeId('x', ['x', 'x-2'])).toBe('x-3');
  });
});
