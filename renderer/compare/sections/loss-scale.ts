import type { MeasuredRisk } from '../../simulation/door.js';

/** Width of a bar in its own units. */
const WIDTH = 160;
const MARGIN = 3;

/** One scale for the bars of a register: zero and every end lie on it. */
export interface LossScale {
  readonly at: (yuan: number) => number;
  readonly zero: number;
}

export function lossScale(risks: readonly MeasuredRisk[]): LossScale {
  const ends = risks.flatMap(({ assertedLoss, expectedLoss: { mean, low, high } }) => [assertedLoss, mean ?? 0, low ?? 0, high ?? 0]);
  const from = Math.min(0, ...ends);
  const range = Math.max(0, ...ends) - from || 1;
  const at = (yuan: number) => MARGIN + ((WIDTH - 2 * MARGIN) * (yuan - from)) / range;
  return { at, zero: at(0) };
}
