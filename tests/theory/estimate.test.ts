import { expect, test } from 'vitest';
import { estimate } from './estimate.js';
import { expectPrinted } from './exact/printed.js';

/** Data D1 of the worked examples: visitors and complaints of ten seasons. */
const visitors = [40921, 41280, 40444, 41417, 42737, 40852, 40686, 41252, 40639, 42152];
const complaints = [387, 426, 380, 420, 449, 405, 388, 429, 398, 457];

test('of a mean it is the usual standard error', () => {
  const rows = complaints.map((c) => [c]);
  const mean = complaints.reduce((sum, c) => sum + c, 0) / 10;
  const sd = Math.sqrt(complaints.reduce((sum, c) => sum + (c - mean) ** 2, 0) / 9);
  const { value, standardError } = estimate(rows, ([m]) => m);
  expect(value).toBeCloseTo(mean, 10);
  expect(standardError).toBeCloseTo(sd / Math.sqrt(10), 10);
});

test('of a ratio it is that of worked example E3', () => {
  const rows = visitors.map((n, r) => [complaints[r], n]);
  const { value, standardError } = estimate(rows, ([c, n]) => (1000 * c) / n);
  expectPrinted(value, '10.0369');
  expectPrinted(standardError, '0.15565');
});
