import { COUNT_INDEX } from '../../record/counts.js';
import type { InitiativePlan } from '../../scenario/sections/initiatives-section.js';
import type { Store } from '../store.js';
import type { Verdict } from './pilot.js';
import type { PilotReading } from './pilot-reading.js';

const SUBMITTED = COUNT_INDEX.initiativesSubmitted;
const APPROVED = COUNT_INDEX.initiativesApproved;
const REJECTIONS = COUNT_INDEX.initiativeRejections;
const APPROVAL_DAYS = COUNT_INDEX.approvalDays;
const STORE_DAYS = COUNT_INDEX.initiativeStoreDays;
const LIVE_DAYS = COUNT_INDEX.initiativeLiveDays;
const ADOPTED_DAYS = COUNT_INDEX.adoptedDays;
const TRAINING_HOURS = COUNT_INDEX.trainingHours;
const YUAN = COUNT_INDEX.initiativeYuan;
const VERDICTS = { go: COUNT_INDEX.pilotsGo, extend: COUNT_INDEX.pilotsExtended, stop: COUNT_INDEX.pilotsStopped } as const;
const READINGS = COUNT_INDEX.pilotReadings;
const COMPLAINT_LOG = COUNT_INDEX.pilotComplaintLog;
const SALES_LOG = COUNT_INDEX.pilotSalesLog;

/** What an initiative costs and how far it came, booked on its stores: what concerns all of them in equal parts, decisions on the first. */
export class InitiativeBooks {
  constructor(
    private readonly plan: InitiativePlan,
    private readonly stores: readonly Store[],
  ) {}

  submitted(): void {
    this.count(SUBMITTED);
    this.share(this.plan.data?.onceYuan ?? 0);
  }

  rejected(): void {
    this.count(REJECTIONS);
  }

  approved(afterDays: number): void {
    this.count(APPROVED);
    this.count(APPROVAL_DAYS, afterDays);
    this.share(this.plan.cost?.onceYuan ?? 0);
  }

  /** A decision about a pilot; the reading of the last one is kept. */
  judged(verdict: Exclude<Verdict, 'pending'>, reading: PilotReading | undefined): void {
    this.count(VERDICTS[verdict]);
    if (verdict === 'extend' || !reading?.complaints || !reading.sales) return;
    this.count(READINGS);
    this.count(COMPLAINT_LOG, reading.complaints.estimate);
    this.count(SALES_LOG, reading.sales.estimate);
  }

  /** People of a store are trained outside their shifts, at the ordinary wage, before it begins there. */
  begins(place: number): void {
    const { training } = this.plan;
    const store = this.stores[place];
    if (!training || !store.staff) return;
    const hours = training.staffShare * store.staff.ownPeople * training.hoursEach;
    store.recorder.add(TRAINING_HOURS, hours);
    store.recorder.add(YUAN, hours * store.staff.rules.wageYuanPerHour);
  }

  /** How far each store has taken it up on a day. */
  adopted(shares: readonly number[]): void {
    for (const [place, share] of shares.entries()) {
      this.stores[place].recorder.add(STORE_DAYS, 1);
      this.stores[place].recorder.add(ADOPTED_DAYS, share);
    }
  }

  /** Costs of a day: the joint group while it is under way, and each store that has begun. */
  day(underWay: boolean, since: Int32Array): void {
    if (!underWay) return;
    this.share(this.plan.jointGroup?.yuanPerDay ?? 0);
    for (const [place, store] of this.stores.entries()) {
      if (since[place] < 0) continue;
      store.recorder.add(LIVE_DAYS, 1);
      store.recorder.add(YUAN, this.plan.cost?.perStoreDayYuan ?? 0);
    }
  }

  private count(index: number, amount = 1): void {
    this.stores[0].recorder.add(index, amount);
  }

  private share(yuan: number): void {
    if (yuan === 0) return;
    for (const store of this.stores) store.recorder.add(YUAN, yuan / this.stores.length);
  }
}
