import type { Law } from './distribution.js';
import type { RandomStream } from './random-stream.js';

const GRID = 2 ** 32;
const GUIDE = 256;
/** Beyond this many values a table costs more than it saves. */
const TABLE_MAX = 256;

/**
 * A law whose values are rounded and kept between 1 and `max`: for small ranges the draws at which the value changes are
 * found once, and a value is looked up instead of computed. The values are those of the law, draw by draw.
 */
export class WholeNumberLaw {
  /** Draws (out of 2^32) from which on the value exceeds 1, 2, 3, …; undefined where no table is kept. */
  private readonly steps: Float64Array | undefined;
  private readonly guide = new Int32Array(GUIDE);

  constructor(
    private readonly law: Law,
    private readonly max: number,
  ) {
    if (law.isConstant || max > TABLE_MAX) return;
    this.steps = Float64Array.from({ length: max - 1 }, (_, i) => this.firstAbove(i + 1));
    for (let i = 0, value = 0; i < GUIDE; i++) {
      while (value < max - 1 && this.steps[value] <= i / GUIDE) value++;
      this.guide[i] = value;
    }
  }

  /** Smallest draw whose value exceeds `value`; 1 when there is none. The law is monotone, so bisection over all draws finds it. */
  private firstAbove(value: number): number {
    let low = 0;
    let high = GRID;
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if (Math.round(this.law.at((middle + 0.5) / GRID)) > value) high = middle;
      else low = middle + 1;
    }
    return (low + 0.5) / GRID;
  }

  /** The value that draw n of the stream gives. */
  draw(stream: RandomStream, n: number): number {
    if (!this.steps) return Math.min(this.max, Math.max(1, Math.round(this.law.draw(stream, n))));
    const u = stream.at(n);
    let value = this.guide[(u * GUIDE) | 0];
    while (value < this.max - 1 && this.steps[value] <= u) value++;
    return value + 1;
  }
}
