import { COUNT_INDEX } from '../record/counts.js';
import type { Recorder } from './recorder.js';
import type { Store } from './store.js';

/** How a visitor remembers the visit. */
export type Outcome = 'noFailure' | 'silent' | 'unsatisfied' | 'satisfied' | 'fast';
const LEFT: Record<Outcome, number> = {
  noFailure: COUNT_INDEX['left.noFailure'],
  silent: COUNT_INDEX['left.silent'],
  unsatisfied: COUNT_INDEX['left.unsatisfied'],
  satisfied: COUNT_INDEX['left.satisfied'],
  fast: COUNT_INDEX['left.fast'],
};
const NO_FAILURE = LEFT.noFailure;
const RETURN = COUNT_INDEX.returnProbability;
const BUYERS_RETURN = COUNT_INDEX['buyers.returnProbability'];
const LIFETIME = COUNT_INDEX.lifetimeYuan;
const LIFETIME_KEPT = COUNT_INDEX.lifetimeYuanKept;

/** What visitors remember and how probably they come back for it; a memory that changes is taken back and booked anew. */
export class VisitorMemory {
  constructor(private readonly store: Store) {}

  /** A visitor leaves, with this memory of the visit. */
  leave(customer: number, outcome: Outcome, bought: boolean): void {
    const { lifetime, recorder, taste } = this.store;
    if (outcome === 'noFailure' && !taste && !lifetime) {
      this.nothingWrong(bought);
      return;
    }
    if (lifetime) recorder.counts[LIFETIME] += lifetime.of(customer);
    this.book(customer, outcome, bought, 1, recorder);
  }

  /** What nearly everyone remembers, without looking anything up. */
  private nothingWrong(bought: boolean): void {
    const { counts } = this.store.recorder;
    const { noFailure } = this.store.world.customers.retention;
    counts[NO_FAILURE]++;
    counts[RETURN] += noFailure;
    if (bought) counts[BUYERS_RETURN] += noFailure;
  }

  /** A visitor who has left remembers it otherwise from now on. */
  change(customer: number, from: Outcome, to: Outcome, bought: boolean, recorder: Recorder = this.store.recorder): void {
    this.book(customer, from, bought, -1, recorder);
    this.book(customer, to, bought, 1, recorder);
  }

  private book(customer: number, outcome: Outcome, bought: boolean, sign: number, { counts }: Recorder): void {
    const { world, taste, lifetime } = this.store;
    let probability = world.customers.retention[outcome] * sign;
    if (taste) probability *= taste.returnFactor(customer);
    counts[LEFT[outcome]] += sign;
    counts[RETURN] += probability;
    if (bought) counts[BUYERS_RETURN] += probability;
    if (lifetime) counts[LIFETIME_KEPT] += probability * lifetime.of(customer);
  }
}
