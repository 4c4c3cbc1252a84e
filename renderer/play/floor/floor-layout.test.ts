import { describe, expect, it } from 'vitest';
import { type Box, type FloorParts, lineCapacity, placeInLine, planFloor, unitFor } from './floor-layout.js';

const PARTS: FloorParts = { width: 908, height: 508, unit: 1, groups: 12, promoted: 4, tills: 8, hasDesk: true, hasStock: true };

const overlap = (a: Box, b: Box) => a.x < b.x + b.w - 0.01 && b.x < a.x + a.w - 0.01 && a.y < b.y + b.h - 0.01 && b.y < a.y + a.h - 0.01;

describe.each([
  ['as designed', PARTS],
  ['low', { ...PARTS, width: 790, height: 372 }],
  ['projector', { ...PARTS, width: 1150, height: 560, unit: 1.5 }],
  ['two hundred groups', { ...PARTS, groups: 200, promoted: 20 }],
  ['no promotion', { ...PARTS, promoted: 0 }],
  ['many tills', { ...PARTS, tills: 18 }],
] as const)('the floor %s', (_, parts) => {
  const plan = planFloor(parts);

  it('has a place for every shelf and till, inside the walls', () => {
    expect(plan.shelves).toHaveLength(parts.groups);
    expect(plan.tills).toHaveLength(parts.tills);
    for (const { x, y, w, h } of [...plan.shelves, ...plan.tills]) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(x + w).toBeLessThanOrEqual(parts.width);
      expect(y + h).toBeLessThanOrEqual(parts.height);
      expect(w).toBeGreaterThan(0);
      expect(h).toBeGreaterThan(0);
    }
  });

  it('lets no two shelves or tills lie on each other', () => {
    for (const boxes of [plan.shelves, plan.tills])
      for (const [i, box] of boxes.entries()) for (const other of boxes.slice(i + 1)) expect(overlap(box, other)).toBe(false);
  });
});

describe('the size of signs', () => {
  it('is that of the type where there is room, less in a small window, and never below the usual', () => {
    expect(unitFor(1150, 560, 1.5)).toBe(1.5);
    expect(unitFor(680, 345, 1.5)).toBeCloseTo(345 / 330, 12);
    expect(unitFor(300, 150, 1.25)).toBe(1);
  });
});

describe('the line', () => {
  const plan = planFloor(PARTS);

  it('goes like a snake: neighbours stand beside each other, also where it turns', () => {
    for (let k = 1; k < lineCapacity(plan); k++) {
      const [a, b] = [placeInLine(plan, k - 1), placeInLine(plan, k)];
      expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeLessThan(20);
    }
  });

  it('ends where there is no more room', () => {
    expect(placeInLine(plan, 5000)).toEqual(placeInLine(plan, lineCapacity(plan) - 1));
  });
});

it('has no tills and no lanes where there is no checkout', () => {
  const plan = planFloor({ ...PARTS, tills: 0 });
  expect(plan.tills).toEqual([]);
  expect(lineCapacity(plan)).toBe(0);
  expect(placeInLine(plan, 3)).toEqual({ x: 0, y: 0 });
});
