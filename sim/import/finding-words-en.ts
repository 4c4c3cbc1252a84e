import type { FindingWords } from './finding-sentence.js';

const COLUMNS: Readonly<Record<string, string>> = {
  date: 'date',
  hour: 'hour',
  store: 'store',
  visitors: 'visitors',
  transactions: 'transactions',
  sales: 'sales',
  items: 'items',
  complaints: 'complaints',
  'staff.checkout': 'cashiers',
  'staff.floor': 'promoters',
  'staff.stock': 'restockers',
  'staff.desk': 'desk agents',
  promotion: 'promotion',
};
const HEADS: Readonly<Record<string, string>> = {
  date: '"date" or "日期"',
  hour: '"hour" or "时段" (or a time of day in the dates)',
  visitors: '"visitors" or "客流"',
};
const column = (name: string | number) => COLUMNS[name] ?? String(name);
const percent = (share: string | number) => `${(100 * Number(share)).toFixed(1)} %`;
const rare = (chance: string | number) => (Number(chance) < 0.0001 ? 'less than 0.0001' : Number(Number(chance).toPrecision(2)).toString());
const some = (count: string | number, one: string, many = `${one}s`) => (Number(count) === 1 ? `1 ${one}` : `${count} ${many}`);

/** "2026-06-29..2026-07-12" in words. */
const spans = (text: string | number, to: string) => String(text).replaceAll('..', to);

