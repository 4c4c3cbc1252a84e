import { COUNT_INDEX } from '../../record/counts.js';
import type { DecisionOutcome } from '../../record/decision-outcome.js';
import type { Decision } from '../../scenario/sections/decision-section.js';
import type { Store } from '../store.js';
import { refused } from './refused.js';

const DECISIONS = COUNT_INDEX.decisions;
const REFUSED = COUNT_INDEX.decisionsRefused;

/** A decision whose moment has come. */
export interface TakenDecision {
  /** From 1, in the order of the log. */
  readonly number: number;
  readonly decision: Decision;
  readonly outcome: DecisionOutcome;
}

/** The player of one season: decisions still to come, in the order of time, and those taken. */
export class Player {
  readonly taken: TakenDecision[] = [];
  private upcoming: readonly Decision[];

  constructor(
    private readonly stores: readonly Store[],
    decisions: readonly Decision[],
  ) {
    this.upcoming = Object.freeze([...decisions]);
  }

  /** When the next decision is due (minutes); Infinity when there is none. */
  get nextAt(): number {
    return this.upcoming[0]?.at ?? Number.POSITIVE_INFINITY;
  }

  /** Decisions whose moment has not come. */
  get ahead(): readonly Decision[] {
    return this.upcoming;
  }

  /** Puts other decisions in the place of those to come. They must lie in the order of time, none before now. */
  expect(decisions: readonly Decision[]): void {
    this.upcoming = Object.freeze([...decisions]);
  }

  /** Takes every decision that is due at `now`, in the order of the log. */
  takeDue(now: number): void {
    while (this.nextAt <= now) {
      const [decision, ...rest] = this.upcoming;
      this.upcoming = Object.freeze(rest);
      this.take(decision, now);
    }
  }

  /** Takes a decision now, which is its moment. */
  take(decision: Decision, now: number): TakenDecision {
    const number = this.taken.length + 1;
    const outcome = Object.freeze(this.carryOut(number, decision, now));
    const taken = Object.freeze({ number, decision, outcome });
    this.taken.push(taken);
    return taken;
  }

  private carryOut(number: number, decision: Decision, now: number): DecisionOutcome {
    const store = this.stores.find(({ id }) => id === decision.store);
    if (store?.hand === undefined) return refused('no-such-store');
    const outcome = this.isUnknown(decision) ? refused('no-such-decision') : store.hand.carryOut(number, decision.do, now);
    const isRefused = outcome.status === 'refused';
    store.recorder.add(isRefused ? REFUSED : DECISIONS, 1);
    const what = { decision: number, action: decision.do.kind, status: outcome.status };
    store.news?.({
      time: now,
      store: store.id,
      kind: isRefused ? 'decision-refused' : 'decision',
      detail: outcome.refusal === undefined ? what : { ...what, refusal: outcome.refusal },
    });
    return outcome;
  }

  /** Takes back what was never decided, or was decided for another store. */
  private isUnknown({ do: action, store }: Decision): boolean {
    return action.kind === 'take-back' && this.taken[action.decision - 1]?.decision.store !== store;
  }
}
