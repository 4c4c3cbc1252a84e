export interface NiceAxis {
  readonly domain: readonly [number, number];
  readonly ticks: readonly number[];
  readonly step: number;
  /** Decimals that tell neighbouring ticks apart. */
  readonly decimals: number;
}

const STEPS = [1, 2, 2.5, 5, 10];

/** The nearest (in ratio) of 1, 2, 2.5, 5 times a power of ten to a step above 0. */
export function niceStep(wanted: number): number {
  const power = 10 ** Math.floor(Math.log10(wanted));
  const away = (factor: number) => Math.abs(Math.log((factor * power) / wanted));
  return power * STEPS.reduce((best, factor) => (away(factor) < away(best) ? factor : best));
}

/** Decimals needed to write a step exactly, 0 to 8. */
export function stepDecimals(step: number): number {
  for (let decimals = 0; decimals < 8; decimals++) {
    const scaled = step * 10 ** decimals;
    if (Math.abs(scaled - Math.round(scaled)) < 1e-6 * Math.max(1, scaled)) return decimals;
  }
  return 8;
}

/**
 * An axis for a scatter: it may start off zero, ends where the data ends plus `margin` (share of the range) on both sides,
 * never goes below `floor`, and has about `wanted` ticks at round numbers inside it. A range of zero is widened about its value.
 */
export function niceAxis(low: number, high: number, wanted: number, margin = 0.08, floor = Number.NEGATIVE_INFINITY): NiceAxis {
  const middle = (low + high) / 2;
  const least = Math.max(Math.abs(middle) * 1e-6, 1e-9);
  const range = high - low > least ? high - low : Math.max(Math.abs(middle) * 0.1, 1);
  const half = range * (0.5 + margin);
  const from = Math.max(floor, middle - half);
  const to = middle + half;
  const step = niceStep((to - from) / Math.max(1, wanted));
  const ticks: number[] = [];
  for (let k = Math.ceil(from / step - 1e-9); k * step <= to + step * 1e-9; k++) ticks.push(Number((k * step).toPrecision(12)));
  return { domain: [from, to], ticks, step, decimals: stepDecimals(step) };
}
