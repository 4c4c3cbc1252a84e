import fc from 'fast-check';
import { expect, it } from 'vitest';
import { estimateStore } from '../../sim/import/estimates/estimate-store.js';
import { findingSentence } from '../../sim/import/finding-sentence.js';
import { importStore } from '../../sim/import/import-store.js';
import { readBook } from '../../sim/import/read-book.js';
import { workbookOf } from '../fixtures/made-files.js';
import { bytesOf } from '../fixtures/store-file.js';
import { usualFile } from '../fixtures/usual-store.js';

/** Fixed, so that a failure comes again. */
const SEED = 20_261_121;
/** Longer than this for a file of a few kilobytes is a hang (ms), however busy the machine. */
const LONG = 20_000;

/** Reads and estimates, and lets every finding be said: nothing of it may throw. */
async function survives(bytes: Uint8Array): Promise<void> {
  const read = await readBook(bytes);
  const findings = read.book === undefined ? read.findings : [...read.findings, ...estimateStore(read.book).findings];
  if (read.book === undefined) expect(findings.some(({ severity }) => severity === 'error')).toBe(true);
  for (const one of findings) {
    expect(findingSentence(one, 'en')).not.toMatch(/undefined|NaN/);
    expect(findingSentence(one, 'zh-CN')).not.toMatch(/undefined|NaN/);
    expect((one.rows ?? []).length).toBeLessThanOrEqual(10);
  }
}

it('any bytes are read or refused with a sentence', async () => {
  await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 2000 }), survives), { numRuns: 140, seed: SEED, timeout: LONG });
});

const odd = fc.constantFrom(
  '',
  ' ',
  '0',
  '-1',
  '1e9',
  '1,5',
  '1.234,5',
  '"',
  '""',
  '\t',
  ';',
  '24',
  '25',
  '31/02/2026',
  '2026-13-01',
  '99999',

  'Total',
  '合计',
  '￥',
  '1万',
  '\u0000',
  '(3)',
  '12:99',
  '9-10',
  'Z',
  '= 1+1',
);

it('any table under known heads is read or refused with a sentence', async () => {
  const heads = fc.subarray(['date', 'hour', 'visitors', 'transactions', 'sales', 'store', '收银员', '投诉', 'promotion', 'what'], { minLength: 1 });
  const cell = fc.oneof(
    odd,
    fc.string({ maxLength: 8 }),
    fc.integer({ min: -5, max: 30_000 }).map(String),
    fc.integer({ min: 1, max: 28 }).map((d) => `2026-06-${String(d).padStart(2, '0')}`),
  );
  const table = heads.chain((names) =>
    fc.tuple(
      fc.constant(names),
      fc.array(fc.array(cell, { minLength: names.length, maxLength: names.length }), { maxLength: 40 }),
      fc.constantFrom(',', ';', '\t'),
    ),
  );
  await fc.assert(
    fc.asyncProperty(table, ([names, rows, separator]) => survives(bytesOf([names, ...rows].map((row) => row.join(separator)).join('\n')))),
    { numRuns: 140, seed: SEED, timeout: LONG },
  );
});

it('a good file with some cells changed is estimated or refused with a sentence', async () => {
  const lines = usualFile((all) => all.slice(0, 6 * 28 + 1)).split('\n');
  const damage = fc.array(fc.tuple(fc.nat(lines.length - 1), fc.nat(5), odd), { maxLength: 30 });
  await fc.assert(
    fc.asyncProperty(damage, async (edits) => {
      const damaged = lines.map((line) => line.split(','));
      for (const [row, column, text] of edits) damaged[row][column] = text;
      await survives(bytesOf(damaged.map((row) => row.join(',')).join('\n')));
    }),
    { numRuns: 80, seed: SEED, timeout: LONG },
  );
});

it('a workbook with some bytes changed is read or refused with a sentence', async () => {
  const good = workbookOf([['date', 'hour', 'visitors'], ...Array.from({ length: 30 }, (_, i) => [`2026-06-${String(i + 1).padStart(2, '0')}`, 9, 10])]);
  const damage = fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { minLength: 1, maxLength: 20 });
  await fc.assert(
    fc.asyncProperty(damage, async (edits) => {
      const bytes = good.slice();
      for (const [at, value] of edits) bytes[at] = value;
      await survives(bytes);
    }),
    { numRuns: 100, seed: SEED, timeout: LONG },
  );
});

it('what can be estimated becomes a sound case, whatever the size of its numbers', async () => {
  const scale = fc.record({
    visitors: fc.constantFrom(0, 1, 40, 1000),
    buyers: fc.constantFrom(0, 0.001, 0.5, 1),
    yuan: fc.constantFrom(0, 0.01, 50, 1e7),
    complaints: fc.constantFrom(0, 0.5, 1),
    staff: fc.constantFrom(0, 1, 900),
  });
  await fc.assert(
    fc.asyncProperty(scale, async ({ visitors, buyers, yuan, complaints, staff }) => {
      const rows = Array.from({ length: 7 * 3 }, (_, i) => {
        const n = visitors + (i % 3);
        const bought = Math.round(n * buyers);
        return `2026-06-${String(1 + Math.floor(i / 3) + (i % 3 === 0 ? 0 : 0)).padStart(2, '0')},${10 + (i % 3)},${n},${bought},${bought * yuan},${Math.round(n * complaints)},${staff}`;
      });
      const result = await importStore(bytesOf(['date,hour,visitors,transactions,sales,complaints,cashiers', ...rows].join('\n')), { seasons: 2 });
      if (!result.ok) expect(result.findings.length).toBeGreaterThan(0);
    }),
    { numRuns: 10, seed: SEED, timeout: LONG },
  );
});
