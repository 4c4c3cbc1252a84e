import { type Calendar, DAY_MINUTES, weekdayOf } from '../calendar.js';
import type { Store } from '../store.js';
import type { ClausePlan, ClockPlan, MeasurePlan } from './compiled-rules.js';
import { READINGS } from './measures.js';
import type { PeriodValues } from './period-values.js';

/** The clauses of one rule in one store, with what they remember: which are true, and since when. */
export class Clauses {
  private readonly on: Uint8Array;
  private readonly since: Float64Array;

  constructor(
    private readonly plans: readonly ClausePlan[],
    private readonly allCount: number,
  ) {
    this.on = new Uint8Array(plans.length);
    this.since = new Float64Array(plans.length);
  }

  /** A new day begins: what has been so for how long is asked anew. */
  forget(): void {
    this.on.fill(0);
  }

  /** Whether the rule applies now. Every clause is looked at, so that each keeps what it remembers. */
  hold(store: Store, position: number, periods: PeriodValues | undefined, now: number): boolean {
    let all = true;
    let any = this.plans.length === this.allCount;
    for (let i = 0; i < this.plans.length; i++) {
      const isTrue = this.isTrue(i, store, position, periods, now);
      if (i < this.allCount) all &&= isTrue;
      else any ||= isTrue;
    }
    return all && any;
  }

  private isTrue(i: number, store: Store, position: number, periods: PeriodValues | undefined, now: number): boolean {
    const plan = this.plans[i];
    if (plan.kind === 'measure') return this.measure(i, plan, store, now);
    if (plan.kind === 'clock') return inWindow(plan, store.calendar, now);
    return periods?.isSo(position, plan.question) ?? false;
  }

  private measure(i: number, plan: MeasurePlan, store: Store, now: number): boolean {
    const reading = plan.sign * READINGS[plan.measure](store, now);
    const wasOn = this.on[i] === 1;
    const isOn = reading > plan.level || (wasOn && reading > plan.clearsAt);
    if (isOn && !wasOn) this.since[i] = now;
    this.on[i] = isOn ? 1 : 0;
    return isOn && now - this.since[i] >= plan.forMinutes;
  }
}

function inWindow(plan: ClockPlan, calendar: Calendar, now: number): boolean {
  const day = Math.floor(now / DAY_MINUTES);
  const minute = now - day * DAY_MINUTES;
  if (day < plan.fromDay || day > plan.toDay || minute < plan.fromMinute || minute >= plan.toMinute) return false;
  return plan.weekdays.length === 0 || plan.weekdays.includes(weekdayOf(calendar, day));
}
