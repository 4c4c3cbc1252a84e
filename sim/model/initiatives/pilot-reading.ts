import { normalQuantile } from '../../engine/normal-quantile.js';
import { DAY_KEYS } from '../../record/season-record.js';
import type { PilotPlan } from '../../scenario/sections/initiatives-section.js';
import { logAmountDifference, logRateDifference, type OneSided, type RateCell } from '../../statistics/difference-in-differences.js';

const DAYS = DAY_KEYS.length;
const VISITORS = DAY_KEYS.indexOf('visitors');
const SALES = DAY_KEYS.indexOf('sales');
const COMPLAINTS = DAY_KEYS.indexOf('complaints');

/** The table of a store's days, days x DAY_KEYS. */
export type StoreDays = Float64Array;

/** Days of a period, the last one not included. */
export interface Period {
  readonly from: number;
  readonly to: number;
}

/** What the pilot showed: changes of ln(complaints per visitor) and ln(sales per store-day) against the control stores; undefined where nothing can be said. */
export interface PilotReading {
  readonly complaints: OneSided | undefined;
  readonly sales: OneSided | undefined;
}

/** Compares pilot and control stores before and after by difference in differences (model.md 4.9). */
export function readPilot(plan: PilotPlan, pilots: readonly StoreDays[], controls: readonly StoreDays[], before: Period, after: Period): PilotReading {
  const cells = {
    treatedBefore: rateCell(pilots, before),
    treatedAfter: rateCell(pilots, after),
    controlBefore: rateCell(controls, before),
    controlAfter: rateCell(controls, after),
  };
  return {
    complaints: logRateDifference(cells, plan.dispersion, normalQuantile(plan.confidence)),
    sales: logAmountDifference(dailyDifferences(pilots, controls, before), dailyDifferences(pilots, controls, after), plan.confidence),
  };
}

/** Go on if complaints have fallen and sales have not, each at the stated confidence. */
export function clearsTheBar(plan: PilotPlan, { complaints, sales }: PilotReading): boolean {
  return complaints !== undefined && sales !== undefined && complaints.high < Math.log(plan.complaintRatio) && sales.low > plan.salesChange;
}

function rateCell(stores: readonly StoreDays[], { from, to }: Period): RateCell {
  let events = 0;
  let exposure = 0;
  for (const days of stores) {
    for (let day = from; day < to; day++) {
      events += days[day * DAYS + COMPLAINTS];
      exposure += days[day * DAYS + VISITORS];
    }
  }
  return { events, exposure };
}

/** Mean ln(sales) of the pilot stores less that of the control stores, for each day on which all of them sold something. */
function dailyDifferences(pilots: readonly StoreDays[], controls: readonly StoreDays[], { from, to }: Period): number[] {
  const found: number[] = [];
  for (let day = from; day < to; day++) {
    const difference = meanLogSales(pilots, day) - meanLogSales(controls, day);
    if (Number.isFinite(difference)) found.push(difference);
  }
  return found;
}

function meanLogSales(stores: readonly StoreDays[], day: number): number {
  return stores.reduce((sum, days) => sum + Math.log(days[day * DAYS + SALES]), 0) / stores.length;
}
