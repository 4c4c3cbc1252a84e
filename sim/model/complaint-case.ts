import type { World } from '../scenario/world-schema.js';

/** Causes of complaints, in the order of the failure bits of customers.ts. */
export const CAUSES = ['waiting', 'walkout', 'stockout', 'error', 'handoff', 'product'] as const;
export type Cause = (typeof CAUSES)[number];

export const LEVEL_CLOSED = 0;
export const LEVEL_FRONTLINE = 1;
export const LEVEL_REGIONAL = 2;
export const LEVEL_HEAD_OFFICE = 3;

/** Share of complaints an agent of this skill solves (model.md 4.7): the stated share at skill 1, within 0.3 below and 0.2 above it. */
export function frontlineSolves(escalation: NonNullable<World['escalation']>, skill: number): number {
  const at1 = escalation.frontlineSolveShare;
  const moved = at1 + escalation.frontlineSkillEffect * (skill - 1);
  return Math.min(Math.min(1, at1 + 0.2), Math.max(Math.max(0, at1 - 0.3), moved));
}

/** One complaint on its way through the levels. */
export interface Case {
  readonly customer: number;
  readonly cause: number;
  readonly bought: boolean;
  /** Nothing was wrong: the customer is after the coupon. */
  readonly isMadeUp: boolean;
  readonly openedAt: number;
  readonly frontlineDue: number;
  level: number;
  /** When the clock of the present level runs out (minutes). */
  due: number;
  contactedAt: number;
  visit: number;
  missedFrontline: boolean;
}
