import { describe, expect, it } from 'vitest';
import { plainNumber } from './plain-number.js';

describe('plainNumber', () => {
  it.each([
    ['−40', '-40'],
    ['–7.5', '-7.5'],
    ['－２０', '-20'],
    ['３．５', '3.5'],
    ['-40', '-40'],
  ])('writes %s as %s', (typed, plain) => {
    expect(plainNumber(typed)).toBe(plain);
  });
});
