/**
 * Kinds of events, and the order of events at the same instant (model.md 4.1): completions first, then people who
 * become available, deliveries, arrivals, patience, deadlines, control, shift ends, and the roll-over of the day.
 * An event is packed into one integer, entity * 32 + kind.
 */
export const KIND_BITS = 5;
export const KIND_MASK = 31;

export const ARRIVAL = 0;
export const BROWSE_END = 1;
export const CHECKOUT_END = 2;
export const PATIENCE = 3;
export const REFILL_END = 4;
export const SHIFT_START = 5;
export const SWITCH_END = 6;
export const SHIFT_END = 7;
export const BREAK_START = 8;
export const BREAK_END = 9;
export const DELIVERY = 10;
export const DESK_JOIN = 11;
export const DESK_END = 12;
export const FRONTLINE_DEADLINE = 13;
export const HOUR = 14;
export const SAMPLE = 15;
export const ORDER_REVIEW = 16;
export const DAY = 17;
export const REGION_END = 18;
export const REGION_DEADLINE = 19;
export const REGION_OPENS = 20;
export const HEAD_OFFICE_END = 21;
export const RETURN_VISIT = 22;
export const GUEST_COMES = 23;
export const DESK_FOLLOW_UP = 24;
export const SURGE_ARRIVAL = 28;
export const RULES = 26;
export const CALLED_IN = 27;
export const DECISION_ENDS = 29;

export const AT_COMPLETION = 1;
export const AT_AVAILABLE = 2;
export const AT_DELIVERY = 3;
export const AT_ARRIVAL = 4;
export const AT_PATIENCE = 5;
export const AT_DEADLINE = 6;
export const AT_CONTROL = 7;
export const AT_SHIFT_END = 8;
export const AT_DAY = 9;

export function pack(kind: number, entity: number): number {
  return (entity << KIND_BITS) | kind;
}
