import { namedStream, type RandomStream } from '../engine/random-stream.js';
import { COUNT_INDEX } from '../record/counts.js';
import { minutesInSeason } from './calendar.js';
import type { Outcome } from './complaints.js';
import { AT_ARRIVAL, AT_COMPLETION, DESK_END, DESK_JOIN, pack } from './events.js';
import { HISTOGRAM_INDEX, StationTally } from './recorder.js';
import { DESK } from './roster.js';
import type { Store } from './store.js';
import { WaitingLine } from './waiting-line.js';

export const BUSINESS = ['inquiry', 'return', 'complaint'] as const;
export type Business = (typeof BUSINESS)[number];
const COMPLAINT = 2;
const HOPS_MAX = 8;

const ARRIVALS = COUNT_INDEX['desk.arrivals'];
const WAITED = COUNT_INDEX['desk.waited'];
const WAIT = COUNT_INDEX['desk.waitMinutes'];
const WAIT_SQUARED = COUNT_INDEX['desk.waitSquared'];
const SERVED = COUNT_INDEX['desk.served'];
const WAIT_SERVED = COUNT_INDEX['desk.waitServedMinutes'];
const LEFT = COUNT_INDEX['desk.abandoned'];
const SOJOURN = COUNT_INDEX['desk.sojournMinutes'];
const BUSY_MINUTES = COUNT_INDEX['busyMinutes.desk'];
const HAND_OFFS = COUNT_INDEX.handOffs;
const REWORKS = COUNT_INDEX.reworks;
const WAIT_HISTOGRAM = HISTOGRAM_INDEX['desk.wait'];

interface Visit {
  readonly business: number;
  /** Candidate index of the customer. */
  readonly customer: number;
  /** Complaint case it belongs to; -1 for other business. */
  readonly case: number;
  readonly bought: boolean;
  /** What the customer remembered of the shop when coming here. */
  readonly memory: Outcome;
  team: number;
  /** Times the visit has been passed on or has come back. */
  hop: number;
  handOffs: number;
  joined: number;
  longestWait: number;
  waiting: boolean;
}

/**
 * The service desk: inquiries, returns and complaints. Split, two teams (0: inquiries and returns, 1: complaints) pass
 * cases on to each other; with one owner from first contact everyone takes everything and nothing is passed on.
 */
export class Desk {
  readonly tally: StationTally;
  private readonly split: boolean;
  /** Lines by team: complaints that go first, and all the rest. */
  private readonly first = [new WaitingLine(), new WaitingLine()];
  private readonly rest = [new WaitingLine(), new WaitingLine()];
  private readonly visits: Visit[] = [];
  private readonly freeVisits: number[] = [];
  private readonly team: Int8Array;
  private readonly teamSize = [0, 0];
  private readonly startedAt: Float64Array;
  private readonly work: RandomStream;
  private readonly passOn: RandomStream;
  private readonly rework: RandomStream;

  constructor(
    private readonly store: Store,
    private readonly rules: NonNullable<Store['world']['desk']>,
    seed: string,
    replication: number,
  ) {
    const stream = (purpose: string) => namedStream(seed, replication, store.id, purpose);
    this.tally = new StationTally(store.recorder, 'desk');
    this.split = rules.design === 'split';
    this.team = new Int8Array(store.staff?.state.length ?? 0).fill(-1);
    this.startedAt = new Float64Array(store.staff?.state.length ?? 0);
    this.work = stream('desk-work');
    this.passOn = stream('desk-hand-off');
    this.rework = stream('desk-rework');
  }

  get queue(): number {
    return this.first[0].length + this.first[1].length + this.rest[0].length + this.rest[1].length;
  }

  get number(): number {
    return this.tally.number;
  }

  /** A customer comes to the desk. Returns the visit, so that a case can take itself back. */
  visit(business: Business, customer: number, bought: boolean, memory: Outcome, now: number, ofCase = -1): number {
    const index = this.freeVisits.pop() ?? this.visits.length;
    const kind = BUSINESS.indexOf(business);
    const team = this.split && kind === COMPLAINT ? 1 : 0;
    this.visits[index] = { business: kind, customer, case: ofCase, bought, memory, team, hop: 0, handOffs: 0, joined: now, longestWait: 0, waiting: false };
    this.join(index, now);
    return index;
  }

