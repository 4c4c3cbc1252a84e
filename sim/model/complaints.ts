import { namedStream, type RandomStream } from '../engine/random-stream.js';
import { COUNT_INDEX } from '../record/counts.js';
import { addOpenMinutes } from './calendar.js';
import { CAUSES, type Case, type Cause, frontlineSolves, LEVEL_CLOSED, LEVEL_FRONTLINE, LEVEL_REGIONAL } from './complaint-case.js';
import { Coupons } from './coupons.js';
import { AT_DEADLINE, FRONTLINE_DEADLINE, pack } from './events.js';
import { DAY_INDEX, HISTOGRAM_INDEX, HOUR_INDEX, type Recorder } from './recorder.js';
import type { Store } from './store.js';
import { type Outcome, VisitorMemory } from './visitor-memory.js';

const HANDOFF = CAUSES.indexOf('handoff');
const PRODUCT = CAUSES.indexOf('product');

const FAILURES = CAUSES.map((cause) => COUNT_INDEX[`failures.${cause}`]);
const COMPLAINTS = CAUSES.map((cause) => COUNT_INDEX[`complaints.${cause}`]);
const BUYERS_LEFT = COUNT_INDEX['buyers.left'];
const CASES = COUNT_INDEX['frontline.cases'];
const IN_TIME = COUNT_INDEX['frontline.inTime'];
const CLOSED = COUNT_INDEX['frontline.closed'];
const FIRST_RESPONSES = COUNT_INDEX.firstResponses;
const FIRST_RESPONSE_MINUTES = COUNT_INDEX.firstResponseMinutes;
const RESOLUTIONS = COUNT_INDEX.resolutions;
const RESOLUTION_MINUTES = COUNT_INDEX.resolutionMinutes;
const OPEN_AT_END = COUNT_INDEX.casesOpenAtEnd;
const FIRST_RESPONSE = HISTOGRAM_INDEX.firstResponse;
const RESOLUTION = HISTOGRAM_INDEX.resolution;
const HOUR_COMPLAINTS = HOUR_INDEX.complaints;
const DAY_COMPLAINTS = DAY_INDEX.complaints;

/** Failures become complaints, complaints become cases, and cases go through the front line; higher levels are the region's. */
export class Complaints {
  readonly cases: Case[] = [];
  /** Cases not closed yet, and those of them past half of their present clock (for the pressure index). */
  open = 0;
  private readonly memory: VisitorMemory;
  private readonly coupons: Coupons;
  private readonly voice: RandomStream[];
  private readonly productVoice: RandomStream;
  private readonly solve: RandomStream;

  constructor(
    private readonly store: Store,
    seed: string,
    replication: number,
  ) {
    this.memory = new VisitorMemory(store);
    this.coupons = new Coupons(store, seed, replication);
    this.voice = CAUSES.map((cause) => namedStream(seed, replication, store.id, `voice-${cause}`));
    this.productVoice = this.voice[PRODUCT];
    this.solve = namedStream(seed, replication, store.id, 'frontline-solve');
  }

  drawsOf(id: number): Record<string, number> {
    return Object.fromEntries(CAUSES.map((cause, i) => [`voice-${cause}`, this.voice[i].at(id)]));
  }

  /** A customer who saw the queue and left: a failure nobody hears of. */
  turnedBack(): void {
    this.store.recorder.counts[FAILURES[1]]++;
    this.store.goodwill?.countFailure();
  }

  /** The customer leaves the store: failures are counted, one of them may be voiced, and what is remembered is booked and returned. */
  leave(customer: number, failures: number, bought: boolean, now: number): Outcome {
    const { counts } = this.store.recorder;
    const { voice } = this.store.world.customers;
    let cause = -1;
    if (failures !== 0) cause = this.countFailures(customer, failures);
    if (voice && this.productVoice.at(customer) < voice.product) {
      counts[FAILURES[PRODUCT]]++;
      if (cause < 0) cause = PRODUCT;
    }
    if (bought) counts[BUYERS_LEFT]++;
    const isMadeUp = cause < 0 && this.coupons.tempts(customer);
    if (isMadeUp) cause = PRODUCT;
    const outcome: Outcome = cause >= 0 ? 'unsatisfied' : failures !== 0 ? 'silent' : 'noFailure';
    this.memory.leave(customer, outcome, bought);
    if (cause >= 0) this.openCase(customer, cause, bought, now, isMadeUp);
    return outcome;
  }

