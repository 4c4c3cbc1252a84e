import { expect, it } from 'vitest';
import { importedAt, importedNumber, isAsImported } from './imported-number.js';

it('reads what an import wrote of a number, and nothing else', () => {
  const read = importedNumber('estimated from 56 rows, 939.62 (standard error 8.1)');
  expect(read).toEqual({ by: 'estimated', rows: 56, value: 939.62, standardError: 8.1 });
  expect(importedNumber('2026-06-29: estimated from 14 rows, 1.41 (standard error 0.02)')?.value).toBe(1.41);
  expect(importedNumber('calibrated from 56 rows, 1e-5 (standard error 2.1e-6)')?.by).toBe('calibrated');
  expect(importedNumber('shipped default')).toBeNull();
  expect(importedNumber('estimated from a few rows')).toBeNull();
});

it('knows a number that was changed since from one that was rounded', () => {
  const read = importedNumber('estimated from 56 rows, 939.62 (standard error 8.1)');
  if (read === null) throw new Error('it is one');
  expect([939.6, 939.62, 950].map((now) => isAsImported(read, now))).toEqual([true, true, false]);
  expect(isAsImported(read, { kind: 'constant', value: 3 })).toBe(true);
});

it('finds the number of a place', () => {
  const document = {
    sources: ['world.demand.visitorsPerDay: estimated from 56 rows, 939.62 (standard error 8.1)', 'world.stock: shipped default', 'A remark.'],
  };
  expect(importedAt(document, 'world.demand.visitorsPerDay')?.rows).toBe(56);
  expect(importedAt(document, 'world.stock')).toBeUndefined();
  expect(importedAt(null, 'world.stock')).toBeUndefined();
});
