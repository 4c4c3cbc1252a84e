/** Mean and variance of numbers as they come, by Welford's updating formulas, which lose no digits where the mean is large against the spread. */
export class Tally {
  n = 0;
  /** 0 while empty. */
  mean = 0;
  private squares = 0;

  add(value: number): void {
    this.n++;
    const before = value - this.mean;
    this.mean += before / this.n;
    this.squares += before * (value - this.mean);
  }

  /** Sample standard deviation, divisor n - 1; null below two values. */
  get sd(): number | null {
    return this.n < 2 ? null : Math.sqrt(this.squares / (this.n - 1));
  }
}

export function tallyOf(values: ArrayLike<number>): Tally {
  const tally = new Tally();
  for (let i = 0; i < values.length; i++) tally.add(values[i]);
  return tally;
}