  /** Counts the failures met; returns the first one that is voiced, -1 for none. */
  private countFailures(customer: number, failures: number): number {
    const { voice } = this.store.world.customers;
    let cause = -1;
    for (let i = 0; i < PRODUCT; i++) {
      if ((failures & (1 << i)) === 0) continue;
      this.store.recorder.counts[FAILURES[i]]++;
      this.store.goodwill?.countFailure();
      if (voice && cause < 0 && this.voice[i].at(customer) < voice[CAUSES[i]]) cause = i;
    }
    return cause;
  }

  /**
   * Passed on, kept waiting or wrongly answered at the desk: a failure of its own, voiced or not. `before` is what the customer remembered of the
   * visit until now; who has a case already opens no second one. Returns what is remembered now.
   * @param anger factor on the share of such failures that are voiced
   */
  failedAtDesk(customer: number, bought: boolean, before: Outcome, now: number, anger = 1): Outcome {
    const { voice } = this.store.world.customers;
    this.store.recorder.counts[FAILURES[HANDOFF]]++;
    this.store.goodwill?.countFailure();
    if (before !== 'noFailure' && before !== 'silent') return before;
    const voiced = voice !== undefined && this.voice[HANDOFF].at(customer) < voice.handoff * anger;
    const after = voiced ? 'unsatisfied' : 'silent';
    this.memory.change(customer, before, after, bought);
    if (voiced) this.openCase(customer, HANDOFF, bought, now);
    return after;
  }

  private openCase(customer: number, cause: number, bought: boolean, now: number, isMadeUp = false): void {
    const { store } = this;
    const { recorder } = store;
    const { escalation } = store.world;
    recorder.counts[COMPLAINTS[cause]]++;
    recorder.addHour(HOUR_COMPLAINTS, 1);
    recorder.addDay(DAY_COMPLAINTS, 1);
    recorder.counts[CASES]++;
    const index = this.cases.length;
    const due = escalation ? addOpenMinutes(store.calendar, now, escalation.frontlineMinutes) : Number.POSITIVE_INFINITY;
    const opened: Case = {
      customer,
      cause,
      bought,
      isMadeUp,
      openedAt: now,
      frontlineDue: due,
      level: LEVEL_FRONTLINE,
      due,
      contactedAt: -1,
      visit: -1,
      missedFrontline: false,
    };
    this.cases.push(opened);
    this.open++;
    if (CAUSES[cause] === 'stockout') store.rules?.quickFixes?.complain(customer);
    store.opinion?.opened(store, index, now);
    store.news?.({ time: now, store: store.id, kind: 'case-opened', customer, detail: { case: index, cause: CAUSES[cause] } });
    if (escalation) store.queue.push(due, AT_DEADLINE, pack(FRONTLINE_DEADLINE, index));
    if (store.desk) {
      const visit = store.desk.visit('complaint', customer, bought, 'unsatisfied', now, index);
      if (opened.level === LEVEL_FRONTLINE) opened.visit = visit;
    } else if (!escalation) this.close(index, now);
  }

  causeOf(index: number): Cause {
    return CAUSES[this.cases[index].cause];
  }

  customerOf(index: number): number {
    return this.cases[index].customer;
  }

  levelOf(index: number): number {
    return this.cases[index].level;
  }

  raise(index: number, level: number): void {
    this.cases[index].level = level;
  }

  /** A higher level has until `due` (minutes). */
  startClock(index: number, due: number): void {
    this.cases[index].due = due;
  }

