import { expect, it } from 'vitest';
import type { Decision, PlayerAction } from '../../scenario/sections/decision-section.js';
import { withoutDecision } from './without-decision.js';

const at = (minute: number, action: PlayerAction): Decision => ({ at: minute, store: 'a', do: action });
const till = (minute: number) => at(minute, { kind: 'open-till', people: 1 });
const back = (minute: number, decision: number) => at(minute, { kind: 'take-back', decision });

it('takes a decision out with what takes it back, and keeps the others pointing where they did', () => {
  const log = [till(1), till(2), back(3, 1), till(4), back(5, 4)];
  expect(withoutDecision(log, 1)).toEqual([till(2), till(4), back(5, 2)]);
  expect(withoutDecision(log, 4)).toEqual([till(1), till(2), back(3, 1)]);
  expect(withoutDecision(log, 2)).toEqual([till(1), back(3, 1), till(4), back(5, 3)]);
  expect(withoutDecision(log, 3)).toEqual([till(1), till(2), till(4), back(5, 3)]);
});
