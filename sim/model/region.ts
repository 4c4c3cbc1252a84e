import { namedStream, type RandomStream } from '../engine/random-stream.js';
import { COUNT_INDEX } from '../record/counts.js';
import type { World } from '../scenario/world-schema.js';
import { addOpenMinutes, type Calendar, DAY_MINUTES, isOpen } from './calendar.js';
import type { Chain } from './chain.js';
import { LEVEL_REGIONAL } from './complaint-case.js';
import { AT_AVAILABLE, AT_COMPLETION, AT_DEADLINE, pack, REGION_DEADLINE, REGION_END, REGION_OPENS } from './events.js';
import { DAY_INDEX, HISTOGRAM_INDEX, StationTally } from './recorder.js';
import type { Store } from './store.js';
import { WaitingLine } from './waiting-line.js';

const CASES = COUNT_INDEX['regional.cases'];
const IN_TIME = COUNT_INDEX['regional.inTime'];
const CLOSED = COUNT_INDEX['regional.closed'];
const MINUTES = COUNT_INDEX.regionalMinutes;
const YUAN = COUNT_INDEX.regionalYuan;
const ARRIVALS = COUNT_INDEX['regional.arrivals'];
const WAITED = COUNT_INDEX['regional.waited'];
const WAIT = COUNT_INDEX['regional.waitMinutes'];
const WAIT_SQUARED = COUNT_INDEX['regional.waitSquared'];
const WAIT_SERVED = COUNT_INDEX['regional.waitServedMinutes'];
const SERVED = COUNT_INDEX['regional.served'];
const LEFT = COUNT_INDEX['regional.abandoned'];
const SOJOURN = COUNT_INDEX['regional.sojournMinutes'];
const CAPACITY = COUNT_INDEX['regional.capacityArea'];
const WAIT_HISTOGRAM = HISTOGRAM_INDEX['regional.wait'];
const DAY_SERVICE = DAY_INDEX.serviceYuan;

/** A case at this level: which store's, and its state here. */
interface RegionalCase {
  readonly store: Store;
  readonly index: number;
  readonly joined: number;
  missed: boolean;
  waiting: boolean;
}

/** The managers of one region: the second level of response, with its own line and clock, shared by the region's stores. */
export class Region {
  private readonly line = new WaitingLine();
  private readonly cases: RegionalCase[] = [];
  private readonly job: Int32Array;
  private readonly startedAt: Float64Array;
  private tally: StationTally | undefined;
  private readonly work = new Map<string, { work: RandomStream; solve: RandomStream }>();

  constructor(
    private readonly chain: Chain,
    private readonly number: number,
    rules: NonNullable<World['escalation']> | undefined,
    private readonly calendar: Calendar,
  ) {
    this.job = new Int32Array(rules?.regionalManagers ?? 0).fill(-1);
    this.startedAt = new Float64Array(this.job.length);
  }

  /** The region's line is booked with its first store. */
  addStore(store: Store, seed: string, replication: number): void {
    this.tally ??= new StationTally(store.recorder, 'regional');
    const stream = (purpose: string) => namedStream(seed, replication, store.id, purpose);
    this.work.set(store.id, { work: stream('regional-work'), solve: stream('regional-solve') });
  }

  /** A case comes up from the front line of `store`. */
  receive(store: Store, index: number, now: number): void {
    const { tally } = this;
    const rules = store.world.escalation;
    if (!rules || !tally) return;
    const { counts } = store.recorder;
    const entry = this.cases.length;
    this.cases.push({ store, index, joined: now, missed: false, waiting: true });
    counts[CASES]++;
    counts[ARRIVALS]++;
    tally.advance(now);
    tally.number++;
    tally.queue++;
    this.line.append(entry);
    const due = addOpenMinutes(this.calendar, now, rules.regionalMinutes);
    store.complaints.startClock(index, due);
    this.chain.queue.push(due, AT_DEADLINE, pack(REGION_DEADLINE, entry * this.chain.regionCount + this.number));
    if (isOpen(this.calendar, now)) this.findWork(now);
    else this.wakeAtOpening(now);
  }

  private wakeAtOpening(now: number): void {
    const opening = addOpenMinutes(this.calendar, now, 0);
    this.chain.queue.push(opening, AT_AVAILABLE, pack(REGION_OPENS, this.number));
  }

  findWork(now: number): void {
    for (let manager = 0; manager < this.job.length && this.line.length > 0; manager++) {
      if (this.job[manager] < 0) this.start(manager, now);
    }
  }

