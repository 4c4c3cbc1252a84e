import { COUNT_INDEX } from '../record/counts.js';
import type { Execution } from './execution.js';
import type { Settings } from './settings/settings.js';
import type { Store } from './store.js';

const SOURCE = 'until the plan arrives';
const YUAN = COUNT_INDEX.executionYuan;
const DAYS = COUNT_INDEX.executionDays;
const REALISED = COUNT_INDEX.realisedDays;

/** Until the plan has come through the levels, a store goes on as before: called when it is set up. */
export function goOnAsBefore(settings: Settings | undefined, execution: Execution | undefined): void {
  if (execution) settings?.apply(SOURCE, execution.untilThen, 1);
}

/** A strategy on its way from head office to the shifts: when it arrives, how much of it, and what seeing to that costs. Days count from 0. */
export class PlanArrival {
  constructor(
    private readonly execution: Execution,
    private readonly stores: readonly Store[],
  ) {}

  /** Called at the midnight before each trading day. */
  startDay(day: number): void {
    const { planDelayDays, realisedShare, yuanPerStoreDay, untilThen } = this.execution;
    for (const store of this.stores) {
      if (day === planDelayDays) store.settings?.apply(SOURCE, untilThen, 0);
      store.recorder.add(YUAN, yuanPerStoreDay);
      store.recorder.add(DAYS, 1);
      store.recorder.add(REALISED, day < planDelayDays ? 0 : realisedShare);
    }
  }
}
