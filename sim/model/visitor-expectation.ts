import { meanOf, quantileOf } from '../engine/distribution.js';
import type { DeskRules } from '../scenario/sections/desk-section.js';
import type { World } from '../scenario/world-schema.js';

/** What one visitor means on average, for forecasts of work and for the first filling of the shelves. */
export interface VisitorExpectation {
  /** Share who buy: half of the visitors are taken to be advised. */
  readonly conversion: number;
  /** Cases of usual work that come to the people at the service desk, complaints left out. */
  readonly deskVisits: number;
  /** Units taken from the shelves. */
  readonly units: number;
}

export function expectVisitor({ conversion, customers, desk, stock }: World): VisitorExpectation {
  const buyers = conversion ? (conversion.withHelp + conversion.withoutHelp) / 2 : 1;
  const { inquiryShare } = customers;
  const returns = customers.returnShare * buyers;
  const hasChannels = desk !== undefined && (desk.chatbot ?? desk.tiers ?? desk.callBacks ?? desk.specialists) !== undefined;
  return {
    conversion: buyers,
    deskVisits: hasChannels ? peoplesCases(customers, desk, inquiryShare, returns) : inquiryShare + returns,
    units: stock ? buyers * stock.picksPerCustomer * Math.max(1, meanOf(stock.unitsPerPick)) : 0,
  };
}

/** What chat bot and self-service leave to people, in cases of the usual work. */
function peoplesCases(customers: World['customers'], desk: DeskRules, inquiries: number, returns: number): number {
  const { chatbot, tiers } = desk;
  const high = tiers ? shareAbove(customers.lifetimeValueYuan, tiers.thresholdYuan) : 0;
  const afterSelfService = tiers?.standard === 'self-service' ? (1 - tiers.selfService.solveShare) * tiers.selfService.backToDeskShare : 1;
  const { share = 0, wrongShare = 0 } = chatbot ?? {};
  const asked = high + (1 - high) * (share * wrongShare + (1 - share) * afterSelfService);
  const brought = high + (1 - high) * afterSelfService;
  return (inquiries * asked + returns * brought) * workOfCase(desk);
}

/** Work of a case with all its steps, against the work stated for it. */
function workOfCase({ callBacks, design, specialists, workMinutes }: DeskRules): number {
  const usual = meanOf(workMinutes);
  if (usual === 0) return 1;
  const called = callBacks ? (callBacks.share * meanOf(callBacks.workMinutes)) / usual : 0;
  if (design !== 'split' || !specialists) return 1 + called;
  // the routing stops after a few hand-offs, whatever the share
  const stops = 1 / (1 - Math.min(0.9, specialists.misroutedShare));
  return meanOf(specialists.frontWorkMinutes) / usual + (1 - specialists.solvedAtFrontShare) * stops + called;
}

/** Share of a law at or above a value, by its quantiles. */
function shareAbove(law: World['customers']['lifetimeValueYuan'], value: number): number {
  if (!law) return value <= 0 ? 1 : 0;
  const at = quantileOf(law);
  const points = 200;
  let above = 0;
  for (let i = 0; i < points; i++) if (at((i + 0.5) / points) >= value) above++;
  return above / points;
}
