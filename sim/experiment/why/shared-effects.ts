import { bonferroni } from '../../statistics/bonferroni.js';
import { around, meanInterval } from '../../statistics/mean-interval.js';
import type { Series } from '../../statistics/series.js';
import { weightedSum } from '../../statistics/series-arithmetic.js';
import type { Interval } from '../result.js';
import { type AttributionDesign, prefixes } from './attribution-design.js';

/** What one part did, in the indicator's unit. */
export interface PartEffect {
  readonly part: string;
  /** Its fair share of the difference (Shapley): all shares add up to it. */
  readonly share: Interval;
  /** The interval of the share that holds together with those of all other parts (Bonferroni). */
  readonly joint: Interval;
  /** For sampled orders: half-width of the interval of the share over orders, beside that over seasons. Null for a single pair of orders. */
  readonly samplingError?: number | null;
  /** The baseline with this part alone. */
  readonly alone: Interval;
  /** The strategy against itself without this part. */
  readonly last: Interval;
  /** Mean over all combinations of the other parts (the main effect of a factorial experiment); absent for sampled orders. */
  readonly main?: Interval;
}

/** What parts add together beyond what fewer of them add; below zero where they stand in one another's way. */
export interface TogetherEffect {
  readonly parts: readonly string[];
  readonly effect: Interval;
  readonly joint: Interval;
}

export interface SharedEffects {
  /** The whole difference: the sum of all shares, and where all sets were simulated that of all `alone` and all `together`. */
  readonly difference: Interval;
  readonly effects: readonly PartEffect[];
  /** Of every set of two parts or more; absent for sampled orders. */
  readonly together?: readonly TogetherEffect[];
  /** Of every two parts: how much more one does where the other is there, on average over the rest; absent for sampled orders. */
  readonly pairs?: readonly TogetherEffect[];
}

type Weights = ReadonlyMap<number, number>;

/** Shares the difference between the full and the empty set out among the parts. @param of the value of each set, on the same seasons */
export function shareEffects(design: AttributionDesign, names: readonly string[], of: (set: number) => Series, confidence: number): SharedEffects {
  const all = 2 ** design.parts - 1;
  const estimate = (weights: Weights, level = confidence): Interval => {
    const terms = [...weights].map(([set, weight]) => ({ weight, series: of(set) }));
    // Linear parts of a weighted sum add up like its terms: the paired interval of the whole expression.
    const { estimate: mean, linear } = weightedSum(terms);
    const found = around(mean, linear, level);
    return { mean: found.mean, low: found.low, high: found.high };
  };
  const step = (from: number, to: number): Weights => new Map([...(from === to ? [] : [[from, -1] as const]), [to, 1]]);
  const together = bonferroni(confidence, design.parts);
  const effects = names.map((part, i): PartEffect => {
    const share = design.orders ? sampledShare(design.orders, i) : factorialShare(design.parts, i);
    return {
      part,
      share: estimate(share),
      joint: estimate(share, together),
      ...(design.orders ? { samplingError: samplingError(design.orders, i, of, confidence) } : {}),
      alone: estimate(step(0, 2 ** i)),
      last: estimate(step(all - 2 ** i, all)),
      ...(design.orders ? {} : { main: estimate(mainEffect(design.parts, i)) }),
    };
  });
  const difference = estimate(step(0, all));
  if (design.orders) return { difference, effects };
  const told = (sets: readonly number[], weights: (set: number) => Weights): TogetherEffect[] =>
    sets.map((set) => ({
      parts: names.filter((_, i) => has(set, i)),
      effect: estimate(weights(set)),
      joint: estimate(weights(set), bonferroni(confidence, sets.length)),
    }));
  const several = design.sets.filter((set) => size(set) >= 2);
  return {
    difference,
    effects,
    together: told(several, dividend),
    pairs: told(
      several.filter((set) => size(set) === 2),
      (set) => pairEffect(design.parts, set),
    ),
  };
}

function has(set: number, part: number): boolean {
  return (set & (1 << part)) !== 0;
}

function size(set: number): number {
  let n = 0;
  for (let rest = set; rest > 0; rest &= rest - 1) n++;
  return n;
}

function subsets(of: number): number[] {
  const found: number[] = [];
  for (let set = of; ; set = (set - 1) & of) {
    found.push(set);
    if (set === 0) return found;
  }
}

function add(weights: Map<number, number>, set: number, weight: number): void {
  weights.set(set, (weights.get(set) ?? 0) + weight);
}

/** Shapley's weights: a part's marginal contribution to a set S counts |S|! (k - |S| - 1)! / k!. */
function factorialShare(k: number, part: number): Weights {
  const weights = new Map<number, number>();
  for (const set of subsets(2 ** k - 1 - 2 ** part)) {
    let weight = 1 / k;
    // 1 / (k choose |S|) / (k - |S|), multiplied out so that nothing grows large
    for (let i = 0; i < size(set); i++) weight *= (i + 1) / (k - 1 - i);
    add(weights, set, -weight);
    add(weights, set + 2 ** part, weight);
  }
  return weights;
}

function sampledShare(orders: readonly (readonly number[])[], part: number): Weights {
  const weights = new Map<number, number>();
  for (const order of orders) {
    const { from, to } = stepOf(order, part);
    add(weights, from, -1 / orders.length);
    add(weights, to, 1 / orders.length);
  }
  return weights;
}

function stepOf(order: readonly number[], part: number): { readonly from: number; readonly to: number } {
  const at = order.indexOf(part);
  const sets = prefixes(order);
  return { from: sets[at] ?? 0, to: sets[at + 1] ?? 0 };
}

/** Over pairs of an order and its reverse, which are independent of one another. */
function samplingError(orders: readonly (readonly number[])[], part: number, of: (set: number) => Series, confidence: number): number | null {
  const marginal = (order: readonly number[]) => {
    const { from, to } = stepOf(order, part);
    return of(to).estimate - of(from).estimate;
  };
  const pairs = Array.from({ length: orders.length / 2 }, (_, p) => (marginal(orders[2 * p] ?? []) + marginal(orders[2 * p + 1] ?? [])) / 2);
  const { mean, high } = meanInterval(pairs, confidence);
  return mean === null || high === null ? null : high - mean;
}

function mainEffect(k: number, part: number): Weights {
  const weights = new Map<number, number>();
  for (const set of subsets(2 ** k - 1 - 2 ** part)) {
    add(weights, set, -(2 ** (1 - k)));
    add(weights, set + 2 ** part, 2 ** (1 - k));
  }
  return weights;
}

/** Harsanyi's dividend: sum over subsets T of (-1)^(|S| - |T|) v(T). The dividends of all sets add up to the whole. */
function dividend(set: number): Weights {
  return new Map(subsets(set).map((part) => [part, (size(set) - size(part)) % 2 === 0 ? 1 : -1]));
}

/** v(S + i + j) - v(S + i) - v(S + j) + v(S), mean over all sets S of the other parts. */
function pairEffect(k: number, pair: number): Weights {
  const weights = new Map<number, number>();
  const [i = 0, j = 0] = subsets(pair).filter((set) => size(set) === 1);
  const share = 2 ** (2 - k);
  for (const set of subsets(2 ** k - 1 - pair)) {
    add(weights, set + pair, share);
    add(weights, set + i, -share);
    add(weights, set + j, -share);
    add(weights, set, share);
  }
  return weights;
}
