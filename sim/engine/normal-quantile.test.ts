import { expect, it } from 'vitest';
import { normalQuantile } from './normal-quantile.js';

/** Published values; those for 0.25, 0.001 and 1e-20 are the check values of AS 241 itself. */
const PUBLISHED: readonly [p: number, z: number][] = [
  [0.25, -0.6744897501960817],
  [0.001, -3.090232306167814],
  [1e-20, -9.262340089798409],
  [0.5, 0],
  [0.75, 0.6744897501960817],
  [0.9, 1.2815515655446004],
  [0.975, 1.959963984540054],
  [0.99, 2.3263478740408408],
  [1e-5, -4.264890793922825],
  [1e-10, -6.361340902404056],
];

it.each(PUBLISHED)('has the published value at %d', (p, z) => {
  expect(Math.abs(normalQuantile(p) - z)).toBeLessThanOrEqual(2e-15 * Math.abs(z));
});

it('is odd about one half', () => {
  for (let i = 1; i < 512; i++) expect(normalQuantile(i / 1024) + normalQuantile(1 - i / 1024)).toBe(0);
});

it('grows with p, through the joints of its three pieces and as far out as draws can be', () => {
  const points = [2 ** -33, 1e-9, 1.3887943864e-11, 1.3887943865e-11, 0.0749999, 0.075, 0.0750001, 0.5, 0.9249999, 0.925, 0.9250001, 1 - 2 ** -33];
  for (let i = 1; i < 5000; i++) points.push(i / 5000);
  points.sort((a, b) => a - b);
  const values = [...new Set(points)].map(normalQuantile);
  expect(values.every((z, i) => i === 0 || z > values[i - 1])).toBe(true);
});

it('has no jump where its pieces meet', () => {
  for (const joint of [0.075, 0.925, Math.exp(-25)]) {
    const step = joint * 1e-9;
    const slope = (normalQuantile(joint + step) - normalQuantile(joint - step)) / (2 * step);
    const z = normalQuantile(joint);
    expect(slope * Math.exp((-z * z) / 2)).toBeCloseTo(Math.sqrt(2 * Math.PI), 5);
  }
});
