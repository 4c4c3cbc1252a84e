import { meanOf } from '../engine/distribution.js';
import type { World } from '../scenario/world-schema.js';

/** What one visitor means on average, for forecasts of work and for the first filling of the shelves. */
export interface VisitorExpectation {
  /** Share who buy: half of the visitors are taken to be advised. */
  readonly conversion: number;
  /** Visits to the service desk, complaints left out. */
  readonly deskVisits: number;
  /** Units taken from the shelves. */
  readonly units: number;
}

export function expectVisitor({ conversion, customers, stock }: World): VisitorExpectation {
  const buyers = conversion ? (conversion.withHelp + conversion.withoutHelp) / 2 : 1;
  return {
    conversion: buyers,
    deskVisits: customers.inquiryShare + customers.returnShare * buyers,
    units: stock ? buyers * stock.picksPerCustomer * Math.max(1, meanOf(stock.unitsPerPick)) : 0,
  };
}
