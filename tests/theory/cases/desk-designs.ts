import type { World } from '../../../sim/scenario/world-schema.js';
import { firstContactMinutes, hybridDeskMinutes, splitDeskMinutes } from '../exact/desk-designs.js';
import { mmcPriority } from '../exact/priority.js';
import { arrivalsPerMinute, type Check, countOf, exponentialMean, peopleAt, ratioCheck, type VerificationCase } from '../verification-case.js';

/** AT-10: the same four people, split into a front and specialists or each owning a case from first contact. */
export const deskDesigns: readonly VerificationCase[] = [
  {
    test: 'AT-10',
    file: 'at-10-q9c-split',
    checks: (world) => {
      const { casesPerHour, desk } = deskOf(world);
      const { specialists } = desk;
      if (specialists === undefined) throw new Error('expected specialists in the file');
      const exact = splitDeskMinutes(casesPerHour, {
        frontMinutes: exponentialMean(specialists.frontWorkMinutes),
        specialists: specialists.teams,
        specialistMinutes: exponentialMean(desk.workMinutes),
        handOffDelay: desk.handOffDelayMinutes,
        repeatShare: specialists.misroutedShare,
      });
      return [caseMinutesCheck(exact, 34.9784, desk.handOffDelayMinutes)];
    },
  },
  {
    test: 'AT-10',
    file: 'at-10-q9c-hybrid',
    checks: (world) => {
      const { casesPerHour, desk } = deskOf(world);
      const { specialists } = desk;
      if (specialists?.teams !== 1 || specialists.frontAgents !== 1) throw new Error('expected one team of specialists, as many people as the front');
      const exact = hybridDeskMinutes(casesPerHour, {
        frontPeople: peopleAt(world, 'desk') / 2,
        frontMinutes: exponentialMean(specialists.frontWorkMinutes),
        solvedAtFrontShare: specialists.solvedAtFrontShare,
        specialists: peopleAt(world, 'desk') / 2,
        specialistMinutes: exponentialMean(desk.workMinutes),
        handOffDelay: desk.handOffDelayMinutes,
        repeatShare: specialists.misroutedShare,
      });
      return [caseMinutesCheck(exact, 16.6691, desk.handOffDelayMinutes)];
    },
  },
  {
    test: 'AT-10',
    file: 'at-10-q9c-first-contact',
    checks: (world) => {
      const { casesPerHour, desk } = deskOf(world);
      const exact = firstContactMinutes(casesPerHour, peopleAt(world, 'desk'), exponentialMean(desk.workMinutes), desk.reworkShare);
      return [caseMinutesCheck(exact, 10.9052, 0)];
    },
  },
];

/** AT-12: complaints go before returns without interrupting them. */
export const complaintsFirst: readonly VerificationCase[] = [
  {
    test: 'AT-12',
    file: 'at-12-q11f',
    everyday: 10,
    checks: (world) => {
      const { desk, customers } = { ...deskOf(world), customers: world.customers };
      const rate = arrivalsPerMinute(world);
      const rates = [rate * (customers.voice?.product ?? 0), rate * customers.returnShare];
      const [complaints, returns] = mmcPriority(rates, 1 / exponentialMean(desk.workMinutes), peopleAt(world, 'desk'));
      return [
        ratioCheck({ quantity: 'wait of complaints', unit: 'min', exact: complaints, printed: 0.340442 }, 'firstResponseMinutes', 'firstResponses'),
        {
          quantity: 'wait of returns',
          unit: 'min',
          exact: returns,
          printed: 3.40442,
          collect: (record) => [
            countOf(record, 'desk.waitServedMinutes') - countOf(record, 'firstResponseMinutes'),
            countOf(record, 'desk.served') - countOf(record, 'firstResponses'),
          ],
          combine: ([minutes, cases]) => minutes / cases,
        },
      ];
    },
  },
];

function deskOf(world: World) {
  const { desk, customers } = world;
  if (desk === undefined) throw new Error('expected a desk in the file');
  return { desk, casesPerHour: arrivalsPerMinute(world) * 60 * customers.inquiryShare };
}

/** Time of a case from coming to the desk until it is done: all its stays there, and the way between them. */
function caseMinutesCheck(exact: number, printed: number, handOffDelay: number): Check {
  return {
    quantity: 'time of a case',
    unit: 'min',
    exact,
    printed,
    collect: (record) => [countOf(record, 'desk.sojournMinutes') + handOffDelay * countOf(record, 'handOffs'), countOf(record, 'inquiries')],
    combine: ([minutes, cases]) => minutes / cases,
  };
}
