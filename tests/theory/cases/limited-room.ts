import { mmck } from '../exact/erlang.js';
import { arrivalsPerMinute, peopleAt, ratioCheck, tillMinutes, timeAverageCheck, type VerificationCase } from '../verification-case.js';

/** AT-03: M/M/c/K. */
export const limitedRoom: readonly VerificationCase[] = [
  {
    test: 'AT-03',
    file: 'at-03-q3d',
    checks: (world) => {
      const places = world.checkout?.places;
      if (places === undefined) throw new Error('expected a limit of places in the file');
      const exact = mmck(arrivalsPerMinute(world), 1 / tillMinutes(world), peopleAt(world, 'checkout'), places);
      return [
        ratioCheck({ quantity: 'turned away', unit: 'share', exact: exact.blockedShare, printed: 0.0671744 }, 'blocked', 'visitors'),
        ratioCheck({ quantity: 'mean wait of those let in', unit: 'min', exact: exact.meanWait, printed: 0.5071 }, 'checkout.waitMinutes', 'checkout.arrivals'),
        timeAverageCheck({ quantity: 'mean number', unit: 'customers', exact: exact.meanNumber, printed: 5.0611 }, 'checkout.numberArea', world),
      ];
    },
  },
];