  onJoin(index: number, now: number): void {
    this.join(index, now);
  }

  private join(index: number, now: number): void {
    const visit = this.visits[index];
    this.tally.advance(now);
    this.tally.number++;
    this.tally.queue++;
    this.store.recorder.counts[ARRIVALS]++;
    visit.joined = now;
    visit.waiting = true;
    this.lineOf(visit).append(index);
    this.store.trace?.({
      time: now,
      store: this.store.id,
      kind: 'desk-join',
      customer: visit.customer,
      detail: { business: BUSINESS[visit.business], team: visit.team },
    });
    this.findWork(now);
  }

  private lineOf(visit: Visit): WaitingLine {
    return (visit.business === COMPLAINT && this.rules.complaintsFirst ? this.first : this.rest)[visit.team];
  }

  /** Idle agents take what waits for them. */
  findWork(now: number): void {
    const { staff } = this.store;
    if (!staff) return;
    for (let i = 0; i < staff.idleCount[DESK]; ) {
      const agent = staff.idlePerson(DESK, i);
      if (this.team[agent] < 0) this.joinTeam(agent);
      const index = this.nextFor(agent);
      if (index < 0) i++;
      else {
        staff.takeFromIdle(agent, DESK);
        this.start(agent, index, now);
      }
    }
  }

  /** A new agent goes to the smaller team, to complaints when both are equal. */
  private joinTeam(agent: number): void {
    const team = this.split && this.teamSize[1] <= this.teamSize[0] ? 1 : 0;
    this.team[agent] = team;
    this.teamSize[team]++;
  }

  personLeft(agent: number): void {
    if (this.team[agent] < 0) return;
    this.teamSize[this.team[agent]]--;
    this.team[agent] = -1;
  }

  /** What the agent takes next: the own team's line; the other team's too when nobody is there. -1 for nothing. */
  private nextFor(agent: number): number {
    const own = this.team[agent];
    const found = this.headOf(own);
    if (found >= 0 || !this.split || this.teamSize[1 - own] > 0) return found;
    return this.headOf(1 - own);
  }

  private headOf(team: number): number {
    return this.first[team].length > 0 ? this.first[team].head : this.rest[team].head;
  }

  private start(agent: number, index: number, now: number): void {
    const { store, tally } = this;
    const { recorder, staff } = store;
    if (!staff) return;
    const visit = this.visits[index];
    this.lineOf(visit).remove(index);
    visit.waiting = false;
    tally.advance(now);
    tally.queue--;
    tally.busy++;
    const wait = now - visit.joined;
    recorder.addDuration(WAIT_HISTOGRAM, wait);
    if (wait > 0) recorder.counts[WAITED]++;
    recorder.counts[WAIT] += wait;
    recorder.counts[WAIT_SERVED] += wait;
    recorder.counts[WAIT_SQUARED] += wait * wait;
    if (wait > visit.longestWait) visit.longestWait = wait;
    if (visit.case >= 0) store.complaints.contacted(visit.case, now);
    const draw = (visit.customer * BUSINESS.length + visit.business) * HOPS_MAX + visit.hop;
    const work = store.laws.deskWork.draw(this.work, draw) * this.rules.workFactor * (visit.handOffs > 0 ? this.rules.handOffWorkFactor : 1);
    const minutes = staff.start(agent, index, work, now);
    this.startedAt[agent] = now;
    store.trace?.({ time: now, store: store.id, kind: 'desk-start', customer: visit.customer, person: staff.name(agent), detail: { wait, minutes } });
    store.queue.push(now + minutes, AT_COMPLETION, pack(DESK_END, agent));
  }

