import type { Chain } from './chain.js';

/** Work that may be left alone between its steps and taken up again. What comes of it does not depend on when. */
export type Steps<T> = Generator<undefined, T>;

/** All steps, one after the other. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** Length of a step (minutes): a border of every kind of window of the chain, so that running in steps is the same windows in the same order. */
const STEP_MINUTES = 60;

/** `chain.runUntil(until)`, hour by hour. */
export function* runInSteps(chain: Chain, until: number): Steps<void> {
  for (let at = (Math.floor(chain.time / STEP_MINUTES) + 1) * STEP_MINUTES; at < until; at += STEP_MINUTES) {
    chain.runUntil(at);
    yield;
  }
  chain.runUntil(until);
}
