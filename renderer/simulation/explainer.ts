import type {
  Attribution,
  ChangedCustomer,
  ComplaintFate,
  EffectsByKind,
  Fate,
  FateComparison,
  LedgerMove,
  MoveLedger,
  MoveWithEffect,
  TwinTrace,
} from './door.js';
import type { SideListener } from './simulator.js';

/** Two strategies of a case, given as its text. */
export interface StrategyPair {
  readonly text: string;
  readonly baseline: string;
  readonly strategy: string;
}

export interface FatesRequest extends StrategyPair {
  /** Seasons whose customers are followed, at least 2 for intervals. */
  readonly seasons: number;
}

export interface FatesAnswer {
  readonly fates: FateComparison;
  /** Whether all seasons were followed. */
  readonly isWhole: boolean;
}

/** A field of one of the two tables of fates: how the visit ended, or what was complained about. */
export type FateCell =
  | { readonly of: 'visits'; readonly from: Fate; readonly to: Fate }
  | { readonly of: 'complaints'; readonly from: ComplaintFate; readonly to: ComplaintFate };

export interface TwinsRequest extends StrategyPair {
  /** Which season, from 0. */
  readonly replication: number;
  readonly cell: FateCell;
  /** Most customers to tell. */
  readonly most: number;
}

/** Customers of one season who are in a field of the table. */
export interface TwinsAnswer {
  readonly total: number;
  /** The first of them, by store and number. */
  readonly customers: readonly ChangedCustomer[];
}

export interface TwinRequest extends StrategyPair {
  readonly replication: number;
  readonly store: string;
  readonly customer: number;
}

export interface LedgerRequest {
  readonly text: string;
  readonly strategy: string;
  /** Which season, from 0. */
  readonly replication: number;
}

export interface EffectsRequest extends LedgerRequest {
  /** Moves of the season's ledger that are left out, one at a time. */
  readonly moves: readonly LedgerMove[];
}

export interface EffectsAnswer {
  readonly moves: readonly MoveWithEffect[];
  readonly isWhole: boolean;
}

export interface KindsRequest {
  readonly text: string;
  readonly strategy: string;
  /** At least 2, for intervals. */
  readonly seasons: number;
  /** Moves of each season that are left out in turn. */
  readonly movesPerSeason: number;
}

export interface KindsAnswer {
  readonly kinds: EffectsByKind;
  readonly isWhole: boolean;
}

export interface PartsRequest extends StrategyPair {
  readonly seasons: number;
}

export interface PartsAnswer {
  /** Null where the two strategies do the same. */
  readonly attribution: Attribution | null;
  readonly isWhole: boolean;
}

/**
 * Says why two strategies differ, away from the thread that draws. What needs many seasons takes the workers as a study beside the comparison
 * does; what needs one or two seasons is played where the comparison is conducted.
 */
export interface Explainer {
  /** Follows all customers of some seasons from one strategy to the other. */
  fates(request: FatesRequest, listener: SideListener<FatesAnswer>, signal: AbortSignal): Promise<void>;
  /** Customers of one season in one field of the table of fates. */
  twins(request: TwinsRequest): Promise<TwinsAnswer>;
  /** One customer in both strategies. */
  twin(request: TwinRequest): Promise<TwinTrace>;
  /** All moves of one season, why they were made and what they cost. */
  ledger(request: LedgerRequest): Promise<MoveLedger>;
  /** What single moves did: the season again without each of them. */
  effects(request: EffectsRequest, listener: SideListener<EffectsAnswer>, signal: AbortSignal): Promise<void>;
  /** What moves of a kind do on average, over several seasons; no answer where it was ended before. */
  kinds(request: KindsRequest, listener: SideListener<KindsAnswer>, signal: AbortSignal): Promise<void>;
  /** Which part of a strategy did how much. */
  parts(request: PartsRequest, listener: SideListener<PartsAnswer>, signal: AbortSignal): Promise<void>;
}
