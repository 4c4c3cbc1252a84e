import type { Interval } from '../result.js';

export const DIAGNOSIS_CHECKS = ['quadrant', 'process-complaints', 'people-and-work', 'experience-and-cost', 'coordination-cost'] as const;
/** What is looked at, to find out whether functions and business have drifted apart (model.md 4.8). */
export type DiagnosisCheck = (typeof DIAGNOSIS_CHECKS)[number];

/** `flagged`: the whole interval lies on the bad side. `undecided`: the limit lies within it. */
export type DiagnosisState = 'fine' | 'flagged' | 'undecided';

/** One check of one strategy, with the number it rests on and a sentence in both languages. */
export interface DiagnosisFinding {
  readonly check: DiagnosisCheck;
  readonly state: DiagnosisState;
  /** In the unit of the check: a share, or yuan of a season. */
  readonly value: Interval;
  readonly limit: number;
  readonly says: { readonly en: string; readonly zh: string };
}

/** A number as the sentences show it, by the unit of the check. */
export function shown(x: number | null, unit: 'share' | 'yuan' | 'points'): string {
  if (x === null) return '–';
  if (unit === 'share') return `${(100 * x).toFixed(0)} %`;
  const text = Math.round(Math.abs(x))
    .toString()
    .replace(/\B(?=(\d{3})+$)/g, ',');
  return `${x < 0 && text !== '0' ? '−' : ''}${text}`;
}

/** The same between Chinese words: no space before the per cent sign, one on either side of the number. */
export function shownZh(x: number | null, unit: 'share' | 'yuan' | 'points'): string {
  return ` ${shown(x, unit).replace(' %', '%')} `;
}

/** Which side of a limit an interval lies on; without an interval nothing is decided. */
export function sideOf({ low, high }: Interval, limit: number, bad: 'above' | 'below'): DiagnosisState {
  if (low === null || high === null) return 'undecided';
  if (bad === 'above') return low > limit ? 'flagged' : high <= limit ? 'fine' : 'undecided';
  return high < limit ? 'flagged' : low >= limit ? 'fine' : 'undecided';
}
