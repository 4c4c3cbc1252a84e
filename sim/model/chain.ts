import { EventQueue } from '../engine/event-queue.js';
import type { SeasonRecord } from '../record/season-record.js';
import type { TraceSink } from '../record/trace.js';
import { DAY_MINUTES } from './calendar.js';
import type { CompiledCase } from './compiled-case.js';
import { AT_DAY, DAY, HEAD_OFFICE_END, KIND_BITS, KIND_MASK, pack, REGION_DEADLINE, REGION_END, REGION_OPENS } from './events.js';
import { HeadOffice } from './head-office.js';
import { Region } from './region.js';
import { Store } from './store.js';

/**
 * One running season of the whole chain. Every store has its own queue of events, and the chain one more for regions and
 * head office; the earliest of all is next, ties go to the earlier store and to stores before the chain.
 * What happens in one store never touches the order of events in another.
 */
export class Chain {
  readonly queue = new EventQueue();
  readonly stores: readonly Store[];
  readonly regions: readonly Region[];
  readonly headOffice: HeadOffice;
  time = 0;

  constructor(
    readonly compiled: CompiledCase,
    readonly replication: number,
    trace?: TraceSink,
  ) {
    const { world, calendar, seed } = compiled;
    this.headOffice = new HeadOffice(this, world.escalation);
    this.regions = compiled.regions.map((_, i) => new Region(this, i, world.escalation, calendar));
    this.stores = compiled.stores.map((store, i) => new Store(this, this.regions[store.region], compiled, i, replication, trace));
    for (const store of this.stores) {
      store.region.addStore(store, seed, replication);
      this.headOffice.addStore(store, seed, replication);
    }
    this.queue.push(DAY_MINUTES, AT_DAY, pack(DAY, 1));
  }

  get regionCount(): number {
    return this.regions.length;
  }

  get isOver(): boolean {
    return this.time >= this.compiled.calendar.end;
  }

  /** Runs every event before `until` (minutes), in order. */
  runUntil(until: number): void {
    if (this.stores.length === 1) this.runSingle(this.stores[0], until);
    else this.runMany(until);
    this.time = Math.min(until, this.compiled.calendar.end);
  }

  private runSingle(store: Store, until: number): void {
    const own = store.queue;
    const { queue } = this;
    for (;;) {
      while (own.nextTime < until && own.nextTime <= queue.nextTime) store.step();
      if (queue.nextTime >= until || queue.nextTime >= own.nextTime) return;
      this.step();
    }
  }

  private runMany(until: number): void {
    for (;;) {
      let first = this.queue.nextTime;
      let second = Number.POSITIVE_INFINITY;
      let next = -1;
      for (let i = this.stores.length - 1; i >= 0; i--) {
        const time = this.stores[i].queue.nextTime;
        if (time <= first) {
          second = first;
          first = time;
          next = i;
        } else if (time < second) second = time;
      }
      if (first >= until) return;
      if (next < 0) this.step();
      else this.runAhead(this.stores[next], Math.min(second, until));
    }
  }

  /** Events of one store follow each other as long as nobody else's is due, and nothing of the chain's has come up meanwhile. */
  private runAhead(store: Store, limit: number): void {
    do store.step();
    while (store.queue.nextTime < limit && store.queue.nextTime < this.queue.nextTime);
  }

  /** Brings the next event of regions and head office about. */
  private step(): void {
    const packed = this.queue.pop();
    const now = this.queue.time;
    const entity = packed >>> KIND_BITS;
    switch (packed & KIND_MASK) {
      case REGION_END:
        this.regions[entity % this.regionCount].onWorkEnd(Math.floor(entity / this.regionCount), now);
        break;
      case REGION_DEADLINE:
        this.regions[entity % this.regionCount].onDeadline(Math.floor(entity / this.regionCount), now);
        break;
      case REGION_OPENS:
        this.regions[entity].findWork(now);
        break;
      case HEAD_OFFICE_END:
        this.headOffice.onWorkEnd(entity, now);
        break;
      case DAY:
        this.headOffice.startDay();
        this.queue.push(now + DAY_MINUTES, AT_DAY, pack(DAY, entity + 1));
        break;
      default:
        throw new Error(`no such event: ${packed & KIND_MASK}`);
    }
  }

  /** What the season leaves behind; call once, when it is over. */
  record(): SeasonRecord {
    const { end } = this.compiled.calendar;
    const last = this.stores.reduce((latest, store) => Math.max(latest, store.settle(end)), end);
    for (const region of this.regions) {
      const first = this.stores.find((store) => store.region === region);
      region.settle(last, first?.firstObserved ?? 0, first);
    }
    return { strategy: this.compiled.strategy, replication: this.replication, stores: this.stores.map((store) => store.recorder.record()) };
  }
}
