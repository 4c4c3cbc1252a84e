import { expect, it } from 'vitest';
import { gb18030Of } from '../../tests/fixtures/made-files.js';
import { bytesOf } from '../../tests/fixtures/store-file.js';
import { usualFile } from '../../tests/fixtures/usual-store.js';
import { estimateStore } from './estimates/estimate-store.js';
import type { Finding } from './finding.js';
import { FINDING_CODES } from './finding.js';
import { findingSentence } from './finding-sentence.js';
import { type ReadingOptions, readBook } from './read-book.js';

const replace = (at: number, edit: (cells: string[]) => string[]) => (lines: string[]) =>
  lines.map((text, i) => (i === at ? edit(text.split(',')).join(',') : text));
const cell = (column: number, value: string) => (cells: string[]) => cells.map((old, i) => (i === column ? value : old));
const column = (at: number, change: (value: string, row: number) => string) => (lines: string[]) =>
  lines.map((text, row) =>
    row === 0
      ? text
      : text
          .split(',')
          .map((value, i) => (i === at ? change(value, row) : value))
          .join(','),
  );
const file = (change: (lines: string[]) => string[]) => bytesOf(usualFile(change));

/** Everything found on the way from the bytes to the estimates. */
async function findingsOf(bytes: Uint8Array, options: ReadingOptions = {}, promotions: { from: number; to: number }[] = []): Promise<readonly Finding[]> {
  const read = await readBook(bytes, options);
  return read.book === undefined ? read.findings : [...read.findings, ...estimateStore(read.book, promotions).findings];
}

/** A damaged file, the finding it leads to, and a part of what is said of it. */
const BROKEN: readonly [damage: string, bytes: Uint8Array, code: keyof typeof FINDING_CODES, says: RegExp][] = [
  ['nothing', new Uint8Array(0), 'empty', /no rows/],
  ['blanks', bytesOf(' \n\n'), 'empty', /no rows/],
  ['heads only', bytesOf('date,hour,visitors\n'), 'empty', /expected a row for each hour/],
  ['a picture', Uint8Array.from({ length: 400 }, (_, i) => (i * 97 + ((i * i) % 251)) & 255), 'unreadable-encoding', /no text in UTF-8, UTF-16 or GB18030/],
  ['an archive that is no workbook', Uint8Array.from([0x50, 0x4b, 3, 4, 1, 2, 3]), 'bad-workbook', /damaged/],
  ['a workbook of the old format', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2]), 'old-workbook', /XLS/],
  ['a letter', bytesOf('Dear all,\nplease find the numbers attached.\n'), 'no-header', /"date", "hour" and "visitors"/],
  ['a quote left open', file((lines) => [...lines, '"2026-09-01,9,3']), 'unclosed-quote', /line 506/],
  [
    'no visitors',
    file((lines) => lines.map((text, i) => (i === 0 ? text.replace('visitors', 'weather') : text))),
    'missing-column',
    /no column for visitors.*Found: date, hour, weather/,
  ],
  ['no hours', file((lines) => lines.map((text, i) => (i === 0 ? text.replace('hour', 'till') : text))), 'missing-column', /no column for hour/],
  [
    'two columns of visitors',
    file((lines) => lines.map((text, i) => (i === 0 ? text.replace('complaints', 'footfall') : text))),
    'twice-a-column',
    /"visitors" and "footfall"/,
  ],
  ['a column nobody knows', file((lines) => lines.map((text, i) => `${text},${i === 0 ? 'Weather' : 'dry'}`)), 'unknown-columns', /Weather/],
  ['dates in words', file(column(0, () => 'last Tuesday')), 'bad-dates', /504 of 504 dates.*"last Tuesday".*\(lines 2, 3, .*494 more\)/],
  ['one date in words', file(replace(7, cell(0, 'soon'))), 'some-bad-dates', /1 row has no readable date, such as "soon", and is left out. \(line 8\)/],
  ['a 30th of February', file(replace(3, cell(0, '2026-02-30'))), 'some-bad-dates', /2026-02-30/],
  ['a slip of a century', file(replace(9, cell(0, '2126-06-02'))), 'far-dates', /more than five years.*2126-06-02/],
  ['hours in words', file(column(1, () => 'morning')), 'bad-hours', /expected 9, 09:00, 9-10/],
  ['an hour too many', file(replace(5, cell(1, '31'))), 'some-bad-hours', /"31"/],
  ['visitors in words', file(column(2, () => 'many')), 'bad-numbers', /504 of 504 cells of visitors are no numbers, such as "many"/],
  ['a number in words', file(replace(5, cell(2, 'lots'))), 'some-bad-numbers', /1 cell of visitors is no number, such as "lots".*line 6/],
  ['fewer than nobody', file(replace(5, cell(2, '-4'))), 'negative-numbers', /below zero/],
  ['a stuck counter', file(replace(5, cell(2, '99999'))), 'implausible-numbers', /99999/],
  ['a counter that is out', file(replace(5, cell(2, '0'))), 'implausible-numbers', /nobody while people buy/],
  ['a row twice', file((lines) => [...lines, lines[5]]), 'repeated-rows', /counted once. \(line 506\)/],
  ['an hour told twice', file((lines) => [...lines, replace(5, cell(2, '7'))(lines)[5]]), 'conflicting-rows', /1 hour is told twice.*lines 6, 506/],
  [
    'two doors under one name',
    file((lines) => [...lines, ...column(2, (value) => `${Number(value) + 1}`)(lines).slice(1)]),
    'too-many-conflicts',
    /a store, a door, a department/,
  ],
  ['an hour left out', file((lines) => lines.filter((_, i) => i !== 5)), 'missing-hours', /1 hour within opening hours is missing/],
  ['a day left out', file((lines) => lines.filter((_, i) => i < 7 || i > 12)), 'missing-days', /1 day of 84 is missing/],
  [
    'a day of zeros',
    file((lines) => lines.map((text, i) => (i >= 13 && i <= 18 ? text.replace(/^([^,]+,[^,]+),.*/, '$1,0,0,0,0') : text))),
    'closed-days',
    /taken as closed/,
  ],
  [
    'a holiday',
    file((lines) =>
      lines.map((text, i) => (i >= 13 && i <= 18 ? text.replace(/^([^,]+,[^,]+),(\d+),.*/, (_, head, n) => `${head},${Math.round(n / 3)},3,60,0`) : text)),
    ),
    'unusual-days',
    /2026-06-03/,
  ],
  ['no Sundays', file((lines) => lines.filter((_, i) => i === 0 || Math.floor((i - 1) / 6) % 7 !== 6)), 'closed-weekdays', /sunday/],
  ['somebody in the night', file((lines) => [...lines, '2026-06-05,3,1,0,0,0']), 'outside-hours', /before 10:00 or from 16:00/],
  [
    'more buyers than visitors',
    file((lines) => lines.map((text, i) => (i >= 13 && i <= 18 ? text.replace(/^([^,]+,[^,]+),(\d+),(\d+)/, (_, head, v) => `${head},${v},${2 * v}`) : text))),
    'more-buyers-than-visitors',
    /On 1 day more people bought than came/,
  ],
  ['refunds', file(replace(5, cell(4, '-20'))), 'negative-sales', /refunds/],
  ['three days', file((lines) => lines.slice(0, 19)), 'too-little', /only 3 usable days; expected at least 7/],
  ['nobody at all', file(column(2, () => '0')), 'no-visitors', /Nobody comes/],
  ['thirteen stores', file((lines) => lines.map((text, i) => `${text},${i === 0 ? 'store' : `S${i % 13}`}`)), 'too-many-stores', /13 stores.*at most 12/],
];

