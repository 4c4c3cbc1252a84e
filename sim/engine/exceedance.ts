import type { Law } from './distribution.js';
import type { RandomStream } from './random-stream.js';

/** Cells the draws are divided into. */
const CELLS = 256;
/** Relative distance to a bound of its cell at which a value is worked out: wide against the rounding of a law, narrow against what is asked. */
const MARGIN = 1e-9;

/**
 * Whether something exceeds the value of a law, mostly answered without working the value out: laws are monotone in their draw, so that the value of
 * a draw lies between those at the ends of its cell. The answers are those of the law, draw by draw.
 */
export class Exceedance {
  /** Values of the law at the lower ends of the cells, a margin below, and at the upper ends, a margin above. */
  private readonly low = new Float64Array(CELLS);
  private readonly high = new Float64Array(CELLS);

  /** @param law of values that are never negative */
  constructor(private readonly law: Law) {
    for (let cell = 0; cell < CELLS; cell++) {
      this.low[cell] = cell === 0 ? Number.NEGATIVE_INFINITY : law.at(cell / CELLS) * (1 - MARGIN);
      this.high[cell] = cell === CELLS - 1 ? Number.POSITIVE_INFINITY : law.at((cell + 1) / CELLS) * (1 + MARGIN);
    }
  }

  /** Whether `value` is greater than the value that draw n of the stream gives. */
  exceeds(value: number, stream: RandomStream, n: number): boolean {
    const cell = (stream.at(n) * CELLS) | 0;
    if (value > this.high[cell]) return true;
    if (value < this.low[cell]) return false;
    return value > this.law.draw(stream, n);
  }
}
