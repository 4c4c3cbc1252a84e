import { COUNT_INDEX } from '../../record/counts.js';
import type { DecisionOutcome } from '../../record/decision-outcome.js';
import type { PlayerAction } from '../../scenario/sections/decision-section.js';
import type { Rule } from '../../scenario/sections/rules-section.js';
import { closingOf } from '../calendar.js';
import { AT_CONTROL, DECISION_ENDS, pack } from '../events.js';
import { areOpposed } from '../rules/claims.js';
import type { RuleBook } from '../rules/rule-book.js';
import type { Store } from '../store.js';
import { OnceDone } from './once-done.js';
import { PeopleOfPlayer } from './people-of-player.js';
import { refused } from './refused.js';
import { SettingsOfPlayer } from './settings-of-player.js';
import type { StandingDecision } from './standing-decision.js';

const PERSON_MINUTES = COUNT_INDEX.decisionPersonMinutes;

/** Time between two tries to send home who could not go when a decision ended (minutes). */
const RETRY_MINUTES = 5;
/** In place of a decision's number: somebody is still to be sent home. */
const TRY_AGAIN = 0;

/**
 * The hand of a player in one store: carries decisions out at once, keeps those that last, ends them. It comes before all rules and the pool;
 * what cannot be done is refused and changes nothing.
 */
export class PlayerHand {
  readonly standing: StandingDecision[] = [];
  private readonly people: PeopleOfPlayer;
  private readonly settings: SettingsOfPlayer;
  private readonly once: OnceDone;

  constructor(
    private readonly store: Store,
    private readonly book: RuleBook,
  ) {
    this.people = new PeopleOfPlayer(store, book, this);
    this.settings = new SettingsOfPlayer(store, this);
    this.once = new OnceDone(store, book);
  }

  /** Carries decision `number` out now, or refuses it. */
  carryOut(number: number, action: PlayerAction, now: number): DecisionOutcome {
    switch (action.kind) {
      case 'take-back':
        return this.takeBack(action.decision, now);
      case 'change':
        return this.settings.change(number, action, now);
      default:
    }
    if (!this.store.isTrading(now)) return refused('closed');
    switch (action.kind) {
      case 'move':
      case 'move-person':
      case 'open-till':
      case 'close-till':
        return this.people.move(number, action, now);
      case 'coupons':
        return this.settings.handOutCoupons(number, action, now);
      default:
        return this.once.carryOut(action, now);
    }
  }

  /** When something decided now ends: after its time, at the latest at closing (minutes). */
  endOf(minutes: number | undefined, now: number): number {
    const closing = closingOf(this.store.calendar, now);
    return minutes === undefined ? closing : Math.min(closing, now + minutes);
  }

  /** A decision is in force from now on; rules that want the opposite end. */
  begin(standing: StandingDecision, now: number): void {
    this.standing.push(standing);
    this.book.giveWay({ do: [...standing.does] }, now);
    if (standing.until < Number.POSITIVE_INFINITY) this.store.queue.push(standing.until, AT_CONTROL, pack(DECISION_ENDS, standing.number));
  }

  /** The decision in force that stands in the way of a rule. */
  opposing(rule: Rule): StandingDecision | undefined {
    return this.standing.find(({ does }) => areOpposed(rule, { do: [...does] }));
  }

  /** The time of a decision is over, or somebody it has let go is to be sent home now. */
  onEnd(number: number, now: number): void {
    if (number === TRY_AGAIN) this.bringBack(now);
    else {
      const standing = this.standing.find((one) => one.number === number);
      if (standing !== undefined) this.end(standing, now);
    }
  }

  private takeBack(number: number, now: number): DecisionOutcome {
    const standing = this.standing.find((one) => one.number === number);
    if (standing === undefined) return refused('already-over');
    const people = this.people.namesOf(standing);
    this.end(standing, now);
    return { status: 'done', ...(people.length > 0 ? { people } : {}) };
  }

  private end(standing: StandingDecision, now: number): void {
    this.standing.splice(this.standing.indexOf(standing), 1);
    this.settings.end(standing);
    if (this.people.end(standing, now)) this.bringBack(now);
    this.tellEnd(standing, now);
  }

  private bringBack(now: number): void {
    if (this.book.people?.bringBack(now)) this.store.queue.push(now + RETRY_MINUTES, AT_CONTROL, pack(DECISION_ENDS, TRY_AGAIN));
  }

  /** A person whom a player had sent somewhere has gone off duty. */
  wentHome(person: number, now: number): void {
    if (this.standing.length === 0) return;
    const rank = this.book.people?.holderOf(person);
    const standing = rank === undefined ? undefined : this.standing.find((one) => one.rank === rank);
    if (standing === undefined) return;
    this.forget(standing, person, now);
    this.book.people?.letGo(person);
    if (standing.moved.length > 0 || standing.does.some((action) => action.kind === 'coupons' || action.kind === 'change')) return;
    this.standing.splice(this.standing.indexOf(standing), 1);
    this.tellEnd(standing, now);
  }

  /** A decision has somebody no longer; the time spent where they were sent is booked. */
  forget(standing: StandingDecision, person: number, now: number): void {
    const at = standing.moved.findIndex((one) => one.person === person);
    if (at < 0) return;
    this.store.recorder.add(PERSON_MINUTES, now - standing.moved[at].since);
    standing.moved.splice(at, 1);
  }

  /** The season is over: time spent until now is booked. */
  settle(now: number): void {
    for (const standing of this.standing) for (const { person } of [...standing.moved]) this.forget(standing, person, now);
  }

  private tellEnd(standing: StandingDecision, time: number): void {
    this.store.news?.({ time, store: this.store.id, kind: 'decision-ended', detail: { decision: standing.number } });
  }
}
