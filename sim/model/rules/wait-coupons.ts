import { namedStream, type RandomStream } from '../../engine/random-stream.js';
import { COUNT_INDEX } from '../../record/counts.js';
import type { ActionOf } from '../../scenario/sections/rule-action-section.js';
import { DAY_INDEX } from '../recorder.js';
import type { Store } from '../store.js';

const COUPONS = COUNT_INDEX.waitCoupons;
const YUAN = COUNT_INDEX.waitCouponYuan;
const DECISION_YUAN = COUNT_INDEX.decisionYuan;
const DAY_SERVICE = DAY_INDEX.serviceYuan;

/** A coupon (yuan) and the share of those who get one who forgive the wait. */
type Offer = Pick<ActionOf<'coupons'>, 'yuan' | 'forgivenShare'>;

/**
 * Coupons at the till while a rule or a player has them handed out: each customer whose wait was longer than they tolerate gets one, and some forgive
 * the wait for it. Who forgives is the customer's own luck. Nobody who leaves the queue gets one.
 */
export class WaitCoupons {
  /** What rules have handed out now. */
  offer: ActionOf<'coupons'> | undefined;
  /** What a player has handed out now, in place of it. */
  ofPlayer: Offer | undefined;
  private readonly forgiveness: RandomStream;

  constructor(
    private readonly store: Store,
    seed: string,
    replication: number,
  ) {
    this.forgiveness = namedStream(seed, replication, store.id, 'wait-coupon');
  }

  /** A customer annoyed by the wait is served: with a coupon, if there are any. Returns whether the wait is forgiven. */
  forgives(customer: number): boolean {
    const { store, ofPlayer } = this;
    const offer = ofPlayer ?? this.offer;
    if (offer === undefined) return false;
    store.recorder.add(COUPONS, 1);
    store.recorder.add(YUAN, offer.yuan);
    if (ofPlayer !== undefined) store.recorder.add(DECISION_YUAN, offer.yuan);
    store.recorder.addDay(DAY_SERVICE, offer.yuan);
    return this.forgiveness.at(customer) < offer.forgivenShare;
  }
}
