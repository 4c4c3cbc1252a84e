import { isObject, type Json, type JsonObject } from '../../stores/json-path.js';
import { freeEntryId } from '../sections/entry-list.js';

/** An indicator as the first summand of a weighted sum of which more is better or less is. */
export function asSum(indicator: string, direction: 'higher' | 'lower', objectives: readonly Json[]): JsonObject {
  return { id: freeEntryId('objective', objectives), direction, sum: [{ indicator, weight: 1 }] };
}

/** What objectives count where the file names none. */
export const USUAL_OBJECTIVES: readonly string[] = ['sales', 'complaintRate'];

/** The summands of an objective; none for a plain indicator. */
export function summandsOf(objective: Json): readonly JsonObject[] {
  return isObject(objective) && Array.isArray(objective.sum) ? (objective.sum as readonly Json[]).filter(isObject) : [];
}
