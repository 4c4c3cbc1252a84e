import type { RandomStream } from '../../engine/random-stream.js';
import { COUNT_INDEX } from '../../record/counts.js';
import { DAY_KEYS } from '../../record/season-record.js';
import type { PilotPlan } from '../../scenario/sections/initiatives-section.js';
import type { Recorder } from '../recorder.js';
import { drawnPairs, type PilotPair, type StoreLikeness, statedPairs } from './pilot-pairs.js';
import { clearsTheBar, type PilotReading, readPilot } from './pilot-reading.js';

const PICKS = COUNT_INDEX.picks;
const STOCKOUT_PICKS = COUNT_INDEX.stockoutPicks;
const VISITORS = DAY_KEYS.indexOf('visitors');

export type Verdict = 'pending' | 'go' | 'extend' | 'stop';

/** One store of an initiative, as a pilot sees it. */
export interface PilotStore {
  readonly id: string;
  readonly recorder: Pick<Recorder, 'counts' | 'days'>;
}

/** A pilot in some stores: who takes part, and what the numbers of the store-days say when it is over. Days count from 0. */
export class Pilot {
  pairs: readonly PilotPair[] = [];
  /** What the last look at the numbers said. */
  reading: PilotReading | undefined;
  private begins = 0;
  private ends = Number.POSITIVE_INFINITY;
  private extended = false;

  constructor(
    readonly plan: PilotPlan,
    private readonly stores: readonly PilotStore[],
    private readonly lot: RandomStream,
  ) {}

  /** First day on which there are enough days before it to compare with. */
  earliest(day: number): number {
    return Math.max(day, this.plan.beforeDays);
  }

  /** Chooses stores and begins. */
  begin(day: number): void {
    const { plan, stores } = this;
    this.begins = day;
    this.ends = day + plan.days;
    const likeness = stores.map((store) => likenessOf(store, day, plan.beforeDays));
    this.pairs =
      typeof plan.stores === 'number'
        ? drawnPairs(likeness, plan.stores, this.lot)
        : statedPairs(
            likeness,
            [...new Set(plan.stores)].map((id) => stores.findIndex((store) => store.id === id)),
          );
  }

  /** What is decided at the midnight before `day`. */
  decide(day: number): Verdict {
    if (day < this.ends) return 'pending';
    const { plan, begins } = this;
    const tables = (side: 'pilot' | 'control') => this.pairs.map((pair) => this.stores[pair[side]].recorder.days);
    const before = { from: begins - plan.beforeDays, to: begins };
    this.reading = readPilot(plan, tables('pilot'), tables('control'), before, { from: begins + plan.settleDays, to: day });
    if (clearsTheBar(plan, this.reading)) return 'go';
    if (this.extended || plan.extendDays === 0) return 'stop';
    this.extended = true;
    this.ends = day + plan.extendDays;
    return 'extend';
  }
}

function likenessOf({ recorder }: PilotStore, day: number, beforeDays: number): StoreLikeness {
  let visitors = 0;
  for (let d = day - beforeDays; d < day; d++) visitors += recorder.days[d * DAY_KEYS.length + VISITORS];
  const picks = recorder.counts[PICKS];
  return { visitorsPerDay: visitors / beforeDays, stockoutRate: picks > 0 ? recorder.counts[STOCKOUT_PICKS] / picks : 0 };
}
