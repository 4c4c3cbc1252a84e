import { describe, expect, it } from 'vitest';
import { arrowHead, legRect, stepArrow } from './step-arrow.js';

const clear = { x: 10, y: 10 };

describe('stepArrow', () => {
  it('goes along sales first, then along complaints', () => {
    const arrow = stepArrow({ x: 100, y: 100 }, { x: 300, y: 250 }, clear, clear);
    expect(arrow?.points).toEqual([
      { x: 110, y: 100 },
      { x: 300, y: 100 },
      { x: 300, y: 237 },
    ]);
  });

  it('works towards every corner', () => {
    const arrow = stepArrow({ x: 300, y: 250 }, { x: 100, y: 100 }, clear, clear);
    expect(arrow?.points.at(-1)).toEqual({ x: 100, y: 113 });
  });

  it('leaves out a leg that would hide under the marks', () => {
    expect(stepArrow({ x: 100, y: 100 }, { x: 300, y: 105 }, clear, clear)?.rateLeg).toBeUndefined();
    expect(stepArrow({ x: 100, y: 100 }, { x: 105, y: 300 }, clear, clear)?.salesLeg).toBeUndefined();
    expect(stepArrow({ x: 100, y: 100 }, { x: 105, y: 105 }, clear, clear)).toBeUndefined();
  });

  it('gives the box of a leg and a head at its tip', () => {
    expect(legRect({ from: { x: 10, y: 20 }, to: { x: 50, y: 20 } }, 2)).toEqual({ x: 8, y: 18, width: 44, height: 4 });
    expect(
      arrowHead(
        [
          { x: 0, y: 0 },
          { x: 0, y: 10 },
        ],
        8,
      ),
    ).toBe('M0,10L-4,2L4,2Z');
  });
});
