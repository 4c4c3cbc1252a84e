import type { Changes } from '../../scenario/scenario-schema.js';
import type { DeclaredConstraint } from '../../scenario/sections/search-section.js';
import type { Interval, Verdict } from '../result.js';
import type { Exit } from './candidate.js';

/** What a search was for, how it went, and what it found. Part of a result. */
export interface SearchResult {
  readonly start: string;
  /** Levers in their order, with what they may be set to: first, last and how many, or all words. */
  readonly levers: readonly SearchedLever[];
  readonly objectives: readonly { readonly name: string; readonly title: string; readonly unit: string; readonly direction: 'higher' | 'lower' }[];
  readonly constraints: readonly DeclaredConstraint[];
  /** Runs asked for and used; a run is one season of one plan. */
  readonly budget: number;
  readonly runs: number;
  /** Plans played, and those that contradicted themselves and were not. */
  readonly plans: number;
  readonly unsound: number;
  /** False where it was interrupted before what it found was played in fresh seasons: means and intervals are then those of the search, and flatter. */
  readonly confirmed: boolean;
  /** First replication of the search's own seasons. Those it is confirmed in start at 0. */
  readonly searchedFrom: number;
  /** Plans that were confirmed, best first in the first objective. */
  readonly found: readonly FoundPlan[];
  /** The confirmed front: ids of found plans and strategies that no other is shown to beat. */
  readonly front: readonly string[];
  /** Every strategy of the file against what was found. */
  readonly shipped: readonly ShippedStanding[];
  /** How much better what was found looked while it was chosen than in fresh seasons, as a difference to the baseline; absent when not confirmed. */
  readonly optimism?: readonly { readonly objective: string; readonly searched: number | null; readonly fresh: number | null; readonly optimism: Interval }[];
  /** Every plan that was played, for the picture of the search: what it is set to, its objectives by the search's seasons. */
  readonly points: readonly SearchPoint[];
}

export interface SearchedLever {
  readonly id: string;
  readonly values: readonly (number | string | boolean)[];
  readonly levels: number;
}

export interface FoundPlan {
  /** Names it among the strategies of the result. */
  readonly id: string;
  readonly settings: Readonly<Record<string, number | string | boolean>>;
  /** A strategy's changes, ready to be written into the file. */
  readonly changes: Changes;
  /** Of each objective: the value, and the difference to the baseline. Intervals of all found plans and objectives hold together. */
  readonly objectives: readonly FoundObjective[];
  /** Share of bootstrap draws in which no other found plan or strategy beats it. */
  readonly probability: number;
  /** Of each constraint whether it is kept, as `check` would say. */
  readonly keeps: readonly (boolean | 'undecided')[];
}

export interface FoundObjective {
  readonly objective: string;
  readonly value: Interval;
  readonly difference: Interval;
  readonly verdict: Verdict;
}

export interface ShippedStanding {
  readonly strategy: string;
  /** Whether a found plan is shown to be better in something and worse in nothing, can't be told from it, or neither. */
  readonly standing: 'dominated' | 'tied' | 'not reached';
  /** The found plan; absent where not reached. */
  readonly by?: string;
  /** Differences found plan minus strategy, of each objective, all together with the confidence of the case. */
  readonly differences?: readonly Interval[];
}

export interface SearchPoint {
  /** Of a strategy of the file its id; null for plans. */
  readonly strategy: string | null;
  readonly settings: Readonly<Record<string, number | string | boolean>> | null;
  /** In the order of the objectives; null where undefined. */
  readonly objectives: readonly (number | null)[];
  readonly seasons: number;
  /** On the front by the means so far. */
  readonly front: boolean;
  readonly exit?: Exit;
}
