import type { Role } from '../scenario/world-schema.js';
import type { Reproduction } from './case/reproduce.js';
import type { Estimate } from './estimates/estimate.js';
import type { Finding } from './finding.js';
import type { ImportChoices } from './import-choices.js';
import type { Column } from './reading/column-names.js';
import type { TableSource } from './reading/raw-table.js';

export const IMPORT_FORMAT = 'sandtable.import/1';

/** What a quantity is; `weekday`, `store`, `promotion` and `staff` have `of` beside them. */
export const QUANTITIES = [
  'visitorsPerDay',
  'storeSize',
  'weekday',
  'promotion',
  'conversion',
  'basketYuan',
  'basketItems',
  'complaintRate',
  'staff',
  'withHelp',
  'withoutHelp',
  'itemValueYuan',
  'productVoice',
] as const;
export type QuantityName = (typeof QUANTITIES)[number];

/** A number of the case and where it comes from. */
export interface Quantity {
  readonly name: QuantityName;
  /** Which one: a weekday, a store, a promotion's first day, a role. */
  readonly of?: string;
  /** Where it stands in the case; undefined for what the file shows and the case only has to bring about. */
  readonly path?: string;
  /** `estimated` from rows, `calibrated` so that the simulated season brings what the file shows, `default` as shipped. */
  readonly source: 'estimated' | 'calibrated' | 'default';
  readonly unit: 'visitors/day' | 'factor' | 'share' | 'yuan' | 'items' | 'per 1000 visitors' | 'people';
  readonly value: number;
  /** Of estimated ones; of calibrated ones, that of what they were calibrated to, in proportion. */
  readonly standardError?: number;
  /** 95 % interval. */
  readonly low?: number;
  readonly high?: number;
  /** Store-days (hours for shares) it rests on. */
  readonly rows?: number;
}

/** What was found in a file and what was made of it. Plain JSON. */
export interface ImportReport {
  readonly format: typeof IMPORT_FORMAT;
  readonly source: TableSource;
  readonly columns: readonly Column[];
  readonly stores: readonly string[];
  /** What could have been read otherwise. */
  readonly choices: ImportChoices;
  /** First and last date of the file, and how many rows are in between. */
  readonly from: string;
  readonly to: string;
  readonly rows: number;
  readonly season: { readonly from: string; readonly to: string; readonly days: number };
  readonly opens: string;
  readonly closes: string;
  readonly promotions: {
    readonly by: 'call' | 'file' | 'detection' | 'nobody';
    readonly list: readonly { readonly from: string; readonly to: string; readonly factor: Estimate }[];
  };
  readonly quantities: readonly Quantity[];
  /** Share of the day's visitors in each opening hour; of weekdays with a shape of their own too. */
  readonly shape: { readonly hours: readonly number[]; readonly shares: readonly Estimate[]; readonly byWeekday?: readonly (readonly Estimate[])[] };
  /** Variance against that of people who come at random: of days, and of the hours of a day. */
  readonly dispersion: { readonly days: number; readonly hours: number };
  /** People on duty by opening hour, of roles the file tells of. */
  readonly staffByHour: Partial<Readonly<Record<Role, readonly number[]>>>;
  readonly reproduction?: Reproduction;
  readonly findings: readonly Finding[];
}