/** English sentences of findings. */
export const ENGLISH_FINDINGS: FindingWords = {
  options: {
    'promotions-found': 'Others: --promotion from..to.',
    'date-order-assumed': 'If that is wrong: --date-order.',
    'unknown-sheet': 'Name one: --sheet.',
    'no-header': 'If columns or sheets were taken wrongly: --separator, --sheet.',
    'season-chosen': 'Another one: --season from..to.',
    'too-many-stores': 'Or name them: --store.',
    'staff-flat': 'One of them: --store.',
  },
  lines: (rows, more) => ` (${rows.length === 1 ? 'line' : 'lines'} ${rows.join(', ')}${more > 0 ? ` and ${more} more` : ''})`,
  'too-large': (p) => `The file is larger than ${p.limit} MB; expected hourly numbers of a few years. Cut it, or import one store at a time.`,
  empty: () => 'There are no rows in the file; expected a row for each hour with its date, hour and visitors.',
  'unreadable-encoding': () => 'The bytes are no text in UTF-8, UTF-16 or GB18030, and no XLSX workbook; save the table as "CSV UTF-8" or as XLSX.',
  'bad-workbook': () =>
    'The workbook is damaged, or something else with the beginning of an XLSX file; open it in your spreadsheet program and save it again as XLSX.',
  'workbook-too-large': (p) =>
    `The workbook unpacks to more than ${p.limit} MB; expected hourly numbers of a few years. Save the sheet with the numbers by itself.`,
  'unknown-sheet': (p) => `There is no sheet "${p.name}" with anything in it; the workbook has: ${p.known}.`,
  'old-workbook': () => 'This is a workbook of the old format (XLS), or one locked with a password; save it as XLSX without a password, or as CSV.',
  'too-many-rows': (p) =>
    `There are more than ${Number(p.limit).toLocaleString('en')} rows (or cells very far out); expected a row for each hour. Import one store at a time.`,
  'unclosed-quote': () => 'A quotation mark is opened and never closed; everything after it would be one cell.',
  encoding: (p) => `The text was read as ${String(p.encoding).toUpperCase()}.`,
  'no-header': (p) =>
    `No row of headings was found; expected one with at least "date", "hour" and "visitors" (or 日期, 时段, 客流). The first row says: ${p.found}.`,
  'missing-column': (p) => `There is no column for ${column(p.column)}; expected a heading such as ${HEADS[p.column] ?? p.column}. Found: ${p.found}.`,
  'twice-a-column': (p) => `Two columns are both ${column(p.column)}: "${p.first}" and "${p.second}"; rename or remove one.`,
  'unknown-columns': (p) => `${some(p.count, 'column is', 'columns are')} not used: ${p.names}.`,
  'bad-dates': (p, n) => `${n} of ${p.all} dates cannot be read, such as "${p.example}"; expected 2026-06-01, 1.6.2026, 06/01/2026 or 2026年6月1日.`,
  'some-bad-dates': (p, n) => `${some(n, 'row has', 'rows have')} no readable date, such as "${p.example}", and ${n === 1 ? 'is' : 'are'} left out.`,
  'total-rows': (_, n) => `${some(n, 'row of totals', 'rows of totals')} left out.`,
  'date-order-assumed': (p) => `Nothing in the file tells whether "${p.example}" has the ${p.order === 'day-first' ? 'day' : 'month'} first; it was read so.`,
  'far-dates': (p, n) =>
    `${some(n, 'row lies', 'rows lie')} more than five years from the others (${p.example}, where most are around ${p.middle}) and ${n === 1 ? 'is' : 'are'} left out.`,
  'bad-hours': (p, n) => `${n} of ${p.all} hours cannot be read, such as "${p.example}"; expected 9, 09:00, 9-10 or 9点.`,
  'some-bad-hours': (p, n) => `${some(n, 'row has', 'rows have')} no readable hour, such as "${p.example}", and ${n === 1 ? 'is' : 'are'} left out.`,
  'hours-end-labelled': () => 'Hours run from 1 to 24: each is taken as the hour that ends then.',
  'utc-times': () => 'Times are marked as UTC ("Z"); they were read as the local time of the store. If they are not, the shape of the day is shifted.',
  'bad-numbers': (p, n) => `${n} of ${p.all} cells of ${column(p.column)} are no numbers, such as "${p.example}".`,
  'some-bad-numbers': (p, n) =>
    `${some(n, 'cell')} of ${column(p.column)} ${n === 1 ? 'is no number' : 'are no numbers'}, such as "${p.example}", and ${n === 1 ? 'is' : 'are'} left out.`,
  'negative-numbers': (p, n) => `${some(n, 'cell')} of ${column(p.column)} ${n === 1 ? 'is' : 'are'} below zero and left out.`,
  'implausible-numbers': (p) =>
    `${some(p.count, 'hour')} of ${column(p.column)} cannot be (such as ${p.example}, more than 20 times the usual one or nobody while people buy): a slip or a stuck counter, left out.`,
  'decimal-comma': () => 'Numbers have decimal commas.',
  'negative-sales': (p) => `Sales are below zero in ${some(p.count, 'hour')} (refunds); they are counted as they are.`,
  'too-many-stores': (p) => `There are ${p.count} stores, and a case has at most ${p.limit}; leave only those you want in the file.`,
  'unknown-store': (p) => `There is no store "${p.name}"; the file has: ${p.known}.`,
  'repeated-rows': (_, n) => `${some(n, 'row repeats', 'rows repeat')} another one word for word and ${n === 1 ? 'is' : 'are'} counted once.`,
  'conflicting-rows': (p) =>
    `${some(p.hours, 'hour is', 'hours are')} told twice with different numbers; nobody can say which is right, so ${Number(p.hours) === 1 ? 'it is' : 'they are'} left out.`,
  'too-many-conflicts': (p) =>
    `${p.hours} hours are told more than once with different numbers. Perhaps there is another column that tells rows apart (a store, a door, a department): name it "store", or add the rows up before importing.`,
  'clocks-back': () => 'An hour of a night comes twice, as it does when clocks go back: the mean of both was taken.',
  'clocks-forward': (p) => `${some(p.hours, 'hour')} of a Sunday night ${Number(p.hours) === 1 ? 'is' : 'are'} not there, as it is when clocks go forward.`,
  'finer-than-hours': () => 'Rows are finer than hours: counts were added up, people on duty averaged.',
  'outside-hours': (p) => `${p.visitors} visitors came before ${p.opens} or from ${p.closes} on, in hours that are hardly ever used; they are left out.`,
  'missing-hours': (p) =>
    `${some(p.hours, 'hour')} within opening hours ${Number(p.hours) === 1 ? 'is' : 'are'} missing; their days count by the hours that are there.`,
  'missing-days': (p) => `${some(p.days, 'day')} of ${p.all} ${Number(p.days) === 1 ? 'is' : 'are'} missing and left out.`,
  'closed-weekdays': (p) => `The store is closed on ${p.weekdays}.`,
  'closed-days': (p) => `${some(p.days, 'day')} without a single visitor: taken as closed and left out.`,
  'more-buyers-than-visitors': (p) =>
    Number(p.kept) === 1
      ? `On ${some(p.days, 'day')} more people bought than came: the counter was out. They are left out of the conversion.`
      : `On ${some(p.days, 'day')} more people bought than came. One of the two columns counts something else, so the conversion stays as shipped.`,
  'unusual-days': (p) =>
    `${some(p.count, 'day lies', 'days lie')} far off the weekday (holidays, early closing, storms) and ${Number(p.count) === 1 ? 'is' : 'are'} left out: ${p.days}.`,
  'too-little': (p) => `There are only ${some(p.days, 'usable day')}; expected at least ${p.least}, better four weeks and more.`,
  'no-visitors': () => 'Nobody comes at any hour; is the column of visitors the right one?',
  'promotions-found': (p) =>
    `The file names no promotions. ${some(p.count, 'run', 'runs')} of busy days ${Number(p.count) === 1 ? 'looks like one' : 'look like some'}: ${spans(p.stretches, ' to ')}${Number(p.more) > 0 ? ` and ${p.more} more` : ''}. Check the dates.`,
  'promotion-outside': (p) => `The promotion ${p.from}..${p.to} lies outside the file, which goes from ${p.first} to ${p.last}.`,
  'promotions-overlap': (p) => `The promotion ${p.from}..${p.to} begins before another one has ended; promotions of a store do not overlap.`,
  'promotion-always': () => 'Every day of the file is in a promotion, so nothing tells what an ordinary day is; import more weeks, or leave one promotion out.',
  'no-promotions': () => 'No promotion was told of, and no stretch of days is high enough to look like one.',
  'one-shape': (p) => `All weekdays have one shape of the day (chance of such differences if they are alike: ${rare(p.chance)}).`,
  'shapes-by-weekday': (p) => `Weekdays have shapes of their own (chance of such differences if they were alike: ${rare(p.chance)}).`,
  'level-drifts': (p) => `Visitors ${Number(p.share) > 0 ? 'rose' : 'fell'} by ${percent(Math.abs(Number(p.share)))} over the file; the case has its mean.`,
  'season-chosen': (p) => `The file is longer than a season: ${p.from} to ${p.to} (${p.days} days) was chosen for the days of promotion in it.`,
  'season-outside': (p) => `The season ${p.from}..${p.to} does not lie in the file, which goes from ${p.first} to ${p.last}.`,
  'season-too-long': (p) => `A season has at most ${p.limit} days.`,
  'staff-flat': (p) => `With several stores the mean of people on duty is used all day (${p.roles}); hourly rosters are for one store.`,
  'staff-default': (p) => `The file does not tell people on duty for: ${p.roles}. They stay as shipped, scaled to your visitors.`,
  'conversion-out-of-reach': (p) =>
    `${percent(p.file)} of the visitors buy, but the simulated store comes to ${percent(p.model)}: with the staff of the file it loses more (or fewer) customers to queues and shelves than yours. Look at work at the till and people on duty.`,
  'complaints-below-model': (p) =>
    `There are fewer complaints than the shipped shares of voiced failures bring; these were multiplied by ${Number(p.factor).toFixed(2)}.`,
  'store-too-busy': (p) =>
    `${Math.round(Number(p.visitors)).toLocaleString('en')} visitors in the season are more than can be simulated (${Number(p.limit).toLocaleString('en')}); are the numbers sums of many stores?`,
};
