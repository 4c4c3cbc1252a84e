import type { Cause } from './complaint-case.js';
import { CHECKOUT, DESK } from './roster.js';
import type { Store } from './store.js';

/** Length of one coaching talk (hours). */
const COACHING_HOURS = 0.5;

/** What regional managers do at once about the cause of a case that goes up to them (model.md E13). */
export function actAtOnce(store: Store, cause: Cause, now: number): void {
  const { regionalActions } = store.world.escalation ?? {};
  if (regionalActions === undefined) return;
  if (cause === 'stockout' && regionalActions.includes('priority-restock')) store.stock?.restocking?.prioritise();
  else if ((cause === 'waiting' || cause === 'walkout') && regionalActions.includes('lend')) store.pool?.lendToCheckout(now);
  else if ((cause === 'error' || cause === 'handoff') && regionalActions.includes('coach')) {
    store.staff?.coach(cause === 'error' ? CHECKOUT : DESK, COACHING_HOURS);
  }
}