  private start(manager: number, now: number): void {
    const { tally } = this;
    const entry = this.line.shift();
    if (!tally || entry < 0) return;
    const regional = this.cases[entry];
    regional.waiting = false;
    tally.advance(now);
    tally.queue--;
    tally.busy++;
    this.job[manager] = entry;
    this.startedAt[manager] = now;
    const { store } = regional;
    const wait = now - regional.joined;
    const { counts } = store.recorder;
    if (wait > 0) counts[WAITED]++;
    counts[WAIT] += wait;
    counts[WAIT_SERVED] += wait;
    counts[WAIT_SQUARED] += wait * wait;
    store.recorder.addDuration(WAIT_HISTOGRAM, wait);
    store.complaints.contacted(regional.index, now, store.above);
    const draws = this.work.get(store.id);
    const minutes = draws ? store.laws.regionalWork.draw(draws.work, store.complaints.customerOf(regional.index)) : 0;
    this.chain.queue.push(now + minutes, AT_COMPLETION, pack(REGION_END, manager * this.chain.regionCount + this.number));
  }

  onWorkEnd(manager: number, now: number): void {
    const { tally } = this;
    const regional = this.cases[this.job[manager]];
    const { store, index } = regional;
    const rules = store.world.escalation;
    if (!tally || !rules) return;
    const minutes = now - this.startedAt[manager];
    const { counts } = store.recorder;
    tally.advance(now);
    tally.busy--;
    tally.number--;
    counts[SERVED]++;
    counts[SOJOURN] += now - regional.joined;
    counts[MINUTES] += minutes;
    counts[YUAN] += (minutes / 60) * rules.regionalWageYuanPerHour;
    store.above.addDay(DAY_SERVICE, (minutes / 60) * rules.regionalWageYuanPerHour);
    this.job[manager] = -1;
    if (store.complaints.levelOf(index) === LEVEL_REGIONAL) this.decide(regional, rules.regionalSolveShare, now);
    if (this.line.length > 0 && (isOpen(this.calendar, now) || this.calendar.neverCloses)) this.start(manager, now);
    else if (this.line.length > 0) this.wakeAtOpening(now);
  }

  private decide(regional: RegionalCase, solves: number, now: number): void {
    const { store, index } = regional;
    if (!regional.missed) store.recorder.counts[IN_TIME]++;
    const draw = this.work.get(store.id)?.solve.at(store.complaints.customerOf(index)) ?? 0;
    if (draw >= solves) {
      this.chain.headOffice.receive(store, index, now);
      return;
    }
    store.recorder.counts[CLOSED]++;
    store.complaints.close(index, now, 'satisfied', store.above);
  }

  /** The clock of the second level has run out: a case still waiting goes up at once, one in work when it is done. */
  onDeadline(entry: number, now: number): void {
    const regional = this.cases[entry];
    const { store, index } = regional;
    if (store.complaints.levelOf(index) !== LEVEL_REGIONAL) return;
    regional.missed = true;
    store.news?.({
      time: now,
      store: store.id,
      kind: 'case-deadline-missed',
      customer: store.complaints.customerOf(index),
      detail: { case: index, level: 2 },
    });
    if (!regional.waiting) return;
    this.leaveLine(entry, now);
    this.chain.headOffice.receive(store, index, now);
  }

  private leaveLine(entry: number, now: number): void {
    const { tally } = this;
    const regional = this.cases[entry];
    if (!tally) return;
    this.line.remove(entry);
    regional.waiting = false;
    tally.advance(now);
    tally.queue--;
    tally.number--;
    const wait = now - regional.joined;
    const { counts } = regional.store.recorder;
    counts[LEFT]++;
    counts[WAITED]++;
    counts[WAIT] += wait;
    counts[WAIT_SQUARED] += wait * wait;
    counts[SOJOURN] += wait;
    regional.store.recorder.addDuration(WAIT_HISTOGRAM, wait);
  }

  advance(now: number): void {
    this.tally?.advance(now);
  }

  /** Ends the record: whatever waits or is being worked on leaves with what its stay was until now. */
  settle(now: number, since: number, firstStore: Store | undefined): void {
    this.tally?.advance(now);
    while (this.line.length > 0) this.leaveLine(this.line.head, now);
    for (const entry of this.job) {
      if (entry < 0) continue;
      const { store, joined } = this.cases[entry];
      store.recorder.counts[LEFT]++;
      store.recorder.counts[SOJOURN] += now - joined;
    }
    firstStore?.recorder.add(CAPACITY, (this.job.length * (now - since) * (this.calendar.closes - this.calendar.opens)) / DAY_MINUTES);
  }
}
