import { expect } from 'vitest';

/** The value agrees with every digit of a printed number: within half a unit of its last place. */
export function expectPrinted(value: number, printed: string): void {
  const [mantissa, exponent = '0'] = printed.toLowerCase().split('e');
  const decimals = (mantissa.split('.')[1] ?? '').length - Number(exponent);
  const tolerance = 0.5 * 10 ** -decimals * (1 + 1e-6);
  expect(Math.abs(value - Number(printed)), `${value} against the printed ${printed}`).toBeLessThanOrEqual(tolerance);
}
