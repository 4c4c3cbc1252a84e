import { RandomStream } from '../../engine/random-stream.js';

/** Up to so many parts every set of them is simulated: 2^5 = 32 plans. */
export const MOST_FACTORIAL_PARTS = 5;

/** Which plans in between are simulated to share a difference out among parts. Sets are numbers whose bit i stands for part i. */
export interface AttributionDesign {
  readonly parts: number;
  /** Every set once, the empty one first and the full one last. */
  readonly sets: readonly number[];
  /** Orders in which parts are added; absent where all sets are there. Each is followed by its reverse. */
  readonly orders?: readonly (readonly number[])[];
}

/** Every set of parts. */
export function factorialDesign(parts: number): AttributionDesign {
  return { parts, sets: Array.from({ length: 2 ** parts }, (_, set) => set) };
}

/**
 * Random orders of adding the parts, each with its reverse (antithetic: a part that comes early in one comes late in the other).
 * @param pairs of orders, at least 1
 * @param name of the stream of luck; the same name gives the same orders
 */
export function sampledDesign(parts: number, pairs: number, name: string): AttributionDesign {
  const stream = new RandomStream(name);
  const orders = Array.from({ length: pairs }, (_, p) => shuffled(parts, (i) => stream.at(p * parts + i))).flatMap((order) => [order, order.toReversed()]);
  const sets = new Set(orders.flatMap(prefixes));
  return { parts, sets: [...sets].sort((a, b) => a - b), orders };
}

/** The sets one goes through when parts are added in an order: empty first, full last. */
export function prefixes(order: readonly number[]): number[] {
  let set = 0;
  return [0, ...order.map((part) => (set += 2 ** part))];
}

/** Fisher and Yates. */
function shuffled(length: number, uniform: (i: number) => number): number[] {
  const order = Array.from({ length }, (_, i) => i);
  for (let i = length - 1; i > 0; i--) {
    const j = Math.floor(uniform(i) * (i + 1));
    [order[i], order[j]] = [order[j] as number, order[i] as number];
  }
  return order;
}
