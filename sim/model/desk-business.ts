import { namedStream, type RandomStream } from '../engine/random-stream.js';
import { COUNT_INDEX } from '../record/counts.js';
import { closingOf, DAY_MINUTES } from './calendar.js';
import { AT_ARRIVAL, pack, RETURN_VISIT } from './events.js';
import type { Store } from './store.js';
import type { Outcome } from './visitor-memory.js';

const RETURNS = COUNT_INDEX.returns;
const INQUIRIES = COUNT_INDEX.inquiries;

/** What visitors have to do at the service desk after leaving: bring a purchase back, now or on a later day, or ask something. */
export class DeskBusiness {
  private readonly returns: RandomStream;
  private readonly returnDelay: RandomStream;
  private readonly inquiries: RandomStream;
  private readonly visits: { readonly customer: number; readonly memory: Outcome }[] = [];

  constructor(
    private readonly store: Store,
    seed: string,
    replication: number,
  ) {
    const stream = (purpose: string) => namedStream(seed, replication, store.id, purpose);
    this.returns = stream('return');
    this.returnDelay = stream('return-delay');
    this.inquiries = stream('inquiry');
  }

  /** The luck of business at the desk after the visit. */
  drawsOf(id: number): Record<string, number> {
    return { return: this.returns.at(id), 'return-delay': this.returnDelay.at(id), inquiry: this.inquiries.at(id) };
  }

  /** A visitor leaves the store; who does not bring something back may have a question. */
  follow(id: number, bought: boolean, memory: Outcome, now: number): void {
    const { returnShare, inquiryShare } = this.store.world.customers;
    if (bought && returnShare > 0 && this.returns.at(id) < returnShare) this.returnLater(id, memory, now);
    else if (inquiryShare > 0 && this.inquiries.at(id) < inquiryShare * (this.store.climate?.inquiries ?? 1)) {
      this.store.recorder.counts[INQUIRIES]++;
      if (this.store.rules?.quickFixes?.answers(id, now)) return;
      this.store.desk?.receive('inquiry', id, bought, memory, now);
    }
  }

  /** A purchase comes back at once or on a later day at the same hour. */
  private returnLater(customer: number, memory: Outcome, now: number): void {
    const { store } = this;
    const days = Math.ceil(store.laws.returnDelay.draw(this.returnDelay, customer));
    if (days === 0) {
      this.bringBack(customer, memory, now);
      return;
    }
    const time = Math.min(now, closingOf(store.calendar, now)) + days * DAY_MINUTES;
    if (time >= store.calendar.seasonEnd) return;
    const index = this.visits.push({ customer, memory }) - 1;
    store.queue.push(time, AT_ARRIVAL, pack(RETURN_VISIT, index));
  }

  onReturnVisit(index: number, now: number): void {
    const { customer, memory } = this.visits[index];
    this.bringBack(customer, memory, now);
  }

  private bringBack(customer: number, memory: Outcome, now: number): void {
    this.store.recorder.counts[RETURNS]++;
    this.store.desk?.receive('return', customer, true, memory, now);
  }
}
