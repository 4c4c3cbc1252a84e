import fc from 'fast-check';
import { expect, it } from 'vitest';
import { WaitingLine } from './waiting-line.js';

it('is a line from either end of which, and from whose middle, members leave: as a plain list', () => {
  const action = fc.record({ kind: fc.constantFrom('append', 'append', 'prepend', 'shift', 'remove'), member: fc.integer({ min: 0, max: 200 }) });
  fc.assert(
    fc.property(fc.array(action, { maxLength: 200 }), (actions) => {
      const line = new WaitingLine();
      const truth: number[] = [];
      for (const { kind, member } of actions) {
        const at = truth.indexOf(member);
        if (kind === 'shift') expect(line.shift()).toBe(truth.shift() ?? -1);
        else if (kind === 'remove' && at >= 0) {
          line.remove(member);
          truth.splice(at, 1);
        } else if (kind === 'append' && at < 0) {
          line.append(member);
          truth.push(member);
        } else if (kind === 'prepend' && at < 0) {
          line.prepend(member);
          truth.unshift(member);
        }
        expect(line.length).toBe(truth.length);
        expect(line.head).toBe(truth[0] ?? -1);
      }
      for (const member of truth) expect(line.shift()).toBe(member);
      expect(line.shift()).toBe(-1);
    }),
    { seed: 20_260_604, numRuns: 200 },
  );
});
