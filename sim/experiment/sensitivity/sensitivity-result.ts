import type { SourceTag } from '../../scenario/quantity.js';
import type { Interval } from '../result.js';
import type { LeftOut } from './uncertain-parameters.js';

export const SENSITIVITY_METHODS = ['tornado', 'morris', 'sobol'] as const;
export type SensitivityMethod = (typeof SENSITIVITY_METHODS)[number];

/** What an outcome owes to what is not known. Part of a result. */
export interface SensitivityResult {
  readonly method: SensitivityMethod;
  readonly strategy: string;
  /** With it the outcomes are differences to this strategy on the same customers. */
  readonly against?: string;
  /** The difference is told as a share of the other's value. */
  readonly relative: boolean;
  /** Seasons at each setting. */
  readonly seasons: number;
  /** Settings tried: the file's own, and others. */
  readonly settings: number;
  /** Walks of a screening, rows of a variance decomposition. */
  readonly samples?: number;
  /** Runs used; a run is one season of one strategy at one setting. */
  readonly runs: number;
  readonly outcomes: readonly OutcomeSensitivity[];
  readonly leftOut: readonly LeftOut[];
  /** What a reader should know before believing it: English sentences; absent where there is nothing. */
  readonly warnings?: readonly string[];
}

export interface OutcomeSensitivity {
  readonly indicator: string;
  readonly unit: string;
  /** At the file's own setting. */
  readonly asIs: Interval;
  /** What matters most first; of those that can't be told apart the shakiest. */
  readonly parameters: readonly ParameterSensitivity[];
}

export interface ParameterSensitivity {
  readonly name: string;
  readonly title: string;
  readonly unit: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly source: SourceTag;
  /** Tornado: the outcome at the low and the high end less that of the file, and from the low to the high end. Intervals of all swings hold together. */
  readonly atLow?: Interval;
  readonly atHigh?: Interval;
  readonly swing?: Interval;
  /** Morris: mean effect of the whole range, its mean size, and how far it depends on the others. */
  readonly meanEffect?: number;
  readonly meanSize?: Interval;
  readonly spread?: Interval;
  /** Sobol': share of the variance of the outcome, alone and with others. */
  readonly first?: Interval;
  readonly total?: Interval;
}

/** The number a parameter is sorted by, and the interval it is known within. */
export function importanceOf({ swing, meanSize, total }: ParameterSensitivity): { readonly size: number; readonly least: number } {
  if (swing !== undefined) {
    const crosses = swing.low === null || swing.high === null || swing.low * swing.high <= 0;
    return { size: Math.abs(swing.mean ?? 0), least: crosses ? 0 : Math.min(Math.abs(swing.low), Math.abs(swing.high)) };
  }
  const told = meanSize ?? total;
  return { size: told?.mean ?? 0, least: Math.max(0, told?.low ?? 0) };
}
