import { expect, it } from 'vitest';
import { surfaceOf } from './surface.js';

it('is handed over once, however often it is asked for', () => {
  let handed = 0;
  const canvas = { transferControlToOffscreen: () => ({ number: ++handed }) } as unknown as HTMLCanvasElement;
  expect(surfaceOf(canvas)).toBe(surfaceOf(canvas));
  expect(handed).toBe(1);
});
