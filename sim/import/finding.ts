/**
 * What reading and estimating came across, as a word the app can translate. `error` stops the import, `handled` was dealt with
 * in the way the sentence says, `note` is good to know.
 */
export const FINDING_CODES = {
  // the file
  'too-large': 'error',
  empty: 'error',
  'unreadable-encoding': 'error',
  'bad-workbook': 'error',
  'unknown-sheet': 'error',
  'workbook-too-large': 'error',
  'old-workbook': 'error',
  'too-many-rows': 'error',
  'unclosed-quote': 'error',
  encoding: 'note',
  // its columns
  'no-header': 'error',
  'missing-column': 'error',
  'twice-a-column': 'error',
  'unknown-columns': 'note',
  // dates and hours
  'bad-dates': 'error',
  'some-bad-dates': 'handled',
  'total-rows': 'handled',
  'date-order-assumed': 'handled',
  'far-dates': 'handled',
  'bad-hours': 'error',
  'some-bad-hours': 'handled',
  'hours-end-labelled': 'handled',
  'utc-times': 'note',
  // numbers
  'bad-numbers': 'error',
  'some-bad-numbers': 'handled',
  'negative-numbers': 'handled',
  'implausible-numbers': 'handled',
  'decimal-comma': 'note',
  'negative-sales': 'note',
  // stores
  'too-many-stores': 'error',
  'unknown-store': 'error',
  // rows against each other
  'repeated-rows': 'handled',
  'conflicting-rows': 'handled',
  'too-many-conflicts': 'error',
  'clocks-back': 'handled',
  'clocks-forward': 'note',
  'finer-than-hours': 'note',
  'outside-hours': 'handled',
  'missing-hours': 'handled',
  'missing-days': 'handled',
  'closed-weekdays': 'note',
  'closed-days': 'handled',
  'more-buyers-than-visitors': 'handled',
  'unusual-days': 'handled',
  'too-little': 'error',
  'no-visitors': 'error',
  // estimates and the case
  'promotions-found': 'handled',
  'promotion-outside': 'error',
  'promotions-overlap': 'error',
  'promotion-always': 'error',
  'no-promotions': 'note',
  'one-shape': 'note',
  'shapes-by-weekday': 'note',
  'level-drifts': 'note',
  'season-chosen': 'note',
  'season-outside': 'error',
  'season-too-long': 'error',
  'staff-flat': 'note',
  'staff-default': 'note',
  'conversion-out-of-reach': 'handled',
  'complaints-below-model': 'handled',
  'store-too-busy': 'error',
} as const satisfies Record<string, 'error' | 'handled' | 'note'>;
export type FindingCode = keyof typeof FINDING_CODES;
export type Severity = (typeof FINDING_CODES)[FindingCode];

export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** What the sentence fills in. */
  readonly parameters: Readonly<Record<string, string | number>>;
  /** The first ten lines of the file it is about, counted from 1. */
  readonly rows?: readonly number[];
  /** How many there are of it. */
  readonly count?: number;
}

const FIRST_ROWS = 10;

/** A finding; of `rows` (lines of the file) the first ten are kept, and all are counted. */
export function finding(code: FindingCode, parameters: Finding['parameters'] = {}, rows?: readonly number[]): Finding {
  const severity = FINDING_CODES[code];
  return { code, severity, parameters, ...(rows === undefined ? {} : { rows: rows.slice(0, FIRST_ROWS), count: rows.length }) };
}

/** Whether one of them stops the import. */
export function stops(findings: readonly Finding[]): boolean {
  return findings.some(({ severity }) => severity === 'error');
}
