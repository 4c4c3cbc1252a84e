import type { Outcome } from './visitor-memory.js';

/** What people come to the desk for; a call-back is the desk's own business. */
export const BUSINESS = ['inquiry', 'return', 'complaint', 'call-back'] as const;
export type Business = (typeof BUSINESS)[number];
export const COMPLAINT = BUSINESS.indexOf('complaint');
export const CALL_BACK = BUSINESS.indexOf('call-back');

/** Kinds of business that bring luck of their own; a call-back has that of the case it follows. */
const KINDS_OF_LUCK = 3;
/** Most services of one visit. */
export const HOPS_MAX = 8;

/** One customer's business at the desk, from coming to being done. */
export interface Visit {
  readonly business: number;
  /** Candidate index of the customer. */
  readonly customer: number;
  /** Complaint case it belongs to; -1 for other business. */
  readonly case: number;
  readonly bought: boolean;
  /** What the customer remembered of the shop when coming here. */
  readonly memory: Outcome;
  /** Number of its draws: the customer and what for. */
  readonly luck: number;
  team: number;
  /** Times the visit has been passed on or has come back. */
  hop: number;
  handOffs: number;
  joined: number;
  longestWait: number;
  waiting: boolean;
}

/** Number of the draws of a customer's business. */
export function luckOf(customer: number, business: number): number {
  return customer * KINDS_OF_LUCK + business;
}

/** Number of the draw for the present service of a visit. */
export function drawOf(visit: Visit): number {
  return visit.luck * HOPS_MAX + visit.hop;
}
