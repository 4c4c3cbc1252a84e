import { describe, expect, it } from 'vitest';
import { pressureText } from './pressure-text.js';

describe('the pressure of an hour', () => {
  it('reads as the level of an alert only where it reaches it', () => {
    expect(pressureText(0.94, false, 1, 'en')).toBe('0.9');
    expect(pressureText(0.96, false, 1, 'en')).toBe('0.96');
    expect(pressureText(0.999, false, 1, 'zh-CN')).toBe('0.99');
    expect(pressureText(1, true, 1, 'en')).toBe('1.0');
    expect(pressureText(1.24, false, 1.25, 'en')).toBe('1.2');
  });
});
