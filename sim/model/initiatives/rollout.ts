import type { InitiativePlan } from '../../scenario/sections/initiatives-section.js';

/**
 * The waves in which the places of a list (numbers of stores) begin: equal shares of all stores, rounded up, in the order of the list or
 * region by region. Without a plan, one wave.
 * @param regionOf region of each place
 */
export function wavesOf(rollout: InitiativePlan['rollout'], places: readonly number[], regionOf: (place: number) => number): readonly (readonly number[])[] {
  if (places.length === 0) return [];
  if (!rollout) return [places];
  const order = rollout.order === 'by-region' ? [...places].sort((a, b) => regionOf(a) - regionOf(b) || a - b) : places;
  const size = Math.max(1, Math.ceil(rollout.waveShare * places.length - 1e-9));
  return Array.from({ length: Math.ceil(order.length / size) }, (_, wave) => order.slice(wave * size, (wave + 1) * size));
}
