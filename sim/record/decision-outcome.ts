/** Why a decision changed nothing. Words for translation; each is decided by the state of the store at that moment. */
export const REFUSALS = [
  /** The store is not open. */
  'closed',
  'no-such-store',
  'no-such-person',
  /** The case has no part for it: no tills, no shelves, no staff, no floats. */
  'not-in-this-case',
  /** The person is at home. */
  'off-duty',
  'on-break',
  /** The person's shift is over. */
  'leaving',
  /** The person is changing places already. */
  'under-way',
  'already-there',
  /** The place would be left with fewer people than it must have. */
  'core-minimum',
  'nobody-there',
  /** All who are there are on a break, under way or about to go home. */
  'nobody-free',
  /** All who can be called in today have been, or are here. */
  'nobody-to-call',
  /** Nobody could be there before closing. */
  'too-late',
  /** No group lacks anything of its level. */
  'nothing-to-order',
  /** No shelf waits for a refill. */
  'nothing-waits',
  'out-of-range',
  /** It is so already. */
  'unchanged',
  'no-such-decision',
  /** The decision to take back is over, or was done once. */
  'already-over',
] as const;
export type RefusalReason = (typeof REFUSALS)[number];

/** What came of a decision. */
export interface DecisionOutcome {
  /** Done as said; done for fewer than wanted; or refused, and nothing has changed. */
  readonly status: 'done' | 'partly' | 'refused';
  readonly refusal?: RefusalReason;
  /** People moved, as the trace names them. */
  readonly people?: readonly string[];
  /** How many were moved, called in or asked for; groups ordered or put first. */
  readonly count?: number;
  /** Yuan spent at once. */
  readonly yuan?: number;
  /** When it ends by itself (minutes); absent for what is done once or lasts. */
  readonly until?: number;
}
