import readSheet from 'read-excel-file/universal';
import { describe, expect, it } from 'vitest';
import { csvText, tsvText } from './csv.js';
import type { ExportTable } from './export-table.js';
import { sheetNames } from './sheet-names.js';
import { workbookBytes } from './workbook.js';

const EVIL = ['=1+1', '+1', '-2+3', '@SUM(A1)', '\t=cmd', ' =1', '＝1+1'];
const TABLE: ExportTable = {
  name: '指标 [1]',
  columns: [{ title: '指标' }, { title: 'Value, "raw"', format: '0.00' }, { title: 'Share', format: '0.0%' }],
  rows: [['投诉率\u0001, per 1,000', -3.25, 0.5], ...EVIL.map((text) => [text, null, Number.NaN] as const), ['two\nlines', 0, 1e-7]],
};

describe('CSV', () => {
  it('is read back as it was, by the rules of RFC 4180', () => {
    const text = csvText({ ...TABLE, rows: TABLE.rows.slice(0, 1) });
    expect(text).toBe('\ufeff指标,"Value, ""raw""",Share\r\n"投诉率\u0001, per 1,000",-3.25,0.5\r\n');
  });

  it('has no text a spreadsheet would work out, but negative numbers', () => {
    const lines = csvText(TABLE)
      .split('\r\n')
      .slice(2, 2 + EVIL.length);
    for (const line of lines) expect(line.replace(/^"/, '')).toMatch(/^'/);
    expect(csvText(TABLE)).toContain(',-3.25,');
  });
});

it('puts a table on the clipboard with one line a row', () => {
  const lines = tsvText(TABLE).split('\r\n');
  expect(lines).toHaveLength(TABLE.rows.length + 1);
  expect(lines.at(-1)).toBe('two lines\t0\t1e-7');
});

describe('workbook', () => {
  it('is read back with its numbers as numbers and its texts as texts', async () => {
    const bytes = workbookBytes([TABLE, { ...TABLE, name: '指标 [1]' }]);
    const read = await readSheet(new Blob([bytes as Uint8Array<ArrayBuffer>]));
    const sheets = (read as unknown as { sheet: string; data: unknown[][] }[]).map((one) => one);
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['指标  1', '指标  1 2']);
    const rows = sheets[0]?.data ?? [];
    expect(rows[0]).toEqual(['指标', 'Value, "raw"', 'Share']);
    expect(rows[1]).toEqual(['投诉率, per 1,000', -3.25, 0.5]);
    expect(rows.slice(2, 2 + EVIL.length).map(([first]) => first)).toEqual(EVIL.map((text) => text.trim()));
    expect(rows.at(-1)?.[2]).toBe(1e-7);
  });

  it('holds tables of any size, and is the same each time', () => {
    const rows = Array.from({ length: 20_000 }, (_, i) => [`row ${i}`, i / 7, i / 20_000]);
    const large = { ...TABLE, rows };
    expect(workbookBytes([large])).toEqual(workbookBytes([large]));
  });

  it('has no formula in it', async () => {
    const { unzipSync, strFromU8 } = await import('fflate');
    const files = unzipSync(workbookBytes([TABLE]));
    for (const [name, bytes] of Object.entries(files)) if (name.startsWith('xl/worksheets/')) expect(strFromU8(bytes)).not.toMatch(/<f[ >]/);
  });

  it('gives sheets names they may have', () => {
    expect(sheetNames(["a/b:c*?[]\\'", 'A b c', '', 'x'.repeat(40)])).toEqual(['a b c', 'A b c 2', 'Sheet 3', 'x'.repeat(31)]);
  });
});
