import { namedStream, type RandomStream } from '../engine/random-stream.js';
import { COUNT_INDEX } from '../record/counts.js';
import { DAY_INDEX } from './recorder.js';
import type { Store } from './store.js';

const COUPONS = COUNT_INDEX.coupons;
const YUAN = COUNT_INDEX.couponYuan;
const ABUSE_CASES = COUNT_INDEX['abuse.cases'];
const ABUSE_COUPONS = COUNT_INDEX['abuse.coupons'];
const ABUSE_CAUGHT = COUNT_INDEX['abuse.caught'];
const CHECKS = COUNT_INDEX.spotChecks;
const DAY_SERVICE = DAY_INDEX.serviceYuan;

/** Coupons for complaints solved in time, those who make complaints up to get one, and the spot checks that look for them. */
export class Coupons {
  private readonly temptation: RandomStream;
  private readonly checked: RandomStream;
  private readonly found: RandomStream;

  constructor(
    private readonly store: Store,
    seed: string,
    replication: number,
  ) {
    const stream = (purpose: string) => namedStream(seed, replication, store.id, purpose);
    this.temptation = stream('coupon-temptation');
    this.checked = stream('spot-check');
    this.found = stream('spot-check-found');
  }

  /** Whether a customer with nothing to complain about makes something up: the more readily, the more the coupon is worth after the chance of being found out. */
  tempts(customer: number): boolean {
    const { customers, escalation } = this.store.world;
    const { couponHunters } = customers;
    if (!couponHunters || !escalation) return false;
    const { share = 0, catchShare = 0 } = escalation.spotChecks ?? {};
    const expectedYuan = escalation.couponYuan * (1 - share * catchShare);
    if (this.temptation.at(customer) >= couponHunters.share * (1 - Math.exp(-expectedYuan / couponHunters.temptingYuan))) return false;
    this.store.recorder.counts[ABUSE_CASES]++;
    return true;
  }

  /** Work of the spot check of a customer's case (standard minutes); 0 where none is made. */
  checkMinutes(customer: number): number {
    const { spotChecks } = this.store.world.escalation ?? {};
    if (!spotChecks || this.checked.at(customer) >= spotChecks.share) return 0;
    this.store.recorder.counts[CHECKS]++;
    return spotChecks.minutes;
  }

  /** Whether a spot check finds out that a complaint is made up. */
  catches(customer: number): boolean {
    const { spotChecks } = this.store.world.escalation ?? {};
    if (!spotChecks || this.checked.at(customer) >= spotChecks.share || this.found.at(customer) >= spotChecks.catchShare) return false;
    this.store.recorder.counts[ABUSE_CAUGHT]++;
    return true;
  }

  handOut(yuan: number, isMadeUp: boolean): void {
    const { recorder } = this.store;
    recorder.counts[COUPONS]++;
    recorder.counts[YUAN] += yuan;
    recorder.addDay(DAY_SERVICE, yuan);
    if (isMadeUp) recorder.counts[ABUSE_COUPONS]++;
  }
}
