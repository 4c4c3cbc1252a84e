import { normalQuantile } from '../engine/normal-quantile.js';
import type { RandomStream } from '../engine/random-stream.js';
import type { Staff as StaffRules } from '../scenario/world-schema.js';

/** Nobody works more slowly than this (1 = standard). */
export const LEAST_TALENT = 0.3;

/** Most days of a season there is a draw of absence for, for each post. */
const DAYS_A_POST = 512;

/** Speed at home of who stands behind a post, before training and moves (1 = standard). */
export function talentAt({ speedSd }: StaffRules, talent: RandomStream, post: number): number {
  return speedSd > 0 ? Math.max(LEAST_TALENT, 1 + speedSd * normalQuantile(talent.at(post))) : 1;
}

/** Whether a temporary worker stands behind a post. */
export function isTemporaryAt({ temporaryShare }: StaffRules, contract: RandomStream, post: number): boolean {
  return contract.at(post) < temporaryShare;
}

/** Whether who stands behind a post is absent on a day. */
export function isAbsentOn({ absenceShare }: StaffRules, absence: RandomStream, post: number, day: number): boolean {
  return absenceShare > 0 && absence.at(post * DAYS_A_POST + day) < absenceShare;
}
