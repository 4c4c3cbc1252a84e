import { describe, expect, it } from 'vitest';
import { gb18030Of, packed, sheetsOf, utf16Of, workbookOf } from '../../tests/fixtures/made-files.js';
import { bytesOf } from '../../tests/fixtures/store-file.js';
import { isoDate } from './civil-date.js';
import { daySum, valuesOf } from './hour-book.js';
import { readBook } from './read-book.js';

/** Two days of two hours: 10 and 20 visitors, then 30 and 40; half of them buy, for 1234.5 yuan an hour. */
const NUMBERS = [
  [10, 5],
  [20, 10],
  [30, 15],
  [40, 20],
];
const line = (date: (day: number) => string, hour: (hour: number) => string, sales: string, separator: string) =>
  NUMBERS.map(([visitors, buyers], i) => [date(1 + (i >> 1)), hour(9 + (i % 2)), visitors, buyers, sales].join(separator));

const table = (heads: string, lines: readonly string[], end = '\n') => [heads, ...lines].join(end);
const iso = (day: number) => `2026-06-0${day}`;
const plainHour = (hour: number) => String(hour);
const English = 'date,hour,visitors,transactions,sales';

const chinese = table(
  '日期\t时段\t客流量\t交易笔数\t销售额（元）',
  line(
    (day) => `2026年6月${day}日`,
    (hour) => `${hour}:00-${hour + 1}:00`,
    '￥1,234.50',
    '\t',
  ),
);
const german = table(
  'Datum;Uhrzeit;Besucher;Bons;Umsatz',
  line(
    (day) => `0${day}.06.2026`,
    (hour) => `${hour}:00`,
    '1.234,50',
    ';',
  ),
  '\r\n',
);

const FILES: readonly [name: string, bytes: Uint8Array][] = [
  ['commas and ISO dates', bytesOf(table(English, line(iso, plainHour, '1234.5', ',')))],
  ['a byte order mark and Windows line ends', bytesOf(`\ufeff${table(English, line(iso, plainHour, '1234.5', ','), '\r\n')}`)],
  ['old Mac line ends', bytesOf(table(English, line(iso, plainHour, '1234.5', ','), '\r'))],
  ['semicolons and decimal commas', bytesOf(german)],
  ['Chinese with tabs', bytesOf(chinese)],
  ['Chinese in GB18030', gb18030Of(chinese)],
  ['Chinese in UTF-16', utf16Of(chinese)],
  ['big-endian UTF-16', utf16Of(chinese, false)],
  ['UTF-16 without a mark', utf16Of(table(English, line(iso, plainHour, '1234.5', ','))).subarray(2)],
  [
    'quoted fields',
    bytesOf(
      table(
        '"date","hour","visitors","transactions","sales ""net"", CNY"'.replace('sales ""net"", CNY', 'sales (""net"", CNY)'),
        line(
          (day) => `"${iso(day)}"`,
          (hour) => `"${hour}"`,
          '"1,234.50"',
          ',',
        ),
      ),
    ),
  ],
  ['a separator that is named', bytesOf(`sep=;\n${table(English.replaceAll(',', ';'), line(iso, plainHour, '1234.5', ';'))}`)],
  ['a title above the heads and totals below', bytesOf(`Main Street\nJune\n\n${table(English, line(iso, plainHour, '1234.5', ','))}\nTotal,,100,50,4938\n`)],
  [
    'time stamps',
    bytesOf(
      table(
        'timestamp,visitors,transactions,sales',
        line(iso, plainHour, '1234.5', ',').map((row) => row.replace(/^([^,]+),(\d+)/, (_, date, hour) => `${date}T${String(hour).padStart(2, '0')}:00:00`)),
      ),
    ),
  ],
  [
    'slashes, the year first',
    bytesOf(
      table(
        English,
        line(
          (day) => `2026/6/${day}`,
          (hour) => `${hour}点`,
          '1234.5',
          ',',
        ),
      ),
    ),
  ],
  [
    'compact dates and twelve-hour clocks',
    bytesOf(
      table(
        English,
        line(
          (day) => `2026060${day}`,
          (hour) => `${hour}:00 am`,
          '1234.5',
          ',',
        ),
      ),
    ),
  ],
  [
    'serial numbers',
    bytesOf(
      table(
        English,
        line(
          (day) => String(46_173 + day),
          (hour) => String(hour / 24),
          '1234.5',
          ',',
        ),
      ),
    ),
  ],
  [
    'a workbook with dates',
    workbookOf([English.split(','), ...NUMBERS.map(([visitors, buyers], i) => [{ serial: 46_174 + (i >> 1) }, 9 + (i % 2), visitors, buyers, 1234.5])]),
  ],
  [
    'a workbook with times',
    workbookOf(
      [
        ['时间戳', '客流', '交易笔数', '销售额'],
        ...NUMBERS.map(([visitors, buyers], i) => [{ serial: 46_174 + (i >> 1) + (9 + (i % 2)) / 24 }, visitors, buyers, 1234.5]),
      ],
      '六月',
    ),
  ],
];

