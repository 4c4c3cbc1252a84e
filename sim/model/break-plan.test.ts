import { describe, expect, it } from 'vitest';
import { planBreaks } from './break-plan.js';
import type { Person, Stay } from './roster.js';

const people: Person[] = Array.from({ length: 4 }, (_, layer) => ({ role: layer < 3 ? 0 : 1, layer, part: 0 }));
const stay = (person: number, from: number, to: number): Stay => ({ person, start: from * 60, end: to * 60 });
/** Busy from 11 to 13 and from 17 on, quiet from 14 to 16. */
const need = (time: number) => {
  const hour = time / 60;
  if (hour >= 14 && hour < 16) return 10;
  return (hour >= 11 && hour < 13) || hour >= 17 ? 100 : 50;
};

describe('the plan of breaks', () => {
  it('puts the break of a shift into its quietest time', () => {
    const [at] = planBreaks([stay(0, 8, 20)], people, 30, need);
    expect(at).toBeGreaterThanOrEqual(14 * 60);
    expect(at).toBeLessThan(16 * 60);
  });

  it('keeps an hour and a half from both ends, even when it is quiet there only', () => {
    const [at] = planBreaks([stay(0, 14, 20)], people, 20, need);
    expect(at).toBe(14 * 60 + 90);
    const [late] = planBreaks([stay(0, 9, 16)], people, 20, need);
    expect(late + 20).toBeLessThanOrEqual(16 * 60 - 90);
  });

  it('spreads the breaks of a role, and does not mind other roles', () => {
    const stays = [stay(0, 8, 20), stay(1, 8, 20), stay(2, 8, 20), stay(3, 8, 20)];
    const breaks = planBreaks(stays, people, 30, need);
    expect(new Set(breaks.slice(0, 3)).size).toBe(3);
    for (const at of breaks) expect(at >= 14 * 60 && at < 16 * 60).toBe(true);
    expect(breaks[3]).toBe(breaks[0]);
  });

  it('gives none to shifts shorter than six hours, and none at all without minutes', () => {
    expect(planBreaks([stay(0, 8, 13)], people, 20, need)).toEqual([Number.NaN]);
    expect(planBreaks([stay(0, 8, 20)], people, 0, need)).toEqual([Number.NaN]);
  });
});
