import { erlangC } from './erlang.js';

/** Non-preemptive priority, class 1 first. Source: A. Cobham (1954); Kella and Yechiali (1985) for several servers. */
export interface PriorityClass {
  readonly rate: number;
  readonly meanService: number;
  /** E[S^2]. */
  readonly secondMoment: number;
}

/** Mean waits by class in M/G/1. */
export function mg1Priority(classes: readonly PriorityClass[]): number[] {
  const residual = classes.reduce((sum, k) => sum + k.rate * k.secondMoment, 0) / 2;
  let before = 0;
  return classes.map((k) => {
    const after = before + k.rate * k.meanService;
    const wait = residual / ((1 - before) * (1 - after));
    before = after;
    return wait;
  });
}

/** Mean waits by class in M/M/c with one service rate for all. */
export function mmcPriority(rates: readonly number[], mu: number, c: number): number[] {
  const total = rates.reduce((sum, rate) => sum + rate, 0);
  const first = erlangC(c, total / mu) / (c * mu);
  let before = 0;
  return rates.map((rate) => {
    const after = before + rate / (c * mu);
    const wait = first / ((1 - before) * (1 - after));
    before = after;
    return wait;
  });
}
