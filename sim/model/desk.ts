import { COUNT_INDEX } from '../record/counts.js';
import { DedicatedAgents } from './dedicated-agents.js';
import { AGAIN, DeskRouting, DONE } from './desk-routing.js';
import { DeskStation } from './desk-station.js';
import { DeskTeams, GENERAL } from './desk-teams.js';
import { BUSINESS, type Business, CALL_BACK, luckOf, type Visit } from './desk-visit.js';
import { DeskWork } from './desk-work.js';
import { AT_ARRIVAL, AT_COMPLETION, DESK_END, DESK_JOIN, pack } from './events.js';
import type { StationTally } from './recorder.js';
import { DESK } from './roster.js';
import { ServiceChannels } from './service-channels.js';
import type { Store } from './store.js';
import type { Outcome } from './visitor-memory.js';

const HAND_OFFS = COUNT_INDEX.handOffs;
const REWORKS = COUNT_INDEX.reworks;
const DEDICATED_CASES = COUNT_INDEX['dedicated.cases'];
const DEDICATED_WAIT = COUNT_INDEX['dedicated.waitMinutes'];

/**
 * The service desk: inquiries, returns and complaints. Split, two teams pass cases on to each other, or a front hands them to specialists; with one
 * owner from first contact everyone takes everything and nothing is passed on.
 */
export class Desk {
  readonly channels: ServiceChannels | undefined;
  private readonly station: DeskStation;
  readonly teams: DeskTeams;
  private readonly routing: DeskRouting;
  private readonly dedicated: DedicatedAgents | undefined;
  readonly visits: Visit[] = [];
  private readonly freeVisits: number[] = [];
  readonly startedAt: Float64Array;
  private readonly work: DeskWork;

  constructor(
    private readonly store: Store,
    private readonly rules: NonNullable<Store['world']['desk']>,
    seed: string,
    replication: number,
  ) {
    const people = store.staff?.state.length ?? 0;
    this.station = new DeskStation(store);
    this.teams = new DeskTeams(rules, this.visits, people);
    this.routing = new DeskRouting(store, rules, this.teams, seed, replication);
    this.dedicated = rules.tiers && new DedicatedAgents(store, people);
    this.channels = rules.chatbot || rules.tiers || rules.callBacks ? new ServiceChannels(store, this, rules, seed, replication) : undefined;
    this.startedAt = new Float64Array(people);
    this.work = new DeskWork(store, rules, this.teams, seed, replication);
  }

  get tally(): StationTally {
    return this.station.tally;
  }

  get queue(): number {
    return this.teams.waiting;
  }

  get number(): number {
    return this.tally.number;
  }

  /** Whether a customer is worth a dedicated agent. */
  isHigh(customer: number): boolean {
    const { tiers } = this.rules;
    return tiers !== undefined && (this.store.lifetime?.of(customer) ?? 0) >= tiers.thresholdYuan;
  }

  /** A question or a return comes in, to whoever or whatever answers it. */
  receive(business: 'inquiry' | 'return', customer: number, bought: boolean, memory: Outcome, now: number): void {
    if (this.channels) this.channels.receive({ business, customer, bought, memory }, now);
    else this.visit(business, customer, bought, memory, now);
  }

  /** A customer comes to the desk. Returns the visit, so that a case can take itself back. */
  visit(business: Business, customer: number, bought: boolean, memory: Outcome, now: number, ofCase = -1): number {
    const kind = BUSINESS.indexOf(business);
    const isHigh = this.isHigh(customer);
    if (isHigh) this.store.recorder.counts[DEDICATED_CASES]++;
    const team = this.teams.receiving(kind, isHigh);
    const luck = luckOf(customer, kind);
    return this.open(
      { business: kind, customer, case: ofCase, bought, memory, luck, team, hop: 0, handOffs: 0, joined: now, longestWait: 0, waiting: false },
      now,
    );
  }

  /** The desk calls a customer back. */
  callBack(luck: number, customer: number, now: number): void {
    const visit = { case: -1, bought: false, memory: 'noFailure', hop: 0, handOffs: 0, longestWait: 0, waiting: false } as const;
    this.open({ ...visit, business: CALL_BACK, customer, luck, team: GENERAL, joined: now }, now);
  }

  private open(visit: Visit, now: number): number {
    const index = this.freeVisits.pop() ?? this.visits.length;
    this.visits[index] = visit;
    this.join(index, now);
    return index;
  }

  onJoin(index: number, now: number): void {
    this.join(index, now);
  }

