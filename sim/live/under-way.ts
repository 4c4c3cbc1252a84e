import * as event from '../model/events.js';
import type { Store } from '../model/store.js';

/** What the pending events of a store tell: who looks around until when, when each person's present job, way or break ends, which deliveries come. */
export interface UnderWay {
  /** Customer slots, each with when they have seen enough. */
  readonly browsing: readonly { readonly slot: number; readonly until: number }[];
  /** By person; NaN for who has nothing under way. */
  readonly ends: Float64Array;
  /** The next ones first. */
  readonly deliveries: readonly { readonly index: number; readonly due: number }[];
}

const ENDS_OF_PEOPLE: ReadonlySet<number> = new Set([event.CHECKOUT_END, event.DESK_END, event.REFILL_END, event.SWITCH_END, event.BREAK_END]);

/** Looks once through the pending events of a store. */
export function underWay({ queue, staff }: Store): UnderWay {
  const browsing: { slot: number; until: number }[] = [];
  const deliveries: { index: number; due: number }[] = [];
  const ends = new Float64Array(staff?.state.length ?? 0).fill(Number.NaN);
  queue.each((time, packed) => {
    const kind = packed & event.KIND_MASK;
    const entity = packed >>> event.KIND_BITS;
    if (kind === event.BROWSE_END) browsing.push({ slot: entity, until: time });
    else if (kind === event.DELIVERY) deliveries.push({ index: entity, due: time });
    else if (ENDS_OF_PEOPLE.has(kind)) ends[entity] = time;
  });
  browsing.sort((a, b) => a.until - b.until || a.slot - b.slot);
  deliveries.sort((a, b) => a.due - b.due || a.index - b.index);
  return { browsing, ends, deliveries };
}
