import type { ResultDocument } from './result.js';

/** Of the t intervals of a result: seasons less one, less one for each control that is taken out. */
export function degreesOfFreedom(result: Pick<ResultDocument, 'replications' | 'control'>): number {
  return result.replications - 1 - spentOnControls(result);
}

/** Degrees of freedom that controls cost. */
export function spentOnControls({ control }: Pick<ResultDocument, 'control'>): number {
  return control?.used === true ? control.controls.length : 0;
}