  private join(index: number, now: number): void {
    const visit = this.visits[index];
    this.station.came(now);
    visit.joined = now;
    visit.waiting = true;
    this.teams.lineOf(visit).append(index);
    this.store.trace?.({
      time: now,
      store: this.store.id,
      kind: 'desk-join',
      customer: visit.customer,
      detail: { business: BUSINESS[visit.business], team: visit.team },
    });
    this.findWork(now);
  }

  /** Idle agents take what waits for them. */
  findWork(now: number): void {
    const { staff } = this.store;
    if (!staff) return;
    for (let i = 0; i < staff.idleCount[DESK]; ) {
      const agent = staff.idlePerson(DESK, i);
      this.takePlace(agent, now);
      const index = this.teams.nextFor(agent);
      if (index < 0) i++;
      else {
        staff.takeFromIdle(agent, DESK);
        this.start(agent, index, now);
      }
    }
  }

  /** Who is new at the desk gets a place; who is free may get a better one. */
  private takePlace(agent: number, now: number): void {
    const isNew = !this.teams.has(agent);
    if (isNew) this.teams.join(agent);
    if (this.dedicated && (isNew ? this.teams.isDedicated(agent) : this.teams.becomesDedicated(agent))) this.dedicated.begin(agent, now);
  }

  personLeft(agent: number, now: number): void {
    this.dedicated?.end(agent, now);
    this.teams.leave(agent);
  }

  private start(agent: number, index: number, now: number): void {
    const { store } = this;
    const { staff } = store;
    if (!staff) return;
    const visit = this.visits[index];
    this.teams.lineOf(visit).remove(index);
    visit.waiting = false;
    const wait = this.station.began(visit, now);
    if (visit.team === this.teams.dedicated) store.recorder.counts[DEDICATED_WAIT] += wait;
    if (visit.case >= 0) store.complaints.contacted(visit.case, now);
    const minutes = staff.start(agent, index, this.work.of(visit), now);
    this.startedAt[agent] = now;
    store.trace?.({ time: now, store: store.id, kind: 'desk-start', customer: visit.customer, person: staff.name(agent), detail: { wait, minutes } });
    store.queue.push(now + minutes, AT_COMPLETION, pack(DESK_END, agent));
  }

  onServiceEnd(agent: number, now: number): void {
    const { store } = this;
    const { staff } = store;
    if (!staff) return;
    const index = staff.job[agent];
    const visit = this.visits[index];
    const skill = staff.skill(agent, DESK);
    this.station.ended(visit, this.startedAt[agent], now);
    if (this.teams.isDedicated(agent)) this.dedicated?.worked(this.startedAt[agent], now);
    store.trace?.({ time: now, store: store.id, kind: 'desk-end', customer: visit.customer, person: staff.name(agent) });
    this.goOn(index, visit, skill, now);
    if (this.dedicated) this.takePlace(agent, now);
    const next = this.teams.nextFor(agent);
    if (staff.finish(agent, now, next >= 0)) this.start(agent, next, now);
    else this.findWork(now);
    store.mayBeEmpty(now);
  }

  /** After a service: passed on, back again, or done. */
  private goOn(index: number, visit: Visit, skill: number, now: number): void {
    const { store } = this;
    const next = this.routing.next(visit);
    if (next === DONE) {
      this.done(index, visit, skill, now);
      return;
    }
    visit.hop++;
    if (next === AGAIN) {
      store.recorder.counts[REWORKS]++;
      this.join(index, now);
      return;
    }
    visit.handOffs++;
    visit.team = next;
    store.recorder.counts[HAND_OFFS]++;
    store.trace?.({ time: now, store: store.id, kind: 'hand-off', customer: visit.customer });
    store.queue.push(now + this.rules.handOffDelayMinutes, AT_ARRIVAL, pack(DESK_JOIN, index));
  }

  private done(index: number, visit: Visit, skill: number, now: number): void {
    const { store } = this;
    this.freeVisits.push(index);
    if (visit.business === CALL_BACK) return;
    this.channels?.afterService(visit.luck, visit.customer, now);
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
    this.teams.lineOf(visit).remove(index);
    visit.waiting = false;
    this.station.leftLine(visit, now);
    this.freeVisits.push(index);
  }

  settle(now: number): void {
    this.tally.advance(now);
    this.dedicated?.settle(now);
  }

  /** The run is over: whoever waits or is being served leaves with what the stay was until now. */
  close(now: number): void {
    for (const line of this.teams.lines) while (line.length > 0) this.leaveLine(line.head, now);
    for (const [agent, index] of this.inService()) this.station.cutOff(this.visits[index], this.startedAt[agent], now);
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
