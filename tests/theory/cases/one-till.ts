import { mm1 } from '../exact/erlang.js';
import { arrivalsPerMinute, ratioCheck, tillMinutes, timeAverageCheck, type VerificationCase } from '../verification-case.js';

/** AT-01: M/M/1. */
export const oneTill: readonly VerificationCase[] = [
  { file: 'at-01-q1b', printed: { wait: 4, number: 4, share: 0.8 } },
  { file: 'at-01-q1e', printed: { wait: 0.208333 * 60, number: 5, share: 0.833333 } },
].map(({ file, printed }) => ({
  test: 'AT-01',
  file,
  checks: (world) => {
    const exact = mm1(arrivalsPerMinute(world), 1 / tillMinutes(world));
    return [
      ratioCheck({ quantity: 'mean wait', unit: 'min', exact: exact.meanWait, printed: printed.wait }, 'checkout.waitMinutes', 'checkout.arrivals'),
      timeAverageCheck({ quantity: 'mean number', unit: 'customers', exact: exact.meanNumber, printed: printed.number }, 'checkout.numberArea', world),
      ratioCheck({ quantity: 'P(wait)', unit: 'share', exact: exact.waitProbability, printed: printed.share }, 'checkout.waited', 'checkout.arrivals'),
    ];
  },
}));