it.each(BROKEN)('%s', async (_, bytes, code, says) => {
  const found = await findingsOf(bytes);
  const told = found.find((one) => one.code === code);
  expect(found.map((one) => one.code)).toContain(code);
  expect(findingSentence(told as Finding, 'en')).toMatch(says);
  expect(findingSentence(told as Finding, 'zh-CN')).toMatch(/[\u4e00-\u9fff]/);
});

it('says everything at once', async () => {
  const damage = (lines: string[]) => replace(9, cell(2, 'x'))(replace(5, cell(1, 'noon'))(replace(3, cell(0, 'soon'))([...lines, lines[20]])));
  expect((await findingsOf(file(damage))).map(({ code }) => code).slice(0, 4)).toEqual([
    'some-bad-dates',
    'some-bad-hours',
    'some-bad-numbers',
    'repeated-rows',
  ]);
});

it('tells of Chinese files in Chinese bytes', async () => {
  const found = await findingsOf(gb18030Of('日期,时段,天气\n六月一日,9,晴\n'));
  expect(found.map((one) => findingSentence(one, 'zh-CN')).join('')).toMatch(/缺少客流列.*现有：日期, 时段, 天气/);
});

it('knows stores, promotions and orders that do not fit', async () => {
  const day = (n: number) => 20_605 + n;
  const codes = async (options: ReadingOptions, promotions: { from: number; to: number }[] = []) =>
    (
      await findingsOf(
        file((lines) => lines),
        options,
        promotions,
      )
    )
      .filter(({ severity }) => severity === 'error')
      .map(({ code }) => code);
  expect(await codes({ stores: ['Mars'] })).toContain('unknown-store');
  expect(await codes({}, [{ from: day(900), to: day(910) }])).toEqual(['promotion-outside']);
  expect(
    await codes({}, [
      { from: day(3), to: day(10) },
      { from: day(8), to: day(12) },
    ]),
  ).toEqual(['promotions-overlap']);
  expect(await codes({}, [{ from: day(0), to: day(83) }])).toEqual(['promotion-always']);
});

it('has a sentence for every finding in both languages, without holes', () => {
  const parameters = new Proxy({}, { get: () => 1, has: () => true });
  for (const code of Object.keys(FINDING_CODES) as (keyof typeof FINDING_CODES)[]) {
    for (const language of ['en', 'zh-CN'] as const) {
      const said = findingSentence({ code, severity: FINDING_CODES[code], parameters }, language);
      expect(said.length).toBeGreaterThan(5);
      expect(said).not.toMatch(/undefined|NaN/);
    }
  }
});
