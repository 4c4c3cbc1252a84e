import type { Tail } from '../../simulation/play/player.js';

/** A list that has grown, or has gone another way from some place on. The list itself where nothing is new. */
export function mergeTail<T>(list: readonly T[], { from, items }: Tail<T>): readonly T[] {
  if (items.length === 0 && from >= list.length) return list;
  return [...list.slice(0, from), ...items];
}
