import { expect, it } from 'vitest';
import { clockLeft, leftParts } from './clock-left.js';

const clock = (since: number, due: number) => ({ level: 1 as const, open: 1, minutes: due - since, next: { since, due } });

it('is watched in its last quarter and missed after its end', () => {
  expect(clockLeft(clock(0, 40), 20)).toEqual({ run: 0.5, left: 20, level: 'calm' });
  expect(clockLeft(clock(0, 40), 31)?.level).toBe('watch');
  expect(clockLeft(clock(0, 40), 41)?.level).toBe('missed');
  expect(clockLeft({ level: 3, open: 0, minutes: 60, next: null }, 5)).toBeNull();
});

it('says a time in the size people use', () => {
  expect(leftParts(6.2)).toEqual({ unit: 'minutes', text: '06:12' });
  expect(leftParts(68)).toEqual({ unit: 'hours', text: '1:08' });
  expect(leftParts(31 * 60)).toEqual({ unit: 'longHours', text: '31' });
});
