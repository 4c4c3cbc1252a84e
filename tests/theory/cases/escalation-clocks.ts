import type { World } from '../../../sim/scenario/world-schema.js';
import { mmcWaitTail } from '../exact/erlang.js';
import { constantPatience, patientQueue } from '../exact/patience-general.js';
import { arrivalsPerMinute, exponentialMean, peopleAt, ratioCheck, tailCheck, type VerificationCase } from '../verification-case.js';

/** AT-13: how many wait longer than a level has promised, and what the clock takes from the line when it is in force. */
export const escalationClocks: readonly VerificationCase[] = [
  {
    test: 'AT-13',
    file: 'at-13-q12b',
    everyday: 20,
    checks: (world) => {
      const exact = mmcWaitTail(complaintsPerMinute(world), 1 / exponentialMean(world.desk?.workMinutes), peopleAt(world, 'desk'), 30);
      return [tailCheck({ quantity: 'first response after more than 30 min', unit: 'share', exact, printed: 0.261603 }, 'firstResponse', 30)];
    },
  },
  {
    test: 'AT-13',
    file: 'at-13-q12e',
    everyday: 45,
    checks: (world) => {
      const { regionalManagers, regionalWorkMinutes } = escalationOf(world);
      const exact = mmcWaitTail(complaintsPerMinute(world), 1 / exponentialMean(regionalWorkMinutes), regionalManagers, 120);
      return [tailCheck({ quantity: 'region: wait of more than 120 min', unit: 'share', exact, printed: 0.152952 }, 'regional.wait', 120)];
    },
  },
  {
    test: 'AT-13',
    file: 'at-13-q12b-clock',
    checks: (world) => {
      const promise = constantPatience(escalationOf(world).frontlineMinutes);
      const exact = patientQueue(complaintsPerMinute(world), 1 / exponentialMean(world.desk?.workMinutes), peopleAt(world, 'desk'), promise);
      return [
        ratioCheck({ quantity: 'taken out of the line by the clock', unit: 'share', exact: exact.abandonedShare }, 'desk.abandoned', 'desk.arrivals'),
        ratioCheck({ quantity: 'mean wait of all', unit: 'min', exact: exact.meanWait }, 'desk.waitMinutes', 'desk.arrivals'),
      ];
    },
  },
];

function complaintsPerMinute(world: World): number {
  return arrivalsPerMinute(world) * (world.customers.voice?.product ?? 0);
}

function escalationOf(world: World) {
  const { escalation } = world;
  if (escalation === undefined) throw new Error('expected three levels of response in the file');
  return escalation;
}
