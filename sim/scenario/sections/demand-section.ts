import '../jitless.js';
import * as z from 'zod';
import { distributionSchema } from '../distribution-schema.js';
import { count, quantity, share } from '../quantity.js';
import { idSchema, minutes, says, WEEKDAYS } from './words.js';

const hourShares = z.array(z.number().min(0).max(1)).min(1).max(24);

export const demandSchema = z.strictObject({
  visitorsPerDay: quantity({ unit: 'visitors/day', says: 'Visitors of an average ordinary day in a store of size 1', min: 0, max: 1_000_000, source: 'P' }),
  growth: quantity({ unit: 'share', says: 'Visitors of this season above those the stores are laid out for', min: -0.9, max: 10, source: 'A' }).default(0),
  weekdayFactors: z
    .strictObject(Object.fromEntries(WEEKDAYS.map((d) => [d, z.number().min(0).max(100)])) as Record<(typeof WEEKDAYS)[number], z.ZodNumber>)
    .default({ monday: 0.906, tuesday: 0.906, wednesday: 0.922, thursday: 0.938, friday: 1.031, saturday: 1.281, sunday: 1.016 })
    .meta({ description: 'Visitors of a weekday against the average day [factor]', source: 'D' }),
  hourShares: hourShares.optional().meta({
    description: 'Share of the day in each opening hour; made to sum to 1. Default: the supermarket day for 08:00 to 22:00, else flat [share]',
    source: 'A',
  }),
  hourSharesByWeekday: z
    .strictObject(Object.fromEntries(WEEKDAYS.map((d) => [d, hourShares])) as Record<(typeof WEEKDAYS)[number], typeof hourShares>)
    .partial()
    .optional()
    .meta({ description: 'Weekdays whose day has a shape of its own, instead of hourShares; each made to sum to 1 [share]', source: 'A' }),
  sinusoid: z
    .strictObject({
      amplitudeShare: share('Amplitude of the arrival rate against its mean'),
      periodHours: quantity({ unit: 'h', says: 'Period, starting with the season', min: 0.1, max: 10_000 }),
    })
    .optional()
    .meta({ description: 'A smooth arrival rate mean*(1 + amplitude*sin(2 pi t/period)) instead of hourly shares (verification).' }),
  lastCallMinutes: minutes('After closing, browsing customers come to the till within this time', 'A').default(15),
});

const acceptedSchema = z.strictObject({
  standard: share('Customers to whose taste the standard menu is', 'A').default(0.8),
  regional: share('… the menu of the region', 'A').default(0.85),
});

const tasteSchema = z.strictObject({
  groups: count({ unit: 'groups', says: 'Product groups that are dishes of a kitchen (the last ones)', min: 1, max: 200, source: 'A' }).default(4),
  accepted: acceptedSchema.prefault({}).meta(says('Customers who like the menus, in regions not named below')),
  regions: z
    .array(acceptedSchema.extend({ region: idSchema.meta(says('Region')) }))
    .max(12)
    .default([])
    .meta(says('Regions with a taste of their own')),
  walkoutShare: share('Customers who leave the whole basket when a dish they want is not to their taste', 'A').default(0),
  returnFactor: quantity({
    unit: 'factor',
    says: 'Return probability of who found a dish not to their taste, against others',
    min: 0,
    max: 1,
    source: 'A',
  }).default(0.7),
});

export const customersSchema = z.strictObject({
  browseMinutes: distributionSchema.default({ kind: 'lognormal-by-mean', mean: 32, cv: 0.5 }).meta(says('Time on the floor before the checkout', 'min', 'F')),
  basketItems: distributionSchema.default({ kind: 'lognormal', median: 5.5, sigma: 1.25 }).meta(says('Items in a basket, rounded, at least 1', 'items', 'F')),
  basketItemsMax: count({ unit: 'items', says: 'Largest basket', min: 1, max: 10_000, source: 'A' }).default(60),
  itemValueYuan: distributionSchema.default({ kind: 'constant', value: 8.5 }).meta(says('Value of an item, drawn once for a basket', 'yuan', 'A')),
  patienceMinutes: distributionSchema.optional().meta(says('Time in the checkout queue after which a customer leaves; without it nobody leaves', 'min', 'F')),
  toleranceMinutes: distributionSchema.optional().meta(says('Wait above which a served customer is annoyed; without it nobody is', 'min', 'F')),
  balking: z
    .strictObject({
      perCustomer: quantity({ unit: '1/customer', says: 'P(join) = exp(-b (queue - free length)+)', min: 0, max: 10, source: 'F' }).default(0.0211),
      freeLength: quantity({ unit: 'customers', says: 'Queue length that deters nobody', min: 0, max: 10_000, source: 'F' }).default(10),
    })
    .optional()
    .meta(says('Customers who see a long queue and do not join; without it everybody joins')),
  inquiryShare: share('Visitors with a question for the service desk', 'A').default(0),
  returnShare: share('Buyers who come to the desk with a return', 'A').default(0),
  returnDelayDays: distributionSchema.default({ kind: 'constant', value: 0 }).meta(says('Time from the purchase to its return', 'days', 'A')),
  voice: z
    .strictObject({
      waiting: share('Annoyed by the wait: share who complain', 'A').default(0.05),
      walkout: share('Left the queue: share who complain', 'A').default(0.1),
      stockout: share('Met an empty shelf: share who complain', 'A').default(0.035),
      error: share('Met an error at the till: share who complain', 'A').default(0.15),
      handoff: share('Sent on or kept waiting at the desk: share who complain', 'A').default(0.15),
      product: share('All visitors: share who complain of the product, whatever the store does', 'P').default(0.00892),
    })
    .optional()
    .meta({ description: 'Share of each failure that is voiced as a complaint; without it nobody complains.' }),
  lifetimeValueYuan: distributionSchema.optional().meta(says('What a customer is worth over the years; without it nobody asks', 'yuan', 'A')),
  couponHunters: z
    .strictObject({
      share: share('Visitors who would make a complaint up if the coupon were large enough', 'A').default(0.01),
      temptingYuan: quantity({
        unit: 'yuan',
        says: 'Coupon that tempts 63 % of them, less the chance of being found out',
        min: 0.01,
        max: 10_000,
        source: 'A',
      }).default(30),
    })
    .optional()
    .meta(says('Customers who complain for the coupon; without it nobody does')),
  taste: tasteSchema.optional().meta(says('Dishes that are to the taste of some customers and not of others; without it everybody takes what is there')),
  retention: z
    .strictObject({
      noFailure: share('Return probability without a failure', 'A').default(0.95),
      silent: share('… after a failure and no complaint', 'D').default(0.32),
      unsatisfied: share('… after a complaint not solved', 'D').default(0.37),
      satisfied: share('… after a complaint solved', 'D').default(0.65),
      fast: share('… after a complaint solved within the front line clock', 'D').default(0.9),
    })
    .prefault({})
    .meta(says('Whether customers come back, by what they met')),
});

export const conversionSchema = z.strictObject({
  withoutHelp: share('Share who buy with no promoter near', 'A').default(0.78),
  withHelp: share('Share who buy with all the help they want', 'A').default(0.95),
  promotersPerCustomer: quantity({ unit: 'promoters/customer', says: 'Scale a0 of s(a) = 1 - exp(-a/a0)', min: 0.0001, max: 10, source: 'A' }).default(0.045),
  upsell: share('Basket value gained with full help', 'A').default(0.1),
});