  /** A human answers the customer for the first time; higher levels book on their own recorder of the store. */
  contacted(index: number, now: number, recorder: Recorder = this.store.recorder): void {
    const opened = this.cases[index];
    if (opened.contactedAt >= 0) return;
    opened.contactedAt = now;
    this.store.opinion?.answered(this.store, index, now);
    const minutes = now - opened.openedAt;
    recorder.counts[FIRST_RESPONSES]++;
    recorder.counts[FIRST_RESPONSE_MINUTES] += minutes;
    recorder.addDuration(FIRST_RESPONSE, minutes);
  }

  /** The front line has dealt with the case: solved, with a coupon if in time, or passed up. */
  frontlineDone(index: number, skill: number, now: number): void {
    const opened = this.cases[index];
    const { escalation } = this.store.world;
    opened.visit = -1;
    if (opened.level !== LEVEL_FRONTLINE) return;
    if (!opened.missedFrontline) this.store.recorder.counts[IN_TIME]++;
    const isCaught = opened.isMadeUp && this.coupons.catches(opened.customer);
    if (escalation && !isCaught && this.solve.at(opened.customer) >= frontlineSolves(escalation, skill)) {
      this.escalate(index, now);
      return;
    }
    this.store.recorder.counts[CLOSED]++;
    if (escalation && !opened.missedFrontline && !isCaught) this.coupons.handOut(escalation.couponYuan, opened.isMadeUp);
    this.close(index, now, isCaught ? 'unsatisfied' : opened.missedFrontline ? 'satisfied' : 'fast');
  }

  /** Work a spot check adds to the first service of a case (standard minutes). */
  checkMinutes(index: number): number {
    return this.coupons.checkMinutes(this.cases[index].customer);
  }

  /** The clock of the front line has run out: the case goes up, whether it still waits or is being served. */
  onFrontlineDeadline(index: number, now: number): void {
    const opened = this.cases[index];
    if (opened.level !== LEVEL_FRONTLINE) return;
    opened.missedFrontline = true;
    this.store.news?.({ time: now, store: this.store.id, kind: 'case-deadline-missed', customer: opened.customer, detail: { case: index, level: 1 } });
    if (opened.contactedAt >= 0 && opened.visit >= 0 && this.store.desk?.isServing(opened.visit)) return;
    if (opened.visit >= 0) this.store.desk?.withdraw(opened.visit, now);
    this.escalate(index, now);
  }

  private escalate(index: number, now: number): void {
    const opened = this.cases[index];
    opened.level = LEVEL_REGIONAL;
    this.store.news?.({ time: now, store: this.store.id, kind: 'case-escalated', customer: opened.customer, detail: { case: index, level: 2 } });
    this.store.escalate(index, CAUSES[opened.cause], now);
  }

  /** Closes a case, once; the customer remembers how it ended. */
  close(index: number, now: number, outcome: 'unsatisfied' | 'satisfied' | 'fast' = 'unsatisfied', recorder: Recorder = this.store.recorder): void {
    const opened = this.cases[index];
    opened.level = LEVEL_CLOSED;
    this.open--;
    this.store.opinion?.forgotten(this.store, index);
    const minutes = now - opened.openedAt;
    recorder.counts[RESOLUTIONS]++;
    recorder.counts[RESOLUTION_MINUTES] += minutes;
    recorder.addDuration(RESOLUTION, minutes);
    this.memory.change(opened.customer, 'unsatisfied', outcome, opened.bought, recorder);
    this.store.news?.({ time: now, store: this.store.id, kind: 'case-closed', customer: opened.customer, detail: { case: index, minutes, outcome } });
  }

  /** Cases at the front line past half of their clock. */
  late(now: number): number {
    let late = 0;
    for (let i = this.cases.length - 1; i >= 0 && this.cases[i].frontlineDue > now; i--) {
      const opened = this.cases[i];
      if (opened.level === LEVEL_FRONTLINE && now - opened.openedAt > (opened.frontlineDue - opened.openedAt) / 2) late++;
    }
    return late;
  }

  settle(): void {
    this.store.recorder.counts[OPEN_AT_END] = this.open;
  }
}
