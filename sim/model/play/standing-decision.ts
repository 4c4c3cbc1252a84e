import type { Action } from '../../scenario/sections/rule-action-section.js';
import type { Holder, MovedPerson } from '../rules/moved-people.js';

/** A decision of a player that lasts: whom it moved, and what of the rules it stands in the way of. */
export class StandingDecision implements Holder {
  readonly id = 'player';
  readonly moved: MovedPerson[] = [];

  constructor(
    /** From 1, in the order of the log. */
    readonly number: number,
    /** The same in the words of rules. */
    readonly does: readonly Action[],
    /** When it ends by itself (minutes); Infinity for one that lasts until it is taken back. */
    readonly until: number,
  ) {}

  /** Before all rules, and the later decision before the earlier one. */
  get rank(): number {
    return -1 - this.number;
  }

  /** What a changed parameter is said by. */
  get source(): string {
    return `decision ${this.number}`;
  }
}
