import type { World } from '../../../sim/scenario/world-schema.js';
import { mmc, mmcWaitTail } from '../exact/erlang.js';
import { arrivalsPerMinute, type Check, peopleAt, ratioCheck, tailCheck, tillMinutes, type VerificationCase } from '../verification-case.js';

function waits(world: World, wait: number, share: number): Check[] {
  const exact = mmc(arrivalsPerMinute(world), 1 / tillMinutes(world), peopleAt(world, 'checkout'));
  return [
    ratioCheck({ quantity: 'mean wait', unit: 'min', exact: exact.meanWait, printed: wait }, 'checkout.waitMinutes', 'checkout.arrivals'),
    ratioCheck({ quantity: 'P(wait)', unit: 'share', exact: exact.waitProbability, printed: share }, 'checkout.waited', 'checkout.arrivals'),
  ];
}

function longWait(world: World, printed: number): Check {
  const exact = mmcWaitTail(arrivalsPerMinute(world), 1 / tillMinutes(world), peopleAt(world, 'checkout'), 4);
  return tailCheck({ quantity: 'P(wait > 4 min)', unit: 'share', exact, printed }, 'checkout.wait', 4);
}

/** AT-02: M/M/c, with points beyond the two of the suite; the last is the benchmark case. */
export const severalTills: readonly VerificationCase[] = [
  { test: 'AT-02', file: 'at-02-q2m1', checks: (world) => [...waits(world, 1.95306, 0.689316), longWait(world, 0.167995)] },
  { test: 'AT-02', file: 'mm2-90', checks: (world) => waits(world, 4.26316, 0.852632) },
  { test: 'AT-02', file: 'mm4-80', checks: (world) => waits(world, 0.745541, 0.596432) },
  { test: 'AT-02', file: 'mm8-90', everyday: 10, checks: (world) => waits(world, 0.876916 * 1.7, 0.701533) },
];

/** AT-02, the long one: one customer in thirty waits more than four minutes, so it takes many to know it within 1 %: in the slow suite. */
export const eightTills: readonly VerificationCase[] = [
  { test: 'AT-02', file: 'at-02-q2m5', checks: (world) => [...waits(world, 0.811139, 0.572569), longWait(world, 0.0340083)] },
];
