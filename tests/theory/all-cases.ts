import { complaintsFirst, deskDesigns } from './cases/desk-designs.js';
import { escalationClocks } from './cases/escalation-clocks.js';
import { limitedRoom } from './cases/limited-room.js';
import { oneTill } from './cases/one-till.js';
import { exponentialPatienceCases, lognormalPatienceCases } from './cases/patience.js';
import { realBaskets } from './cases/real-baskets.js';
import { eightTills, severalTills } from './cases/several-tills.js';
import { sineFloorCases, supermarketDay } from './cases/shop-floor.js';
import { stockRules } from './cases/stock-rules.js';
import { threeStations } from './cases/three-stations.js';
import type { VerificationCase } from './verification-case.js';

/** Every scenario file with an exact answer, in the order of the acceptance tests. */
export const ALL_CASES: readonly VerificationCase[] = [
  ...oneTill,
  ...severalTills,
  ...eightTills,
  ...limitedRoom,
  ...exponentialPatienceCases,
  ...lognormalPatienceCases,
  ...realBaskets,
  ...sineFloorCases,
  ...supermarketDay,
  ...threeStations,
  ...deskDesigns,
  ...stockRules,
  ...complaintsFirst,
  ...escalationClocks,
];
