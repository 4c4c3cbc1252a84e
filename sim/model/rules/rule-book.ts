import { COUNT_INDEX } from '../../record/counts.js';
import type { TraceKind } from '../../record/trace.js';
import type { Action } from '../../scenario/sections/rule-action-section.js';
import type { Rule } from '../../scenario/sections/rules-section.js';
import { ROLES } from '../../scenario/world-schema.js';
import { addOpenMinutes, DAY_MINUTES } from '../calendar.js';
import { AT_CONTROL, pack, RULES } from '../events.js';
import type { Store } from '../store.js';
import { Actions } from './actions.js';
import { areOpposed } from './claims.js';
import { costOfMeeting, meet } from './committee.js';
import type { CompiledRules } from './compiled-rules.js';
import { MovedPeople } from './moved-people.js';
import { OnCall } from './on-call.js';
import type { PeriodValues } from './period-values.js';
import { QuickFixes } from './quick-fixes.js';
import { StandingRule } from './standing-rule.js';
import { WaitCoupons } from './wait-coupons.js';

const FIRED = COUNT_INDEX.rulesFired;
const OVERRULED = COUNT_INDEX.rulesOverruled;
const LAPSED = COUNT_INDEX.rulesLapsed;
const IN_FORCE = COUNT_INDEX.rulesInForceMinutes;
const YUAN = COUNT_INDEX.ruleYuan;
const MEETINGS = COUNT_INDEX.committeeMeetings;

/** Who a rule has lost to, where it was a player. */
const PLAYER = { id: 'player' };

/**
 * The rules of one store. They are looked at in opening hours, in the order in which they come before each other: which ones apply,
 * what has been decided on by now, what is carried out, kept up and ended.
 */
export class RuleBook {
  readonly coupons: WaitCoupons;
  readonly quickFixes: QuickFixes | undefined;
  readonly onCall: OnCall | undefined;
  /** Initiatives that rules here have started since the last midnight, when the chain takes them up. */
  readonly initiativesToStart: string[] = [];
  /** What is known of indicators over complete stretches; none where no rule asks. */
  periods: PeriodValues | undefined;
  private readonly rules: readonly StandingRule[];
  readonly people: MovedPeople | undefined;
  private readonly actions: Actions;
  private lastLook = Number.NaN;

  constructor(
    private readonly store: Store,
    private readonly compiled: CompiledRules,
    private readonly position: number,
    /** Time an alert takes through the levels of management (minutes). */
    private readonly alertDelay: number,
    seed: string,
    replication: number,
    /** Whether a player may take decisions here. */
    isPlayed = false,
  ) {
    const here = compiled.plans.filter(({ rule }) => rule.stores.length === 0 || rule.stores.includes(store.id));
    this.rules = here.map((plan) => new StandingRule(plan));
    const { staff } = store;
    this.people =
      staff &&
      new MovedPeople(
        staff,
        ROLES.map((role) => staff.rules.coreMinimum[role]),
      );
    this.coupons = new WaitCoupons(store, seed, replication);
    const does = (kind: Action['kind']) => here.some(({ rule }) => rule.do.some((action) => action.kind === kind));
    this.quickFixes = does('quick-fix') ? new QuickFixes(store, seed, replication) : undefined;
    this.onCall = staff && (does('call-in') || isPlayed) ? new OnCall(store, staff) : undefined;
    this.actions = new Actions(store, this.people, this);
  }

  /** Schedules the first look. */
  open(): void {
    if (this.rules.length > 0) this.store.queue.push(this.compiled.looks[0], AT_CONTROL, pack(RULES, 0));
  }

  /** Looks at the rules and schedules the next look. */
  onLook(look: number, now: number): void {
    const { store, compiled } = this;
    if (now >= store.calendar.seasonEnd) return;
    const isFirst = look % compiled.looks.length === 0;
    if (isFirst) this.startDay();
    const elapsed = isFirst ? 0 : now - this.lastLook;
    this.lastLook = now;
    if (compiled.asksPressure) store.pressure?.bringUpToDate(now, store.pressure.rules.horizonMinutes);
    if (this.isAnythingDone(now)) store.pressure?.disturb();
    this.people?.review(this.rules, now);
    for (const rule of this.rules) {
      rule.applies = rule.clauses.hold(store, this.position, this.periods, now);
      if (rule.applies) rule.onAgenda = true;
      if (rule.inForce) store.recorder.add(IN_FORCE, elapsed);
      else if (rule.moved.length > 0) this.people?.release(rule, rule.plan.rule.minimumStayMinutes, now);
    }
    if (isFirst) this.meetIfDue(now);
    for (const rule of this.rules) this.consider(rule, now);
    if (this.isAnythingDone(now)) store.pressure?.disturb();
    this.scheduleNext(look, now);
  }

  /** Whether some rule is in force, keeps people or has just been carried out: whether a look may change more than what rules remember. */
  private isAnythingDone(now: number): boolean {
    return this.rules.some((rule) => rule.inForce || rule.moved.length > 0 || rule.firedAt === now);
  }

  private scheduleNext(look: number, now: number): void {
    const { looks } = this.compiled;
    const next = (look + 1) % looks.length;
    const day = Math.floor(now / DAY_MINUTES) + (next === 0 ? 1 : 0);
    this.store.queue.push(day * DAY_MINUTES + looks[next], AT_CONTROL, pack(RULES, next));
  }

  /** How long something has been so does not count the night. */
  private startDay(): void {
    this.quickFixes?.startDay();
    if (this.store.calendar.neverCloses) return;
    for (const rule of this.rules) rule.clauses.forget();
  }

