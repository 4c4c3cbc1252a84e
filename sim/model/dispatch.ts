import * as event from './events.js';
import type { Store } from './store.js';

/** What still happens to visitors who are inside when the run ends. */
const VISITOR_EVENTS: ReadonlySet<number> = new Set([event.BROWSE_END, event.CHECKOUT_END, event.PATIENCE, event.SWITCH_END, event.DESK_END]);

/** Whether an event matters to a visitor who is still inside when the run ends. */
export function concernsVisitors(packed: number): boolean {
  return VISITOR_EVENTS.has(packed & event.KIND_MASK);
}

/** Takes an event of a store to the room it belongs to. Visitors' events, nearly all there are, come first. */
export function dispatch(store: Store, packed: number, now: number): void {
  const entity = packed >>> event.KIND_BITS;
  switch (packed & event.KIND_MASK) {
    case event.ARRIVAL:
      store.floor.onArrival(now);
      break;
    case event.BROWSE_END:
      store.floor.onBrowseEnd(entity, now);
      break;
    case event.CHECKOUT_END:
      store.checkout?.onServiceEnd(entity, now);
      break;
    case event.PATIENCE:
      store.checkout?.onPatienceEnd(entity, now);
      break;
    default:
      dispatchSeldom(store, packed & event.KIND_MASK, entity, now);
  }
}

function dispatchSeldom(store: Store, kind: number, entity: number, now: number): void {
  switch (kind) {
    case event.REFILL_END:
      store.stock?.restocking?.onRefillEnd(entity, now);
      break;
    case event.SHIFT_START:
      store.staff?.hours.onShiftStart(entity, now);
      break;
    case event.SWITCH_END:
      store.staff?.moves.onSwitchEnd(entity, now);
      break;
    case event.SHIFT_END:
      store.staff?.hours.onShiftEnd(entity, now);
      break;
    case event.BREAK_START:
      store.staff?.hours.onBreakStart(entity, now);
      break;
    case event.BREAK_END:
      store.staff?.hours.onBreakEnd(entity, now);
      break;
    case event.DELIVERY:
      store.stock?.ordering.onDelivery(entity, now);
      break;
    case event.DESK_JOIN:
      store.desk?.onJoin(entity, now);
      break;
    case event.DESK_END:
      store.desk?.onServiceEnd(entity, now);
      break;
    case event.FRONTLINE_DEADLINE:
      store.complaints.onFrontlineDeadline(entity, now);
      break;
    case event.ORDER_REVIEW:
      store.stock?.ordering.onReview(entity, now);
      break;
    case event.RETURN_VISIT:
      store.deskBusiness.onReturnVisit(entity, now);
      break;
    case event.GUEST_COMES:
      store.guests?.onArrival(entity, now);
      break;
    case event.SURGE_ARRIVAL:
      store.surge?.onArrival(now);
      break;
    case event.DESK_FOLLOW_UP:
      store.desk?.channels?.onFollowUp(entity, now);
      break;
    case event.HOUR:
      store.timetable.onHour(entity, now);
      break;
    case event.SAMPLE:
      store.timetable.onSample(entity, now);
      break;
    case event.DAY:
      store.timetable.onDay(entity, now);
      break;
    case event.RULES:
      store.rules?.onLook(entity, now);
      break;
    case event.DECISION_ENDS:
      store.hand?.onEnd(entity, now);
      break;
    case event.CALLED_IN:
      store.rules?.onCall?.onArrival(entity, now);
      break;
    default:
      throw new Error(`no such event: ${kind}`);
  }
}
