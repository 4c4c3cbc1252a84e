import { geometricMoments, linearMoments, mg1 } from '../exact/pollaczek-khinchine.js';
import { arrivalsPerMinute, ratioCheck, type VerificationCase, waitSdCheck } from '../verification-case.js';

/** AT-06: M/G/1 with the work of real baskets. */
export const realBaskets: readonly VerificationCase[] = [
  {
    test: 'AT-06',
    file: 'at-06-q6i',
    checks: (world) => {
      const work = world.checkout?.work;
      const items = world.customers.basketItems;
      if (work?.kind !== 'per-item' || items.kind !== 'geometric') throw new Error('expected work by the item and a geometric basket in the file');
      const service = linearMoments(work.fixedSeconds / 60, work.secondsPerItem / 60, geometricMoments(items.mean));
      const exact = mg1(arrivalsPerMinute(world), service);
      return [
        ratioCheck({ quantity: 'mean wait', unit: 'min', exact: exact.meanWait, printed: 3.04786 }, 'checkout.waitMinutes', 'checkout.arrivals'),
        waitSdCheck({ quantity: 'standard deviation of the wait', unit: 'min', exact: exact.waitSd, printed: 3.62015 }, 'checkout'),
        ratioCheck({ quantity: 'P(wait)', unit: 'share', exact: exact.utilisation, printed: 0.8 }, 'checkout.waited', 'checkout.arrivals'),
      ];
    },
  },
];