describe('one table, whatever it is written in', () => {
  it.each(FILES)('%s', async (_, bytes) => {
    const { book, findings } = await readBook(bytes);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    if (book === undefined) throw new Error('expected a book');
    expect(isoDate(book.firstDay)).toBe('2026-06-01');
    expect([book.days, book.stores.length]).toEqual([2, 1]);
    const sums = (measure: 'visitors' | 'transactions' | 'sales') => [0, 1].map((day) => daySum(book, valuesOf(book, measure), 0, day, [9, 10]));
    expect(sums('visitors')).toEqual([30, 70]);
    expect(sums('transactions')).toEqual([15, 35]);
    expect(sums('sales')).toEqual([2469, 2469]);
  });
});

describe('days and months', () => {
  const file = (dates: readonly string[]) =>
    bytesOf(
      table(
        'date,hour,visitors',
        dates.map((date) => `${date},9,10`),
      ),
    );
  const first = async (dates: readonly string[]) => {
    const { book, findings } = await readBook(file(dates));
    return [book && isoDate(book.firstDay), findings.find(({ code }) => code === 'date-order-assumed')?.parameters.order];
  };

  it('are told by a number above 12', async () => {
    expect(await first(['12/06/2026', '13/06/2026'])).toEqual(['2026-06-12', undefined]);
    expect(await first(['06/12/2026', '06/13/2026'])).toEqual(['2026-06-12', undefined]);
  });
  it('are taken so that days follow one another, and that is said', async () => {
    expect(await first(['01/06/2026', '02/06/2026', '03/06/2026'])).toEqual(['2026-06-01', 'day-first']);
    expect(await first(['06/01/2026', '06/02/2026', '06/03/2026'])).toEqual(['2026-06-01', 'month-first']);
  });
  it('can be told by the caller', async () => {
    const { book } = await readBook(file(['01/06/2026']), { dateOrder: 'month-first' });
    expect(book && isoDate(book.firstDay)).toBe('2026-01-06');
  });
});

describe('hours', () => {
  it('finer than an hour are added up, people on duty averaged', async () => {
    const { book, findings } = await readBook(bytesOf('time,visitors,cashiers\n2026-06-01 09:00,10,2\n2026-06-01 09:30,12,3\n2026-06-01 10:00,7,3\n'));
    if (book === undefined) throw new Error('expected a book');
    expect(valuesOf(book, 'visitors')[9]).toBe(22);
    expect(valuesOf(book, 'staff.checkout')[9]).toBe(2.5);
    expect(findings.map(({ code }) => code)).toContain('finer-than-hours');
  });
  it('from 1 to 24 are named by their end', async () => {
    const { book } = await readBook(bytesOf('date,hour,visitors\n2026-06-01,10,5\n2026-06-01,24,7\n'));
    expect(book && valuesOf(book, 'visitors')[9]).toBe(5);
    expect(book && valuesOf(book, 'visitors')[23]).toBe(7);
  });
  it('of a night in which clocks go back are one hour', async () => {
    const { book, findings } = await readBook(bytesOf('date,hour,visitors\n2026-10-25,2,10\n2026-10-25,2,14\n2026-10-25,3,8\n'));
    expect(book && valuesOf(book, 'visitors')[2]).toBe(12);
    expect(findings.map(({ code }) => code)).toEqual(['clocks-back']);
  });
});

