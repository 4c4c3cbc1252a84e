import type { RandomStream } from '../engine/random-stream.js';
import { COUNT_INDEX } from '../record/counts.js';
import { minutesInSeason } from './calendar.js';
import { AT_COMPLETION, pack, REFILL_END } from './events.js';
import type { StockRules } from './group-choice.js';
import { STOCK } from './roster.js';
import { refillsOfVisitor } from './shelf-plan.js';
import type { Shelves } from './shelves.js';
import type { Store } from './store.js';
import { WaitingLine } from './waiting-line.js';

const ASKED = COUNT_INDEX.refillsAsked;
const REFILLS = COUNT_INDEX.refills;
const WAIT = COUNT_INDEX.refillWaitMinutes;
const BUSY_MINUTES = COUNT_INDEX['busyMinutes.stock'];

/** Filling shelves from the backroom: a staffed station, because empty shelves are mostly made in the store. */
export class Restocking {
  private readonly line = new WaitingLine();
  /** 0: no task, 1: waiting, 2: being done. */
  private readonly task: Uint8Array;
  private readonly askedAt: Float64Array;
  /** When each person's present refill began (minutes). */
  readonly startedAt: Float64Array;
  /** Refills one visitor makes necessary, on average. */
  readonly refillsPerVisitor: number;
  private tasks = 0;
  private underWay = 0;

  constructor(
    private readonly store: Store,
    private readonly shelves: Shelves,
    private readonly rules: NonNullable<StockRules['shelf']>,
    private readonly work: RandomStream,
  ) {
    this.task = new Uint8Array(shelves.groups);
    this.askedAt = new Float64Array(shelves.groups);
    this.startedAt = new Float64Array(store.staff?.state.length ?? 0);
    this.refillsPerVisitor = refillsOfVisitor(rules, shelves.capacity, store.expected);
  }

  get queue(): number {
    return this.line.length;
  }

  get inWork(): number {
    return this.underWay;
  }

  /** Asks for a refill of a group whose shelf is low, once, if there is anything to fill it with. */
  check(group: number, now: number): void {
    const { shelves } = this;
    if (this.task[group] !== 0 || shelves.backroom[group] <= 0) return;
    const { capacity } = shelves;
    const shelf = shelves.shelf[group];
    // a full shelf never asks, whatever the share: the refill would end where it began
    if (shelf >= capacity || shelf > capacity * this.rules.refillBelowShare) return;
    this.ask(group, now);
  }

  private ask(group: number, now: number): void {
    this.task[group] = 1;
    this.askedAt[group] = now;
    this.line.append(group);
    this.store.recorder.add(ASKED, 1);
    this.store.trace?.({ time: now, store: this.store.id, kind: 'refill-asked', detail: { group: group + 1 } });
    this.findWork(now);
  }

  /** Puts the emptiest of the shelves that wait for a refill first, the emptiest one foremost. Returns how many. */
  prioritise(most = 1): number {
    const { shelf } = this.shelves;
    const waiting = [...this.task.keys()].filter((group) => this.task[group] === 1);
    const first = waiting.sort((a, b) => shelf[a] - shelf[b] || a - b).slice(0, most);
    for (const group of first.reverse()) this.bringForward(group);
    return first.length;
  }

  /** Puts a shelf first, if it waits for a refill. Returns how many it was, 1 or 0. */
  bringForward(group: number): number {
    if (this.task[group] !== 1) return 0;
    this.line.remove(group);
    this.line.prepend(group);
    return 1;
  }

  /** The shelf to fill next: the one that has waited longest; an empty one of the quick-fix list before it. */
  private next(now: number): number {
    const { quickFixes } = this.store.rules ?? {};
    const listed = quickFixes ? this.task.findIndex((task, group) => task === 1 && this.shelves.shelf[group] <= 0 && quickFixes.goesFirst(group, now)) : -1;
    if (listed >= 0) this.bringForward(listed);
    return this.line.shift();
  }

  findWork(now: number): void {
    const { staff } = this.store;
    while (staff && this.line.length > 0) {
      const person = staff.takeIdle(STOCK);
      if (person < 0) return;
      this.start(person, now);
    }
  }

  private start(person: number, now: number): void {
    const { store } = this;
    const group = this.next(now);
    this.task[group] = 2;
    this.underWay++;
    store.recorder.add(WAIT, now - this.askedAt[group]);
    const minutes = store.staff?.start(person, group, store.laws.refillWork.draw(this.work, this.tasks++), now) ?? 0;
    this.startedAt[person] = now;
    store.queue.push(now + minutes, AT_COMPLETION, pack(REFILL_END, person));
  }

  onRefillEnd(person: number, now: number): void {
    const { store } = this;
    const { staff } = store;
    if (!staff) return;
    const group = staff.job[person];
    const units = this.shelves.refill(group, now);
    this.task[group] = 0;
    this.underWay--;
    store.recorder.add(REFILLS, 1);
    store.recorder.add(BUSY_MINUTES, minutesInSeason(store.calendar, this.startedAt[person], now));
    store.trace?.({ time: now, store: store.id, kind: 'refill', person: staff.name(person), detail: { group: group + 1, units } });
    this.check(group, now);
    if (staff.finish(person, now, this.line.length > 0)) this.start(person, now);
  }
}
