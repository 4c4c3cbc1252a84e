import { jackson } from '../exact/jackson.js';
import { arrivalsPerMinute, exponentialMean, peopleAt, ratioCheck, tillMinutes, type VerificationCase } from '../verification-case.js';

/** AT-09: floor, tills, and a desk that some come back to (a Jackson network). */
export const threeStations: readonly VerificationCase[] = [
  {
    test: 'AT-09',
    file: 'at-09-q9b',
    checks: (world) => {
      const { conversion, customers, desk } = world;
      if (conversion === undefined || desk === undefined) throw new Error('expected conversion and a desk in the file');
      const browse = exponentialMean(customers.browseMinutes);
      const [floor, tills, service] = jackson([
        { externalRate: arrivalsPerMinute(world), mu: 1 / browse, servers: Number.POSITIVE_INFINITY, next: [0, conversion.withoutHelp, 0] },
        { externalRate: 0, mu: 1 / tillMinutes(world), servers: peopleAt(world, 'checkout'), next: [0, 0, customers.returnShare] },
        { externalRate: 0, mu: 1 / exponentialMean(desk.workMinutes), servers: peopleAt(world, 'desk'), next: [0, 0, desk.reworkShare] },
      ]);
      const sojourn = (quantity: string, exact: number, printed: number) => ({ quantity, unit: 'min', exact, printed });
      return [
        ratioCheck(sojourn('time on the floor', floor.meanSojourn, 30), 'floor.sojournMinutes', 'floor.arrivals'),
        ratioCheck(sojourn('time at the tills', tills.meanSojourn, 2.31939), 'checkout.sojournMinutes', 'checkout.arrivals'),
        ratioCheck(sojourn('time at the desk, each visit', service.meanSojourn, 12.1263), 'desk.sojournMinutes', 'desk.arrivals'),
        ratioCheck(sojourn('wait at the tills', tills.meanWait, 0.319388), 'checkout.waitMinutes', 'checkout.arrivals'),
      ];
    },
  },
];