it('a workbook that unpacks without end, or reaches further than rows can be held, is refused before that', async () => {
  const far = packed('<worksheet><sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>');
  expect((await readBook(far)).findings.map(({ code }) => code)).toEqual(['too-many-rows']);
  // what an archive says of itself is looked at first, and no part may grow beyond what it says
  const bomb = packed(' '.repeat(1024 * 1024));
  new DataView(bomb.buffer).setUint32(
    bomb.findLastIndex((_, i) => bomb[i] === 0x50 && bomb[i + 1] === 0x4b && bomb[i + 2] === 1) + 24,
    300 * 1024 * 1024,
    true,
  );
  expect((await readBook(bomb)).findings.map(({ code }) => code)).toEqual(['workbook-too-large']);
});

describe('what could be read otherwise', () => {
  it('is told of short dates with both readings, the one that was taken first', async () => {
    const text = 'date,hour,visitors\n05/05/2026,9,10\n06/05/2026,9,11\n';
    const { choices } = await readBook(bytesOf(text));
    expect(choices.dates).toEqual({
      written: '06/05/2026',
      readings: [
        { order: 'day-first', from: '2026-05-05', to: '2026-05-06', example: '2026-05-06' },
        { order: 'month-first', from: '2026-05-05', to: '2026-06-05', example: '2026-06-05' },
      ],
    });
    const other = await readBook(bytesOf(text), { dateOrder: 'month-first' });
    expect(other.choices.dates?.readings.map(({ order }) => order)).toEqual(['month-first', 'day-first']);
    expect(other.findings).toEqual([]);
    expect((await readBook(bytesOf('date,hour,visitors\n25/05/2026,9,10\n'))).choices.dates).toBeUndefined();
  });

  it('is told of stores, also when only some of them are taken', async () => {
    const text = 'date,hour,store,visitors\n2026-06-01,9,North,10\n2026-06-01,9,South,11\n';
    const { book, choices } = await readBook(bytesOf(text), { stores: ['South'] });
    expect([book?.stores, choices.stores]).toEqual([['South'], ['North', 'South']]);
  });

  it('is the separator of a text', async () => {
    const bytes = bytesOf('date;hour;visitors,in;visitors,out\n2026-06-01;9;10;1\n');
    expect((await readBook(bytes)).choices.delimiter).toBe(';');
    expect((await readBook(bytes, { delimiter: ',' })).findings.map(({ code }) => code)).toEqual(['no-header']);
  });

  it('is the sheet of a workbook', async () => {
    const heads = ['date', 'hour', 'visitors'];
    const bytes = sheetsOf({ Notes: [['to whom it may concern']], First: [heads, ['2025-06-01', 9, 4]], Second: [heads, ['2026-06-01', 9, 5]] });
    const first = await readBook(bytes);
    expect(first.source?.sheet).toBe('First');
    expect(first.choices.sheets).toEqual(['Notes', 'First', 'Second']);
    const { book, source } = await readBook(bytes, { sheet: 'Second' });
    expect([source?.sheet, book && isoDate(book.firstDay)]).toEqual(['Second', '2026-06-01']);
    const unknown = await readBook(bytes, { sheet: 'Third' });
    expect([unknown.findings.map(({ code }) => code), unknown.choices.sheets?.length]).toEqual([['unknown-sheet'], 3]);
  });
});
