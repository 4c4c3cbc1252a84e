import { COUNT_INDEX } from '../../record/counts.js';
import { effectsOf } from '../../scenario/rule-effects.js';
import type { Action, ActionOf } from '../../scenario/sections/rule-action-section.js';
import { ROLES } from '../../scenario/world-schema.js';
import { CHECKOUT } from '../roster.js';
import type { Store } from '../store.js';
import type { MovedPeople } from './moved-people.js';
import type { RuleBook } from './rule-book.js';
import type { StandingRule } from './standing-rule.js';

const REVIEWS = COUNT_INDEX.reviews;
const YUAN = COUNT_INDEX.ruleYuan;

/** What rules do in one store: at once when they are carried out, at every look while they are in force, and when they end. */
export class Actions {
  constructor(
    private readonly store: Store,
    private readonly people: MovedPeople | undefined,
    private readonly book: RuleBook,
  ) {}

  /** The rule has just been carried out. */
  begin(rule: StandingRule, now: number): void {
    const effects = rule.plan.rule.do.flatMap(effectsOf);
    if (effects.length > 0) this.store.settings?.apply(sourceOf(rule), effects, 1);
    for (const [i, action] of rule.plan.rule.do.entries()) this.once(rule, action, i, now);
    this.keepUp(rule, now);
  }

  /** The rule ends: what it changed is taken back, people it moved are let go; `stay` is how long they stay at least (minutes). */
  end(rule: StandingRule, stay: number, now: number): void {
    const effects = rule.plan.rule.do.flatMap(effectsOf);
    if (effects.length > 0) this.store.settings?.apply(sourceOf(rule), effects, 0);
    if (rule.plan.rule.do.some((action) => action === this.book.coupons.offer)) this.book.coupons.offer = undefined;
    this.people?.release(rule, stay, now);
  }

  private once(rule: StandingRule, action: Action, place: number, now: number): void {
    switch (action.kind) {
      case 'coupons':
        this.book.coupons.offer = action;
        break;
      case 'call-in':
        this.callIn(rule, action, place, now);
        break;
      case 'lend':
        for (let i = 0; i < action.people; i++) this.store.askRegionFor(ROLES.indexOf(action.role));
        break;
      case 'expedite':
        this.expedite(action.groups, now);
        break;
      case 'start':
        this.book.initiativesToStart.push(action.initiative);
        break;
      case 'review':
        this.store.recorder.add(REVIEWS, 1);
        this.store.recorder.add(YUAN, action.people * action.hours * action.wageYuanPerHour);
        this.store.news?.({ time: now, store: this.store.id, kind: 'review', detail: { rule: rule.id, people: action.people, hours: action.hours } });
        break;
      case 'quick-fix':
        this.book.quickFixes?.list(action, now);
        break;
      default:
    }
  }

  private callIn(rule: StandingRule, action: ActionOf<'call-in'>, place: number, now: number): void {
    const come = this.book.onCall?.call(action, `${rule.plan.index}/${place}`, now) ?? 0;
    if (come > 0) this.store.news?.({ time: now, store: this.store.id, kind: 'called-in', detail: { rule: rule.id, people: come, to: action.role } });
  }

  /** Orders the groups at once of which least is in the store. */
  private expedite(most: number, now: number): void {
    const { stock } = this.store;
    if (!stock) return;
    const groups = Array.from({ length: stock.rules.groups }, (_, group) => group);
    const emptiest = groups.sort((a, b) => stock.shelves.onHand(a) - stock.shelves.onHand(b) || a - b).slice(0, most);
    for (const group of emptiest) stock.expedite(group, now);
  }

  /** Brings what lasts up to what the rule wants: people it could not move before, shelves that have become empty since. */
  keepUp(rule: StandingRule, now: number): void {
    for (const [place, action] of rule.plan.rule.do.entries()) {
      switch (action.kind) {
        case 'move':
          this.fill(rule, place, action.people, () => ROLES.indexOf(action.from), ROLES.indexOf(action.to), now);
          break;
        case 'open-till':
          this.fill(rule, place, action.people, () => this.donorFor(rule), CHECKOUT, now);
          break;
        case 'close-till':
          this.fill(rule, place, action.people, () => CHECKOUT, ROLES.indexOf(action.to), now);
          break;
        case 'priority-restock':
          this.store.stock?.restocking?.prioritise(action.groups);
          break;
        default:
      }
    }
  }

  /** Roles a stronger rule is bringing people to give nobody. */
  private donorFor(rule: StandingRule): number {
    const filled = this.book
      .strongerThan(rule)
      .flatMap((other) => other.plan.rule.do.flatMap((action) => (action.kind === 'move' ? [ROLES.indexOf(action.to)] : [])));
    return this.people?.mostToSpare((role) => filled.includes(role)) ?? -1;
  }

  /** Sends people until as many as the action wants are there or on the way, or nobody more can go. */
  private fill(rule: StandingRule, place: number, wanted: number, donor: () => number, to: number, now: number): void {
    const { people } = this;
    if (!people) return;
    for (let there = rule.moved.filter((one) => one.place === place).length; there < wanted; there++) {
      const from = donor();
      if (from < 0) return;
      const refusal = people.take(rule, place, from, to, now, (rank) => this.book.loseTo(rank, rule, now));
      if (refusal !== undefined) {
        if (refusal.heldBy !== undefined) this.book.loseToHolder(rule, refusal.heldBy, now);
        return;
      }
    }
  }
}

function sourceOf(rule: StandingRule): string {
  return `rule ${rule.id}`;
}