  private meetIfDue(now: number): void {
    const { committee } = this.compiled.rules;
    if (Math.floor(now / DAY_MINUTES) % committee.cadenceDays !== 0) return;
    const theirs = this.rules.filter((rule) => rule.plan.rule.decidedBy === 'committee');
    if (theirs.length === 0) return;
    if (this.position === 0) {
      this.store.recorder.add(MEETINGS, 1);
      this.store.recorder.add(YUAN, costOfMeeting(committee));
    }
    const { adopted, overruled } = meet(committee, theirs);
    for (const rule of theirs) {
      rule.adopted = adopted.includes(rule);
      rule.onAgenda = false;
      rule.isTold = false;
      // a rule done at once is on the agenda of one meeting and decided there
      rule.dueAt = rule.adopted && !rule.inForce ? now : Number.NaN;
    }
    for (const { loser, winner } of overruled) this.overrule(loser, winner, now);
  }

  private consider(rule: StandingRule, now: number): void {
    const stays = rule.plan.rule.decidedBy === 'committee' ? rule.adopted : rule.applies;
    if (rule.inForce) {
      if (stays || now - rule.firedAt < rule.plan.rule.minimumStayMinutes) this.actions.keepUp(rule, now);
      else this.end(rule, rule.plan.rule.minimumStayMinutes, now);
      return;
    }
    if (!stays) {
      this.forget(rule, now);
      return;
    }
    if (this.isDecided(rule, now)) this.carryOut(rule, now);
  }

  /** The rule no longer applies before anything was done: a decision on its way comes too late. */
  private forget(rule: StandingRule, now: number): void {
    rule.isTold = false;
    rule.hasActed = false;
    if (Number.isNaN(rule.dueAt)) return;
    rule.dueAt = Number.NaN;
    this.store.recorder.add(LAPSED, 1);
    this.tell('rule-lapsed', rule, now);
  }

  private isDecided(rule: StandingRule, now: number): boolean {
    const { decidedBy, coolDownMinutes } = rule.plan.rule;
    if (now - rule.firedAt < coolDownMinutes || rule.isOldNews(now)) return false;
    if (decidedBy === 'committee') return now >= rule.dueAt;
    if (Number.isNaN(rule.dueAt)) {
      const { storeMinutes, regionMinutes } = this.compiled.rules;
      rule.dueAt = addOpenMinutes(this.store.calendar, now, this.alertDelay + (decidedBy === 'region' ? regionMinutes : storeMinutes));
    }
    return now >= rule.dueAt;
  }

  /** Carries a rule out, unless a stronger one that is in force stands in its way; weaker ones in its way end. */
  private carryOut(rule: StandingRule, now: number): void {
    const opposed = this.rules.filter((other) => other.inForce && areOpposed(other.plan.rule, rule.plan.rule));
    const stronger = this.store.hand?.opposing(rule.plan.rule) ?? opposed.find((other) => other.plan.rank < rule.plan.rank);
    if (stronger !== undefined) {
      this.overrule(rule, stronger, now);
      return;
    }
    for (const weaker of opposed) {
      this.overrule(weaker, rule, now);
      this.end(weaker, 0, now);
    }
    rule.firedAt = now;
    rule.hasActed = true;
    rule.dueAt = Number.NaN;
    rule.inForce = rule.hasLasting;
    const { recorder } = this.store;
    recorder.add(FIRED, 1);
    recorder.add(YUAN, rule.plan.rule.costYuan);
    this.tell('rule-fired', rule, now);
    this.actions.begin(rule, now);
  }

  /** A rule has lost something to a stronger one; told once for each time it applies. */
  private overrule(loser: StandingRule, winner: { readonly id: string }, now: number): void {
    if (loser.isTold) return;
    loser.isTold = true;
    this.store.recorder.add(OVERRULED, 1);
    this.tell('rule-overruled', loser, now, { by: winner.id });
  }

  /** The rule of a rank has lost a person to a stronger rule, or to a player. */
  loseTo(rank: number, winner: { readonly id: string }, now: number): void {
    this.overrule(this.ofRank(rank), winner, now);
  }

  /** A rule wanted somebody whom a stronger one of this rank holds. */
  loseToHolder(rule: StandingRule, rank: number, now: number): void {
    this.overrule(rule, rank < 0 ? PLAYER : this.ofRank(rank), now);
  }

  /** A player has decided something: rules in force that want the opposite end. */
  giveWay(wants: Pick<Rule, 'do'>, now: number): void {
    for (const rule of this.rules) {
      if (!rule.inForce || !areOpposed(rule.plan.rule, wants)) continue;
      this.overrule(rule, PLAYER, now);
      this.end(rule, 0, now);
    }
  }

  /** The rule of this rank; every rank that holds somebody here is a rule of this store. */
  ofRank(rank: number): StandingRule {
    const rule = this.rules.find(({ plan }) => plan.rank === rank);
    if (rule === undefined) throw new Error(`no rule of rank ${rank}`);
    return rule;
  }

  /** Rules in force that come before this one. */
  strongerThan(rule: StandingRule): readonly StandingRule[] {
    return this.rules.filter((other) => other.inForce && other.plan.rank < rule.plan.rank);
  }

  /** @param stay how long people it moved stay at least (minutes) */
  private end(rule: StandingRule, stay: number, now: number): void {
    rule.inForce = false;
    this.actions.end(rule, stay, now);
    this.tell('rule-ended', rule, now);
  }

  private tell(kind: TraceKind, rule: StandingRule, time: number, detail: Readonly<Record<string, string>> = {}): void {
    this.store.news?.({ time, store: this.store.id, kind, detail: { rule: rule.id, ...detail } });
  }
}
