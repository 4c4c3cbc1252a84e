import type { Sample } from '../../simulation/play/player.js';

/** A season against another on the same customers. */
export interface SeasonResult {
  /** Complaints per 1,000 visitors. */
  readonly rate: number;
  /** Yuan. */
  readonly sales: number;
  /** Relative to "no moves"; null while that has not been played so far. */
  readonly rateChange: number | null;
  readonly salesChange: number | null;
}

/** What a season came to by its last sample, against a ghost at the same moment. */
export function seasonResult(samples: readonly Sample[], ghost: readonly Sample[]): SeasonResult | null {
  const last = samples.at(-1);
  if (last === undefined || last.visitors === 0) return null;
  const rate = (1000 * last.complaints) / last.visitors;
  const other = ghost.find(({ time }) => time === last.time);
  if (other === undefined || other.visitors === 0) return { rate, sales: last.sales, rateChange: null, salesChange: null };
  const otherRate = (1000 * other.complaints) / other.visitors;
  return {
    rate,
    sales: last.sales,
    rateChange: otherRate === 0 ? null : rate / otherRate - 1,
    salesChange: other.sales === 0 ? null : last.sales / other.sales - 1,
  };
}