  onServiceEnd(agent: number, now: number): void {
    const { store, tally } = this;
    const { staff, recorder } = store;
    if (!staff) return;
    const index = staff.job[agent];
    const visit = this.visits[index];
    const skill = staff.skill(agent, DESK);
    tally.advance(now);
    tally.busy--;
    tally.number--;
    recorder.counts[SERVED]++;
    recorder.counts[SOJOURN] += now - visit.joined;
    recorder.counts[BUSY_MINUTES] += minutesInSeason(store.calendar, this.startedAt[agent], now);
    store.trace?.({ time: now, store: store.id, kind: 'desk-end', customer: visit.customer, person: staff.name(agent) });
    this.goOn(index, visit, skill, now);
    const next = this.nextFor(agent);
    if (staff.finish(agent, now, next >= 0)) this.start(agent, next, now);
    else this.findWork(now);
    store.mayBeEmpty(now);
  }

  /** After a service: passed on, back again, or done. */
  private goOn(index: number, visit: Visit, skill: number, now: number): void {
    const { store, rules } = this;
    const draw = (visit.customer * BUSINESS.length + visit.business) * HOPS_MAX + visit.hop;
    const canGoOn = visit.hop < HOPS_MAX - 1;
    if (this.split && canGoOn && this.passOn.at(draw) < rules.handOffShare * store.processFix('handoff')) {
      visit.hop++;
      visit.handOffs++;
      visit.team = 1 - visit.team;
      store.recorder.counts[HAND_OFFS]++;
      store.trace?.({ time: now, store: store.id, kind: 'hand-off', customer: visit.customer });
      store.queue.push(now + rules.handOffDelayMinutes, AT_ARRIVAL, pack(DESK_JOIN, index));
      return;
    }
    if (canGoOn && rules.reworkShare > 0 && this.rework.at(draw) < rules.reworkShare) {
      visit.hop++;
      store.recorder.counts[REWORKS]++;
      this.join(index, now);
      return;
    }
    this.done(index, visit, skill, now);
  }

  private done(index: number, visit: Visit, skill: number, now: number): void {
    const { store } = this;
    this.freeVisits.push(index);
    if (visit.case >= 0) store.complaints.frontlineDone(visit.case, skill, now);
    else if (visit.longestWait > this.rules.slowResponseMinutes || visit.handOffs > 1)
      store.complaints.failedAtDesk(visit.customer, visit.bought, visit.memory, now);
  }

  isServing(index: number): boolean {
    return !this.visits[index].waiting;
  }

  /** The visit's case has gone up: if it still waits it leaves the line, if it is being served it is served to the end. */
  withdraw(index: number, now: number): void {
    if (this.visits[index].waiting) this.leaveLine(index, now);
  }

  private leaveLine(index: number, now: number): void {
    const visit = this.visits[index];
    this.lineOf(visit).remove(index);
    visit.waiting = false;
    this.tally.advance(now);
    this.tally.queue--;
    this.tally.number--;
    const wait = now - visit.joined;
    const { counts } = this.store.recorder;
    counts[LEFT]++;
    counts[WAITED]++;
    counts[WAIT] += wait;
    counts[WAIT_SQUARED] += wait * wait;
    counts[SOJOURN] += wait;
    this.store.recorder.addDuration(WAIT_HISTOGRAM, wait);
    this.freeVisits.push(index);
  }

  settle(now: number): void {
    this.tally.advance(now);
  }

  /** The run is over: whoever waits or is being served leaves with what the stay was until now. */
  close(now: number): void {
    for (const line of [...this.first, ...this.rest]) while (line.length > 0) this.leaveLine(line.head, now);
    const { counts } = this.store.recorder;
    for (const [agent, index] of this.inService()) {
      counts[LEFT]++;
      counts[SOJOURN] += now - this.visits[index].joined;
      counts[BUSY_MINUTES] += minutesInSeason(this.store.calendar, this.startedAt[agent], now);
    }
  }

  /** Agents at work, each with the visit served. */
  private inService(): [agent: number, index: number][] {
    const { staff } = this.store;
    if (!staff) return [];
    const found: [number, number][] = [];
    for (let agent = 0; agent < staff.state.length; agent++) if (staff.role[agent] === DESK && staff.job[agent] >= 0) found.push([agent, staff.job[agent]]);
    return found;
  }
}
