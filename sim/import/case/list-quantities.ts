import { ROLES, WEEKDAYS } from '../../scenario/world-schema.js';
import { isoDate } from '../civil-date.js';
import type { Estimate } from '../estimates/estimate.js';
import type { StoreEstimates } from '../estimates/estimate-store.js';
import type { Quantity } from '../import-report.js';
import { meanPerDay, type Tuning } from './build-case.js';
import { meanItems } from './items-law.js';
import { rosterOfFile } from './roster-of-file.js';
import { SHIPPED } from './template.js';

type Numbers = Pick<Quantity, 'source' | 'value'> & Partial<Pick<Quantity, 'standardError' | 'low' | 'high' | 'rows'>>;

/** Every number of the case that a file can tell, with where it comes from. */
export function listQuantities(estimates: StoreEstimates, tuning: Tuning): Quantity[] {
  return [...levelOf(estimates), ...customersOf(estimates), ...staffOf(estimates), ...tunedOf(estimates, tuning)];
}

function estimated({ value, standardError, low, high, rows }: Estimate, factor = 1): Numbers {
  return { source: 'estimated', value: value * factor, standardError: standardError * factor, low: low * factor, high: high * factor, rows };
}

function levelOf(estimates: StoreEstimates): Quantity[] {
  const { level, book, promotions } = estimates;
  const stores = book.stores.length;
  const mean = meanPerDay(estimates);
  const [only] = level.perDay;
  // stores are estimated one by one; the error of their mean takes them as independent
  const error = Math.hypot(...level.perDay.map(({ standardError }) => standardError)) / stores;
  const whole: Numbers =
    stores === 1
      ? estimated(only)
      : { source: 'estimated', value: mean, standardError: error, low: mean - 1.96 * error, high: mean + 1.96 * error, rows: estimates.days.length };
  return [
    { name: 'visitorsPerDay', path: 'world.demand.visitorsPerDay', unit: 'visitors/day', ...whole },
    ...(stores === 1
      ? []
      : level.perDay.map(
          (one, i): Quantity => ({ name: 'storeSize', of: book.stores[i], path: `world.stores[${i}].size`, unit: 'factor', ...estimated(one, 1 / mean) }),
        )),
    ...WEEKDAYS.flatMap((weekday, i): Quantity[] => {
      const factor = level.weekdays[i];
      return factor === undefined
        ? []
        : [{ name: 'weekday', of: weekday, path: `world.demand.weekdayFactors.${weekday}`, unit: 'factor', ...estimated(factor) }];
    }),
    ...promotions.stretches.flatMap(({ from }, i): Quantity[] => {
      const factor = level.promotions[i];
      return factor === undefined
        ? []
        : [{ name: 'promotion', of: isoDate(book.firstDay + from), path: 'world.calendar.promotions', unit: 'factor', ...estimated(factor) }];
    }),
  ];
}

function customersOf({ ratios }: StoreEstimates): Quantity[] {
  const { conversion, basketYuan, basketItems, complaintShare } = ratios;
  return [
    ...(conversion === undefined ? [] : [{ name: 'conversion', unit: 'share', ...estimated(conversion) } as const]),
    ...(basketYuan === undefined ? [] : [{ name: 'basketYuan', unit: 'yuan', ...estimated(basketYuan) } as const]),
    basketItems === undefined
      ? ({ name: 'basketItems', path: 'world.customers.basketItems', unit: 'items', source: 'default', value: meanItems(SHIPPED.basketItems.median) } as const)
      : ({ name: 'basketItems', path: 'world.customers.basketItems', unit: 'items', ...estimated(basketItems) } as const),
    ...(complaintShare === undefined ? [] : [{ name: 'complaintRate', unit: 'per 1000 visitors', ...estimated(complaintShare, 1000) } as const]),
  ];
}

function staffOf(estimates: StoreEstimates): Quantity[] {
  const { onDuty } = rosterOfFile(estimates, meanPerDay(estimates), { from: 0, to: estimates.book.days - 1 });
  return ROLES.map((role): Quantity => {
    const told = estimates.staffing[role];
    const numbers: Numbers = told === undefined ? { source: 'default', value: onDuty[role] } : estimated(told.mean);
    return { name: 'staff', of: role, path: `world.staff.onDuty.${role}`, unit: 'people', ...numbers };
  });
}

/** Parameters that no row shows. Their error is in proportion that of what they were calibrated to. */
function tunedOf({ ratios }: StoreEstimates, tuning: Tuning): Quantity[] {
  const tuned = (value: number, to: Estimate | undefined): Numbers => {
    if (to === undefined) return { source: 'default', value };
    const share = to.value > 0 ? to.standardError / to.value : 0;
    return { source: 'calibrated', value, standardError: value * share, rows: to.rows };
  };
  const ofProduct: Numbers =
    ratios.complaintShare === undefined
      ? { source: 'default', value: tuning.productVoice }
      : { source: 'calibrated', value: tuning.productVoice, standardError: ratios.complaintShare.standardError, rows: ratios.complaintShare.rows };
  return [
    { name: 'withHelp', path: 'world.conversion.withHelp', unit: 'share', ...tuned(tuning.withHelp, ratios.conversion) },
    { name: 'withoutHelp', path: 'world.conversion.withoutHelp', unit: 'share', ...tuned(tuning.withoutHelp, ratios.conversion) },
    { name: 'itemValueYuan', path: 'world.customers.itemValueYuan', unit: 'yuan', ...tuned(tuning.itemValueYuan, ratios.basketYuan) },
    { name: 'productVoice', path: 'world.customers.voice.product', unit: 'share', ...ofProduct },
  ];
}
