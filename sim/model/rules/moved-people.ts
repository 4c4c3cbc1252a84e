import { OFF } from '../person-state.js';
import { CHECKOUT, ROLE_COUNT } from '../roster.js';
import type { Staff } from '../staff.js';

const NOBODY = -1;

/** One person somebody has moved. */
export interface MovedPerson {
  readonly person: number;
  /** Which action of a rule sent the person. */
  readonly place: number;
  readonly to: number;
  /** When the person was sent (minutes). */
  readonly since: number;
}

/** A rule or a decision of a player that moves people and holds them where it sent them. */
export interface Holder {
  readonly id: string;
  /** The lower one comes before the higher: rules from 0, decisions of a player from -2 downwards, the later the lower. */
  readonly rank: number;
  readonly moved: MovedPerson[];
}

/** A holder did not get a person: nobody can go, or those who could are held by the stronger one of this rank. */
export interface Refusal {
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
  review(rules: readonly Holder[], now: number): void {
    for (const rule of rules) {
      for (let i = rule.moved.length - 1; i >= 0; i--) {
        const { person, to } = rule.moved[i];
        if (this.holder[person] === rule.rank && this.isBound(person, to)) continue;
        rule.moved.splice(i, 1);
        if (this.holder[person] === rule.rank) this.free(person);
      }
    }
    this.bringBack(now);
  }

  /** Sends those home who could not go at once and can now. Returns whether some still cannot. */
  bringBack(now: number): boolean {
    const waiting = this.onTheWayBack.splice(0);
    for (const person of waiting) this.sendHome(person, now);
    return this.onTheWayBack.length > 0;
  }

  private isBound(person: number, to: number): boolean {
    const { staff } = this;
    return staff.state[person] !== OFF && !staff.hours.leaving[person] && (staff.nextRole[person] >= 0 ? staff.nextRole[person] : staff.role[person]) === to;
  }

  /** Sends one person of `from` to `to` for an action of a rule. Whoever a weaker rule holds may be taken from it, which `lost` is told. */
  take(rule: Holder, place: number, from: number, to: number, now: number, lost: (rank: number) => void): Refusal | undefined {
    if (!this.canSpare(from)) return { heldBy: undefined };
    const best = this.best(rule.rank, from, to);
    if (best < 0) return { heldBy: this.holderIn(from, rule.rank) };
    this.takeThis(rule, place, best, to, now, lost);
    return undefined;
  }

  /** Sends this person, who is ready and can be spared, whoever weaker holds them. */
  takeThis(rule: Holder, place: number, person: number, to: number, now: number, lost: (rank: number) => void): void {
    if (this.holder[person] !== NOBODY) lost(this.holder[person]);
    this.hold(person, rule.rank);
    rule.moved.push({ person, place, to, since: now });
    this.staff.moves.send(person, to, now, false, rule.rank < NOBODY ? 'player' : 'rule', rule.id);
  }

  /** Whether a role has people above its minimum. */
  canSpare(role: number): boolean {
    this.staff.staffed(this.staffed);
    return this.staffed[role] > this.least[role];
  }

  /** People in a role who are not about to leave it. */
  peopleIn(role: number): number {
    this.staff.staffed(this.staffed);
    return this.staffed[role];
  }

  /** Who goes: free before held by a weaker rule, on the way home before others, idle before busy; -1 for nobody. */
  best(rank: number, from: number, to: number): number {
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
  release(rule: Holder, minutes: number, now: number): void {
    for (let i = rule.moved.length - 1; i >= 0; i--) {
      const { person, since } = rule.moved[i];
      if (now - since < minutes) continue;
      rule.moved.splice(i, 1);
      if (this.holder[person] !== rule.rank) continue;
      this.free(person);
      this.sendHome(person, now);
    }
  }

  /** Whom a person is held by: its rank; undefined for nobody. */
  holderOf(person: number): number | undefined {
    return this.holder[person] === NOBODY ? undefined : this.holder[person];
  }

  /** Lets go of one person without sending them anywhere: the shift is over, or the store is closed. */
  letGo(person: number): void {
    this.free(person);
  }

  /** Sends a person home who is let go, now or as soon as their place can spare them. */
  sendHome(person: number, now: number): void {
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
