import type { DecisionOutcome, RefusalReason } from '../../record/decision-outcome.js';
import type { PlayerActionOf } from '../../scenario/sections/decision-section.js';
import type { Action } from '../../scenario/sections/rule-action-section.js';
import { ROLES } from '../../scenario/world-schema.js';
import { OFF, ON_BREAK } from '../person-state.js';
import { CHECKOUT } from '../roster.js';
import type { MovedPeople } from '../rules/moved-people.js';
import type { RuleBook } from '../rules/rule-book.js';
import type { Staff } from '../staff.js';
import type { Store } from '../store.js';
import type { PlayerHand } from './player-hand.js';
import { refused } from './refused.js';
import { StandingDecision } from './standing-decision.js';

type MoveAction = PlayerActionOf<'move'> | PlayerActionOf<'move-person'> | PlayerActionOf<'open-till'> | PlayerActionOf<'close-till'>;

/** People a player moves: whom, what stands in the way, and the way back. They go from one role to another under the same minimums as by a rule. */
export class PeopleOfPlayer {
  constructor(
    private readonly store: Store,
    private readonly book: RuleBook,
    private readonly hand: PlayerHand,
  ) {}

  move(number: number, action: MoveAction, now: number): DecisionOutcome {
    const { staff, world } = this.store;
    const { people } = this.book;
    if (!staff || !people) return refused('not-in-this-case');
    if ((action.kind === 'open-till' || action.kind === 'close-till') && !world.checkout) return refused('not-in-this-case');
    if (action.kind === 'move-person') return this.movePerson(number, action, staff, people, now);
    if (action.kind === 'move' && action.from === action.to) return refused('already-there');
    if (action.kind === 'close-till' && action.to === 'checkout') return refused('already-there');
    return this.moveSome(number, action, people, now);
  }

  private movePerson(number: number, action: PlayerActionOf<'move-person'>, staff: Staff, people: MovedPeople, now: number): DecisionOutcome {
    const person = staff.personOf(action.person);
    const to = ROLES.indexOf(action.to);
    const refusal = this.whyNot(person, to, staff, people);
    if (refusal !== undefined) return refused(refusal);
    const does: Action[] = [{ kind: 'move', from: ROLES[staff.role[person]], to: action.to, people: 1 }];
    const standing = new StandingDecision(number, does, this.hand.endOf(action.minutes, now));
    people.takeThis(standing, 0, person, to, now, (rank) => this.loses(rank, person, now));
    this.hand.begin(standing, now);
    return { status: 'done', people: [staff.name(person)], count: 1, until: standing.until };
  }

  private whyNot(person: number, to: number, staff: Staff, people: MovedPeople): RefusalReason | undefined {
    if (person < 0) return 'no-such-person';
    if (staff.state[person] === OFF) return 'off-duty';
    if (staff.state[person] === ON_BREAK) return 'on-break';
    if (staff.hours.leaving[person]) return 'leaving';
    if (staff.nextRole[person] >= 0) return 'under-way';
    if (staff.role[person] === to) return 'already-there';
    if (!people.canSpare(staff.role[person])) return 'core-minimum';
    return staff.moves.isReady(person) ? undefined : 'nobody-free';
  }

  private moveSome(number: number, action: Exclude<MoveAction, PlayerActionOf<'move-person'>>, people: MovedPeople, now: number): DecisionOutcome {
    const standing = new StandingDecision(number, [inRulesWords(action)], this.hand.endOf(action.minutes, now));
    const to = action.kind === 'open-till' ? CHECKOUT : ROLES.indexOf(action.to);
    let refusal: RefusalReason | undefined;
    while (standing.moved.length < action.people && refusal === undefined) {
      const from = action.kind === 'move' ? ROLES.indexOf(action.from) : action.kind === 'close-till' ? CHECKOUT : people.mostToSpare(() => false);
      refusal = this.takeOne(standing, from, to, people, now);
    }
    if (standing.moved.length === 0) return refused(refusal ?? 'nobody-free');
    this.hand.begin(standing, now);
    const names = this.namesOf(standing);
    return { status: names.length < action.people ? 'partly' : 'done', people: names, count: names.length, until: standing.until };
  }

  private takeOne(standing: StandingDecision, from: number, to: number, people: MovedPeople, now: number): RefusalReason | undefined {
    if (from < 0) return 'core-minimum';
    if (people.peopleIn(from) === 0) return 'nobody-there';
    if (!people.canSpare(from)) return 'core-minimum';
    const person = people.best(standing.rank, from, to);
    if (person < 0) return 'nobody-free';
    people.takeThis(standing, 0, person, to, now, (rank) => this.loses(rank, person, now));
    return undefined;
  }

  /** Somebody weaker has lost a person to the player: a rule, which is told so, or an earlier decision. */
  private loses(rank: number, person: number, now: number): void {
    if (rank >= 0) {
      this.book.loseTo(rank, { id: 'player' }, now);
      return;
    }
    const earlier = this.hand.standing.find((one) => one.rank === rank);
    if (earlier !== undefined) this.hand.forget(earlier, person, now);
  }

  namesOf({ moved }: StandingDecision): string[] {
    const { staff } = this.store;
    return staff ? moved.map(({ person }) => staff.name(person)) : [];
  }

  /** Lets everyone of a decision go; while the store is open they go home as soon as their place can spare them. Returns whether somebody may have to wait. */
  end(standing: StandingDecision, now: number): boolean {
    const { people } = this.book;
    if (!people || standing.moved.length === 0) return false;
    const moved = [...standing.moved];
    for (const { person } of moved) {
      this.hand.forget(standing, person, now);
      people.letGo(person);
    }
    if (!this.store.isTrading(now)) return false;
    for (const { person } of moved) people.sendHome(person, now);
    return true;
  }
}

/** What rules would call it: what it takes people from and brings them to. */
function inRulesWords(action: Exclude<MoveAction, PlayerActionOf<'move-person'>>): Action {
  const { people } = action;
  if (action.kind === 'move') return { kind: 'move', from: action.from, to: action.to, people };
  return action.kind === 'open-till' ? { kind: 'open-till', people } : { kind: 'close-till', to: action.to, people };
}
