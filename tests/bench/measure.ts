/** Processor time of this process so far (ms): what another program does on the machine counts less than with a clock. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Processor time of one call (ms). */
export function timed(work: () => void): number {
  const start = processorTime();
  work();
  return processorTime() - start;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Times two pieces of work in turn, A B A B …, after one uncounted round; returns the median of each and of the ratios A/B pair by pair. */
export function paired(rounds: number, a: () => void, b: () => void): { a: number; b: number; ratio: number } {
  a();
  b();
  const times = Array.from({ length: rounds }, () => ({ a: timed(a), b: timed(b) }));
  return { a: median(times.map((t) => t.a)), b: median(times.map((t) => t.b)), ratio: median(times.map((t) => t.a / t.b)) };
}
