import type { Decision } from '../scenario/sections/decision-section.js';
import type { CommonDraws } from './common-draws.js';

/** One move of a season that is left out, to see what it did. */
export interface OmittedMove {
  readonly store: string;
  /** Which of the store's moves, from 0, in the order in which people are sent. */
  readonly move: number;
  /** The person who would have been sent stays where they are until then (minutes), whoever asks for them. */
  readonly until: number;
}

/** How a season is played otherwise than its case says. Nothing of it changes who comes, what they want or what luck they carry. */
export interface SeasonOptions {
  readonly without?: OmittedMove;
  /** What a player decides, in the order of time; only of a case compiled to be played. */
  readonly decisions?: readonly Decision[];
  /** What other seasons have worked out of the same luck; the season is the same with it and without. */
  readonly draws?: CommonDraws;
}

/** Watches for the move to leave out, and keeps its person where they are for as long as the move would have lasted. */
export class MoveToOmit {
  private person = -1;

  constructor(private readonly omitted: OmittedMove) {}

  /** Whether this is the move; told every move of the store. */
  isIt(move: number, person: number): boolean {
    if (move !== this.omitted.move) return false;
    this.person = person;
    return true;
  }

  keeps(person: number, now: number): boolean {
    return person === this.person && now < this.omitted.until;
  }
}
