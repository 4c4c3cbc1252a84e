/** The JSON results of the headless contract (format "sandtable.result/1"), and what the charts need beside them. */

import type { PeriodLength } from '../record/periods.js';
import type { DiagnosisFinding } from './diagnosis/finding.js';
import type { LossTree } from './diagnosis/loss-tree.js';
import type { MeasuredRisk } from './risks/measured-risks.js';
import type { SearchResult } from './search/search-result.js';
import type { SeasonsEstimate } from './seasons-estimate.js';
import type { Selection } from './selection.js';
import type { SensitivityResult } from './sensitivity/sensitivity-result.js';

export interface IndicatorEstimate {
  readonly mean: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly sd: number | null;
  readonly n: number;
  readonly unit: string;
  /** As in intervals. */
  readonly removed?: number;
}

export type Verdict = 'better' | 'worse' | 'not distinguishable' | 'no direction';

export interface Interval {
  readonly mean: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** With --control: share of the variance of a season that the controls account for. */
  readonly removed?: number;
}

export interface StrategyResult {
  readonly id: string;
  readonly title: string;
  readonly indicators: Readonly<Record<string, IndicatorEstimate>>;
  /** The strategy is played in another season with this share of visitors more; absent on the same customers. */
  readonly demandGrowth?: number;
  readonly warnings: readonly string[];
  /** Looked for: an imbalance of functions and business. */
  readonly diagnosis?: readonly DiagnosisFinding[];
  /** Where lost sales and complaints came from. */
  readonly lossTree?: LossTree;
  /** With --risks: the register, asserted beside measured. */
  readonly risks?: readonly MeasuredRisk[];
  /** With --by: the strategy day by day, week by week or month by month. */
  readonly periods?: readonly PeriodResult[];
  /** With --details: one object a season with the raw counts, chain totals, by name. */
  readonly perReplication?: readonly Readonly<Record<string, number>>[];
}

/** One stretch of the season. Days are counted from 1, both included; the run-off belongs to the last one. */
export interface PeriodResult {
  readonly fromDay: number;
  readonly toDay: number;
  readonly indicators: Readonly<Record<string, IndicatorEstimate>>;
  /** Against the baseline in the same days, on the same customers. */
  readonly differences?: Readonly<Record<string, Omit<Difference, 'strategy' | 'indicator'>>>;
}

export interface Difference {
  readonly strategy: string;
  readonly indicator: string;
  readonly absolute: Interval;
  /** Share of the baseline's value; null where that is not above 0. */
  readonly relative: Interval;
  readonly verdict: Verdict;
  /** Seasons, of all, in which the strategy was on the better side; absent for indicators without a direction. */
  readonly seasonsBetter?: number;
}

export interface FrontMember {
  readonly strategy: string;
  /** Share of bootstrap draws in which no other strategy beats it on both sales and complaint rate. */
  readonly probability: number;
}

export interface CheckResult {
  readonly id: string;
  readonly holds: boolean | 'undecided';
  /** The outcome as an English sentence; guardrailSentence makes it in either language from the rest. */
  readonly says: string;
  /** When undecided: seasons it is expected to take altogether. */
  readonly needs?: number;
  readonly strategy?: string;
  readonly against?: string;
  /** The guardrail changes the world for itself (`with`). */
  readonly changed?: true;
  readonly indicator?: string;
  readonly bound?: { readonly kind: BoundKind; readonly value: number };
  readonly value?: Interval;
}

/** What intervals were freed of. */
export interface ControlPart {
  /** Strategy whose roster the controls look at. */
  readonly roster: string;
  readonly controls: readonly { readonly name: string; readonly expected: number /** Of the seasons there are. */; readonly mean: number }[];
  /** False below ten seasons: intervals are plain then. */
  readonly used: boolean;
}

export type BoundKind = 'atMost' | 'atLeast' | 'equals' | 'relativeAtMost' | 'relativeAtLeast';

export interface ResultDocument {
  readonly format: 'sandtable.result/1';
  readonly command: 'run' | 'compare' | 'check' | 'optimize' | 'sensitivity';
  readonly version: string;
  readonly scenario: { readonly id: string; readonly title: string; readonly digest: string };
  readonly seed: string;
  readonly replications: number;
  readonly confidence: number;
  /** Length of the periods of the strategies, where they are told. */
  readonly by?: PeriodLength;
  /** With --control: what is known beforehand of the seasons, and taken out of every interval. */
  readonly control?: ControlPart;
  readonly strategies: readonly StrategyResult[];
  readonly baseline?: string;
  readonly differences?: readonly Difference[];
  readonly front?: readonly string[];
  readonly frontProbability?: readonly FrontMember[];
  readonly best?: { readonly strategy: string; readonly confidence: number; readonly indicator: string; readonly method: string };
  readonly checks?: readonly CheckResult[];
  /** With --select: the strategy selected, and how. The rest of the result is of the seasons in which all were still in the race. */
  readonly selection?: Selection;
  /** With --estimate: seasons that half-widths would take. */
  readonly estimate?: readonly SeasonsEstimate[];
  /** Of `optimize`: the search. The rest of the result compares what it found with the strategies of the file, in fresh seasons. */
  readonly search?: SearchResult;
  /** Of `sensitivity`. */
  readonly sensitivity?: SensitivityResult;
  readonly digest: string;
}
