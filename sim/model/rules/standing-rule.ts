import { lasts } from '../../scenario/sections/rule-action-section.js';
import { DAY_MINUTES } from '../calendar.js';
import { Clauses } from './clauses.js';
import type { RulePlan } from './compiled-rules.js';
import type { Holder, MovedPerson } from './moved-people.js';

/** One rule in one store: whether it applies, has been decided on, and is in force. */
export class StandingRule implements Holder {
  readonly clauses: Clauses;
  /** Whether its condition is true at this look. */
  applies = false;
  inForce = false;
  /** When it was carried out last (minutes). */
  firedAt = Number.NEGATIVE_INFINITY;
  /** When the decision under way will be there (minutes); NaN for none. */
  dueAt = Number.NaN;
  /** Has applied since the committee met last. */
  onAgenda = false;
  /** The committee has decided for it, until its next meeting. */
  adopted = false;
  /** Has been told that a stronger rule stands in its way, for this time of applying. */
  isTold = false;
  /** Has been carried out since it began to apply. */
  hasActed = false;
  readonly moved: MovedPerson[] = [];
  readonly hasLasting: boolean;

  constructor(readonly plan: RulePlan) {
    this.clauses = new Clauses(plan.clauses, plan.allCount);
    this.hasLasting = plan.rule.do.some(lasts);
  }

  /** Whether all there is to say for it was so when it was carried out last, too. */
  isOldNews(now: number): boolean {
    if (!this.hasActed || this.plan.againAfterDays === 0) return false;
    return Math.floor(now / DAY_MINUTES) - Math.floor(this.firedAt / DAY_MINUTES) < this.plan.againAfterDays;
  }

  get rank(): number {
    return this.plan.rank;
  }

  get id(): string {
    return this.plan.rule.id;
  }
}
