import { tallyOf } from './tally.js';

/**
 * What is known beforehand of the luck of each season, less its expectation: one array a control, one value a season.
 * At most a few, chosen before looking: each costs a degree of freedom.
 */
export type Control = readonly Float64Array[];

/** With fewer seasons a regression on two controls widens intervals more often than not, and none is made. */
export const FEWEST_CONTROLLED = 10;

/** A mean freed of what controls know about the seasons. */
export interface ControlledMean {
  /** To be taken off the mean: what these seasons' luck has added to it. */
  readonly shift: number;
  readonly standardError: number;
  readonly degrees: number;
  /** Share of the variance of a season that the controls account for, 0 to 1; 0 where nothing varies. */
  readonly removed: number;
}

/**
 * Regression of the seasons' values y on controls c whose expectations are known: the estimate is the regression's value where every control is at its
 * expectation, mean(y) - b'd with d the mean deviation of the controls; its standard error s sqrt(1/n + d' S^-1 d), s^2 the residual variance on
 * n - 1 - k degrees of freedom, S the controls' sums of squares and products about their means. Exact for seasons and controls that are jointly normal.
 * Lavenberg and Welch 1981, Management Science 27; Nelson 1990, Operations Research 38. Worked out on controls made orthogonal one after the other, which
 * needs no matrix. Undefined when there are fewer than ten seasons.
 */
export function controlledMean(values: ArrayLike<number>, control: Control): ControlledMean | undefined {
  const n = values.length;
  const degrees = n - 1 - control.length;
  if (n < FEWEST_CONTROLLED || degrees < 1 || control.length === 0) return undefined;
  const left = centred(values);
  const whole = product(left, left);
  let shift = 0;
  let spread = 1 / n;
  for (const { deviation, residual, squares } of orthogonal(control)) {
    if (squares === 0) continue;
    const slope = product(residual, left) / squares;
    shift += slope * deviation;
    spread += deviation ** 2 / squares;
    for (let r = 0; r < n; r++) left[r] -= slope * residual[r];
  }
  const rest = product(left, left);
  return {
    shift,
    standardError: Math.sqrt((rest / degrees) * spread),
    degrees,
    removed: whole > 0 ? Math.max(0, 1 - rest / degrees / (whole / (n - 1))) : 0,
  };
}

/** Each value less what the controls say about it: their mean is the controlled one. The values themselves when there are fewer than ten seasons. */
export function freedValues(values: readonly number[], control: Control): readonly number[] {
  if (controlledMean(values, control) === undefined) return values;
  const freed = Float64Array.from(values);
  const left = centred(values);
  for (const { deviation, residual, squares } of orthogonal(control)) {
    if (squares === 0) continue;
    const slope = product(residual, left) / squares;
    for (let r = 0; r < freed.length; r++) freed[r] -= slope * (residual[r] + deviation);
  }
  return Array.from(freed);
}

interface Direction {
  /** Mean of the control in these seasons, less what the controls before it say about it. */
  readonly deviation: number;
  readonly residual: Float64Array;
  /** 0 where the control says nothing that those before it did not say. */
  readonly squares: number;
}

/** Relative to its own sum of squares: below that, what is left of a control is the rounding of numbers. */
const NOTHING_LEFT = 1e-12;

function orthogonal(control: Control): Direction[] {
  const directions: Direction[] = [];
  for (const values of control) {
    const residual = centred(values);
    const own = product(residual, residual);
    let deviation = tallyOf(values).mean;
    for (const before of directions) {
      if (before.squares === 0) continue;
      const slope = product(residual, before.residual) / before.squares;
      deviation -= slope * before.deviation;
      for (let r = 0; r < residual.length; r++) residual[r] -= slope * before.residual[r];
    }
    const squares = product(residual, residual);
    directions.push({ deviation, residual, squares: squares > NOTHING_LEFT * own ? squares : 0 });
  }
  return directions;
}

function centred(values: ArrayLike<number>): Float64Array {
  const { mean } = tallyOf(values);
  return Float64Array.from(values, (value) => value - mean);
}

function product(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let r = 0; r < a.length; r++) sum += a[r] * b[r];
  return sum;
}
