import type { RandomStream } from '../engine/random-stream.js';
import type { Staff as StaffRules } from '../scenario/world-schema.js';
import { isTemporaryAt, talentAt } from './post-luck.js';
import { FIRST_FLOAT, FIRST_ON_CALL, postNumber, type Roster } from './roster.js';

/** A move is felt until this many time constants have passed; what is left then is below 10^-4. */
const FAMILIAR_AFTER = 9;
const NEVER = Number.NEGATIVE_INFINITY;

/** Coaching moves skill towards this maximum, at this rate an hour (model.md 4.5). */
const COACHED_SKILL = 1.1;
const COACHED_AN_HOUR = 0.12;

/** How fast each person of a store works and what an hour costs: own luck, contract, training, and for a while the last move. */
export class Skills {
  readonly home: Int8Array;
  /** 1 for temporary staff. */
  readonly temporary: Uint8Array;
  /** When the last move began or ended (minutes); minus infinity for none in this shift. */
  readonly movedAt: Float64Array;
  private readonly unplannedUntil: Float64Array;
  /** Speed at the home role, from the person's own luck. */
  private readonly talent: Float64Array;
  private readonly training: Float64Array;
  private readonly familiarAfter: number;

  constructor(
    private readonly rules: StaffRules,
    roster: Roster,
    private readonly floatSpeed: number,
    talent: RandomStream,
    contract: RandomStream,
  ) {
    const n = roster.people.length;
    this.familiarAfter = rules.familiarityMinutes * FAMILIAR_AFTER;
    this.home = Int8Array.from(roster.people, (person) => person.role);
    this.temporary = new Uint8Array(n);
    this.movedAt = new Float64Array(n).fill(NEVER);
    this.unplannedUntil = new Float64Array(n).fill(NEVER);
    this.talent = new Float64Array(n).fill(1);
    this.training = new Float64Array(n);
    this.endow(roster, talent, contract);
  }

  /** Talent and contract belong to the post (role, layer, part), which no strategy renumbers. */
  private endow(roster: Roster, talent: RandomStream, contract: RandomStream): void {
    roster.people.forEach((person, i) => {
      const post = postNumber(person);
      if (person.layer >= FIRST_FLOAT) {
        this.talent[i] = this.floatSpeed;
        return;
      }
      this.talent[i] = talentAt(this.rules, talent, post);
      if (person.layer >= FIRST_ON_CALL || isTemporaryAt(this.rules, contract, post)) this.temporary[i] = 1;
    });
  }

  /**
   * Speed at a role in standard minutes of work per minute (model.md 4.5).
   * @param strangeness that of the person now, where it is known already
   */
  speed(person: number, role: number, now: number, strangeness = this.strangeness(person, now)): number {
    const base = this.skill(person, role) * (this.temporary[person] ? this.rules.temporarySpeed : 1);
    return base * (1 - strangeness) * (now < this.unplannedUntil[person] ? this.rules.unplannedMoveFactor : 1);
  }

  /** Share of speed lost because the place is still strange, from 0 (familiar) to `familiarityLoss`. */
  strangeness(person: number, now: number): number {
    const sinceMove = now - this.movedAt[person];
    if (sinceMove > this.familiarAfter) return 0;
    return this.rules.familiarityLoss * Math.exp(-sinceMove / this.rules.familiarityMinutes);
  }

  /** Skill in a role, with the person's talent and training (1 = standard). */
  skill(person: number, role: number): number {
    return (this.home[person] === role ? 1 : this.rules.crossTrainedSkill) * this.own(person);
  }

  /** Skill in the home role (1 = standard). */
  own(person: number): number {
    return this.talent[person] + this.training[person];
  }

  /** Coaching for `hours`: skill moves towards its maximum, and who is above it stays there. */
  coach(person: number, hours: number): void {
    this.training[person] += Math.max(0, COACHED_SKILL - this.own(person)) * (1 - Math.exp(-COACHED_AN_HOUR * hours));
  }

  /** Yuan an hour. */
  wage(person: number): number {
    return this.temporary[person] ? this.rules.temporaryWageYuanPerHour : this.rules.wageYuanPerHour;
  }

  /** The person is sent elsewhere; a move decided on the day costs speed for a while. */
  sent(person: number, now: number, planned: boolean): void {
    if (!planned) this.unplannedUntil[person] = now + this.rules.unplannedMoveMinutes;
    this.movedAt[person] = now;
  }

  /** The person has arrived at the new place and begins to get familiar with it. */
  arrived(person: number, now: number): void {
    this.movedAt[person] = now;
  }

  /** A new shift begins, at home: no move is felt any more. */
  forgetMoves(person: number): void {
    this.movedAt[person] = NEVER;
    this.unplannedUntil[person] = NEVER;
  }
}
