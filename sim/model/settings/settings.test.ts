import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainCase } from '../../../tests/fixtures/plain-store.js';
import type { Effect } from '../../scenario/sections/effect-section.js';
import { Settings } from './settings.js';

const world = plainCase({ desk: { handOffShare: 0.3, design: 'split' }, pressure: {}, pool: { policy: 'threshold', share: 0.4 } }).world;
const share = (settings: Settings) => settings.world.desk?.handOffShare;

describe('what is in force in a store', () => {
  it('is the base as long as nobody wants a change, and again when all have withdrawn', () => {
    const settings = new Settings(world);
    settings.apply('rule', [{ parameter: 'desk.handOffShare', set: 0.05 }], 1);
    expect(share(settings)).toBe(0.05);
    settings.apply('rule', [], 0);
    expect(settings.world).toEqual(world);
    expect(world.desk?.handOffShare).toBe(0.3);
  });

  it('goes part of the way when in force in part', () => {
    const settings = new Settings(world);
    settings.apply('reform', [{ parameter: 'desk.handOffShare', set: 0.1 }], 0.25);
    expect(share(settings)).toBeCloseTo(0.25, 12);
    settings.apply('reform', [{ parameter: 'desk.handOffShare', times: 0 }], 0.5);
    expect(share(settings)).toBeCloseTo(0.15, 12);
    settings.apply('reform', [{ parameter: 'desk.handOffShare', plus: -0.2 }], 0.5);
    expect(share(settings)).toBeCloseTo(0.2, 12);
  });

  it('takes values first, then factors, then sums, whoever spoke first', () => {
    const says: Effect[] = [
      { parameter: 'desk.handOffShare', plus: 0.1 },
      { parameter: 'desk.handOffShare', times: 0.5 },
      { parameter: 'desk.handOffShare', set: 0.4 },
    ];
    for (const order of [says, [...says].reverse()]) {
      const settings = new Settings(world);
      for (const [i, effect] of order.entries()) settings.apply(`source ${i}`, [effect], 1);
      expect(share(settings)).toBeCloseTo(0.3, 12);
    }
  });

  it('takes a choice once it is in force by half', () => {
    const settings = new Settings(world);
    settings.apply('reform', [{ parameter: 'desk.design', set: 'first-contact' }], 0.49);
    expect(settings.value('desk.design')).toBe('split');
    settings.apply('reform', [{ parameter: 'desk.design', set: 'first-contact' }], 0.5);
    expect(settings.value('desk.design')).toBe('first-contact');
  });

  it('tells of changes, and only of changes', () => {
    const settings = new Settings(world);
    const heard: string[] = [];
    settings.onChange({ settingChanged: (parameter) => heard.push(parameter) });
    settings.apply('a', [{ parameter: 'pool.share', set: 0.4 }], 1);
    settings.apply('a', [{ parameter: 'pool.share', set: 0.6 }], 1);
    settings.apply('a', [], 0);
    expect(heard).toEqual(['pool.share', 'pool.share']);
  });

  it('never leaves the range of a parameter, and a withdrawn source leaves no trace', () => {
    const effect = fc.oneof(
      fc.record({ parameter: fc.constant('desk.handOffShare' as const), set: fc.double({ min: 0, max: 1, noNaN: true }) }),
      fc.record({ parameter: fc.constant('desk.handOffShare' as const), times: fc.double({ min: 0, max: 1000, noNaN: true }) }),
      fc.record({ parameter: fc.constant('desk.handOffShare' as const), plus: fc.double({ min: -10, max: 10, noNaN: true }) }),
    );
    const saying = fc.record({ source: fc.constantFrom('a', 'b', 'c'), effect, strength: fc.double({ min: 0, max: 1, noNaN: true }) });
    fc.assert(
      fc.property(fc.array(saying, { maxLength: 12 }), (sayings) => {
        const settings = new Settings(world);
        for (const { source, effect: one, strength } of sayings) {
          settings.apply(source, [one], strength);
          expect(share(settings)).toBeGreaterThanOrEqual(0);
          expect(share(settings)).toBeLessThanOrEqual(1);
        }
        for (const source of ['a', 'b', 'c']) settings.apply(source, [], 0);
        expect(share(settings)).toBe(0.3);
      }),
      { seed: 20_261_122 },
    );
  });
});
