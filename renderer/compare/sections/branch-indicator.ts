import { findIndicator } from '../model-door.js';

/** Branches of the trees that are called otherwise than their indicator. */
const OTHERWISE: Readonly<Record<string, string>> = { sold: 'sales', lost: 'lostSales' };

/** The indicator a branch or cause is, as `Defined` wants it; nothing for one that is none. */
export function definedAs(branch: string): { readonly indicator?: string } {
  const id = [OTHERWISE[branch], branch, `complaintRate.${branch}`].find((each) => each !== undefined && findIndicator(each) !== undefined);
  return id === undefined ? {} : { indicator: id };
}
