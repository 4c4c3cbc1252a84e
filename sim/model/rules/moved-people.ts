import { OFF } from '../person-state.js';
import { CHECKOUT, ROLE_COUNT } from '../roster.js';
import type { Staff } from '../staff.js';
import type { StandingRule } from './standing-rule.js';

const NOBODY = -1;

/** A rule did not get a person: nobody can go, or those who could are held by the stronger rule of this rank. */
interface Refusal {
  readonly heldBy: number | undefined;
}

/** People whom rules have moved, in one store: who holds whom, what may be taken from whom, and the way back. */
export class MovedPeople {
  /** Rank of the rule that holds each person; NOBODY for a person who is free. */
  private readonly holder: Int16Array;
  private readonly staffed = new Int32Array(ROLE_COUNT);
  /** People let go who could not be sent home at once. */
  private readonly onTheWayBack: number[] = [];

  constructor(
    private readonly staff: Staff,
    private readonly least: readonly number[],
  ) {
    this.holder = new Int16Array(staff.state.length).fill(NOBODY);
  }

  /** Forgets those who are no longer where their rule sent them (gone home, a new shift), and sends home who can go now. */
  review(rules: readonly StandingRule[], now: number): void {
    for (const rule of rules) {
      for (let i = rule.moved.length - 1; i >= 0; i--) {
        const { person, to } = rule.moved[i];
        if (this.holder[person] === rule.plan.rank && this.isBound(person, to)) continue;
        rule.moved.splice(i, 1);
        if (this.holder[person] === rule.plan.rank) this.free(person);
      }
    }
    const waiting = this.onTheWayBack.splice(0);
    for (const person of waiting) this.sendHome(person, now);
  }

  private isBound(person: number, to: number): boolean {
    const { staff } = this;
    return staff.state[person] !== OFF && !staff.hours.leaving[person] && (staff.nextRole[person] >= 0 ? staff.nextRole[person] : staff.role[person]) === to;
  }

  /** Sends one person of `from` to `to` for an action of a rule. Whoever a weaker rule holds may be taken from it, which `lost` is told. */
  take(rule: StandingRule, place: number, from: number, to: number, now: number, lost: (rank: number) => void): Refusal | undefined {
    const { staff } = this;
    const { rank } = rule.plan;
    staff.staffed(this.staffed);
    if (this.staffed[from] <= this.least[from]) return { heldBy: undefined };
    const best = this.best(rule.plan.rank, from, to);
    if (best < 0) return { heldBy: this.holderIn(from, rule.plan.rank) };
    if (this.holder[best] !== NOBODY) lost(this.holder[best]);
    this.hold(best, rank);
    rule.moved.push({ person: best, place, to, since: now });
    staff.moves.send(best, to, now, false, 'rule', rule.id);
    return undefined;
  }

  /** Who goes: free before held by a weaker rule, on the way home before others, idle before busy; -1 for nobody. */
  private best(rank: number, from: number, to: number): number {
    const { staff } = this;
    let best = -1;
    let bestWorth = 0;
    for (let person = 0; person < staff.state.length; person++) {
      const isFree = this.holder[person] === NOBODY;
      if (staff.role[person] !== from || !staff.moves.isReady(person) || (!isFree && this.holder[person] <= rank)) continue;
      const worth = 1 + (isFree ? 4 : 0) + (staff.home[person] === to ? 2 : 0) + (staff.job[person] < 0 ? 1 : 0);
      if (worth <= bestWorth) continue;
      best = person;
      bestWorth = worth;
    }
    return best;
  }

  /** The stronger rule that holds somebody in a role; undefined for none. */
  private holderIn(role: number, rank: number): number | undefined {
    const held = [...this.holder.keys()].find((person) => this.staff.role[person] === role && this.holder[person] !== NOBODY && this.holder[person] < rank);
    return held === undefined ? undefined : this.holder[held];
  }

  /** The role that can spare most people above its minimum, for another till; -1 for none. */
  mostToSpare(except: (role: number) => boolean): number {
    this.staff.staffed(this.staffed);
    let best = -1;
    for (let role = 0; role < ROLE_COUNT; role++) {
      if (role === CHECKOUT || except(role) || this.staffed[role] <= this.least[role]) continue;
      if (best < 0 || this.staffed[role] - this.least[role] > this.staffed[best] - this.least[best]) best = role;
    }
    return best;
  }

  private hold(person: number, rank: number): void {
    this.holder[person] = rank;
    this.staff.moves.held[person] = 1;
  }

  private free(person: number): void {
    this.holder[person] = NOBODY;
    this.staff.moves.held[person] = 0;
  }

  /** Lets go of those a rule has moved, all of them or those who have stayed for `minutes`; they go home as soon as their place can spare them. */
  release(rule: StandingRule, minutes: number, now: number): void {
    for (let i = rule.moved.length - 1; i >= 0; i--) {
      const { person, since } = rule.moved[i];
      if (now - since < minutes) continue;
      rule.moved.splice(i, 1);
      if (this.holder[person] !== rule.plan.rank) continue;
      this.free(person);
      this.sendHome(person, now);
    }
  }

  private sendHome(person: number, now: number): void {
    const { staff } = this;
    const home = staff.home[person];
    if (staff.state[person] === OFF || staff.hours.leaving[person] || this.holder[person] !== NOBODY) return;
    const bound = staff.nextRole[person] >= 0 ? staff.nextRole[person] : staff.role[person];
    if (bound === home) return;
    staff.staffed(this.staffed);
    if (this.staffed[bound] <= this.least[bound] || !staff.moves.isReady(person)) this.onTheWayBack.push(person);
    else staff.moves.send(person, home, now, true, 'rule-over');
  }
}
