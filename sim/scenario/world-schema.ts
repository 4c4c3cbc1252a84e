import { distributionSchema } from './distribution-schema.js';
import { count, quantity, type SourceTag, share } from './quantity.js';
import { z } from './zod.js';

/** Words for the four places a person can work. Used in files, indicators and the app. */
export const ROLES = ['checkout', 'floor', 'stock', 'desk'] as const;
export type Role = (typeof ROLES)[number];

export const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

/** A text in one language for all readers, or one for each. */
export const textSchema = z
  .union([z.string().min(1).max(2000), z.strictObject({ en: z.string().min(1).max(2000), 'zh-CN': z.string().min(1).max(2000) })])
  .meta({ id: 'Text', description: 'A text for all readers, or one in each language.' });
export type LocalText = z.output<typeof textSchema>;

export const idSchema = z
  .string()
  .regex(/^[a-z][a-z0-9-]{0,63}$/)
  .meta({
    description: 'Lower-case letters, digits and hyphens, starting with a letter.',
    form: 'id',
    expects: 'a text of lower-case letters, digits and hyphens, starting with a letter, such as "main-street"',
  });

const clock = z
  .string()
  .regex(/^([01]\d|2[0-4]):00$/)
  .meta({ description: 'A whole hour of the day, "00:00" to "24:00".', form: 'hour', expects: 'a whole hour of the day, "00:00" to "24:00"' });

const minutes = (says: string, source?: SourceTag) => quantity({ unit: 'min', says, min: 0, max: 100_000, ...(source ? { source } : {}) });

const perRole = <T extends z.ZodType>(value: T) => z.strictObject({ checkout: value, floor: value, stock: value, desk: value });

/** A note on what is not a plain quantity: a section, a choice, a distribution in this unit. */
const says = (description: string, unit?: string, source?: SourceTag) => ({
  description: unit === undefined ? description : `${description} [${unit}]`,
  ...(unit === undefined ? {} : { unit }),
  ...(source === undefined ? {} : { source }),
});

export const calendarSchema = z.strictObject({
  days: count({ unit: 'days', says: 'Trading days of the season', min: 1, max: 366 }),
  firstWeekday: z.enum(WEEKDAYS).default('monday').meta(says('Weekday of the first day')),
  opens: clock.default('08:00').meta(says('Opening, a whole hour of the day, "00:00" to "24:00"')),
  closes: clock.default('22:00').meta(says('Closing, a whole hour of the day, "00:00" to "24:00"')),
  warmUpDays: count({ unit: 'days', says: 'First days left out of every statistic (verification cases only; a season has none)', min: 0, max: 365 }).default(0),
  runOffDays: count({ unit: 'days', says: 'Days after the last one in which open complaints are still worked on', min: 0, max: 14, source: 'A' }).default(2),
  promotions: z
    .array(
      z.strictObject({
        id: idSchema,
        title: textSchema.optional(),
        fromDay: count({ unit: 'day', says: 'First day, counted from 1', min: 1, max: 366 }),
        toDay: count({ unit: 'day', says: 'Last day, counted from 1', min: 1, max: 366 }),
        trafficFactor: quantity({ unit: 'factor', says: 'Visitors against an ordinary day', min: 0, max: 10, source: 'A' }),
        promotedDemandFactor: quantity({ unit: 'factor', says: 'Picks of promoted groups against ordinary weeks', min: 0.1, max: 20, source: 'M' }).default(1),
      }),
    )
    .max(60)
    .default([])
    .meta(says('The promotion calendar; promotions of one store do not overlap')),
});

export const storeSchema = z.strictObject({
  id: idSchema,
  title: textSchema.optional(),
  region: idSchema.default('region').meta(says('Stores of a region share regional managers')),
  size: quantity({ unit: 'factor', says: 'Visitors of this store against demand.visitorsPerDay', min: 0.01, max: 100 }).default(1),
  calendarShiftDays: count({ unit: 'days', says: 'How much later the promotions run in this store', min: 0, max: 60 }).default(0),
});

export const demandSchema = z.strictObject({
  visitorsPerDay: quantity({ unit: 'visitors/day', says: 'Visitors of an average ordinary day in a store of size 1', min: 0, max: 1_000_000, source: 'P' }),
  weekdayFactors: z
    .strictObject(Object.fromEntries(WEEKDAYS.map((d) => [d, z.number().min(0).max(100)])) as Record<(typeof WEEKDAYS)[number], z.ZodNumber>)
    .default({ monday: 0.906, tuesday: 0.906, wednesday: 0.922, thursday: 0.938, friday: 1.031, saturday: 1.281, sunday: 1.016 })
    .meta({ description: 'Visitors of a weekday against the average day [factor]', source: 'D' }),
  hourShares: z.array(z.number().min(0).max(1)).min(1).max(24).optional().meta({
    description: 'Share of the day in each opening hour; made to sum to 1. Default: the supermarket day for 08:00 to 22:00, else flat [share]',
    source: 'A',
  }),
  sinusoid: z
    .strictObject({
      amplitudeShare: share('Amplitude of the arrival rate against its mean'),
      periodHours: quantity({ unit: 'h', says: 'Period, starting with the season', min: 0.1, max: 10_000 }),
    })
    .optional()
    .meta({ description: 'A smooth arrival rate mean*(1 + amplitude*sin(2 pi t/period)) instead of hourly shares (verification).' }),
  lastCallMinutes: minutes('After closing, browsing customers come to the till within this time', 'A').default(15),
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

const wages = {
  wageYuanPerHour: quantity({ unit: 'yuan/h', says: 'Wage of permanent staff', min: 0, max: 10_000, source: 'A' }).default(25),
  temporaryWageYuanPerHour: quantity({ unit: 'yuan/h', says: 'Wage of temporary staff', min: 0, max: 10_000, source: 'A' }).default(22),
  overtimeFactor: quantity({ unit: 'factor', says: 'Pay of overtime', min: 1, max: 10, source: 'A' }).default(1.5),
};

export const staffSchema = z.strictObject({
  onDuty: perRole(quantity({ unit: 'people', says: 'Mean people on duty in opening hours, store of size 1', min: 0, max: 1000, source: 'A' })).meta(
    says('Mean people on duty in each role'),
  ),
  scaleWithSize: z.boolean().default(true).meta({ description: "Multiply onDuty by the store's size, rounded." }),
  rosterFlexibility: share('How far the roster follows the traffic forecast: headcount ~ forecast^flexibility at equal hours', 'A').default(0),
  hourly: perRole(z.array(count({ unit: 'people', says: 'People on duty in each opening hour', min: 0, max: 1000 })).max(24))
    .partial()
    .optional()
    .meta({ description: 'An own roster for some roles, a number for each opening hour; replaces onDuty and flexibility there.' }),
  coreMinimum: perRole(count({ unit: 'people', says: 'Fewest people left in a role by any move or roster', min: 0, max: 1000, source: 'A' }))
    .prefault({ checkout: 2, floor: 2, stock: 1, desk: 1 })
    .meta(says('Core minimum of each role')),
  shiftHoursMax: quantity({ unit: 'h', says: 'Longest shift', min: 1, max: 24, source: 'A' }).default(24),
  breakMinutes: minutes('Paid break in a shift of six hours or more', 'A').default(0),
  absenceShare: share('Shifts not turned up for', 'A').default(0),
  temporaryShare: share('Posts filled by temporary staff', 'A').default(0),
  temporarySpeed: quantity({ unit: 'factor', says: 'Speed of temporary staff', min: 0.1, max: 2, source: 'A' }).default(0.8),
  temporaryErrorFactor: quantity({ unit: 'factor', says: 'Errors of temporary staff', min: 0, max: 20, source: 'A' }).default(1.5),
  speedSd: quantity({ unit: 'factor', says: 'Standard deviation of speed between people', min: 0, max: 0.3, source: 'F' }).default(0),
  crossTrainedSkill: quantity({ unit: 'factor', says: 'Skill of a cross-trained person away from the home role', min: 0.1, max: 1.2, source: 'A' }).default(
    0.95,
  ),
  switchMinutes: minutes('Time a move to another role takes', 'A').default(5),
  familiarityLoss: quantity({ unit: 'share', says: 'Speed lost just after a move', min: 0, max: 0.9, source: 'A' }).default(0.25),
  familiarityMinutes: quantity({ unit: 'min', says: 'Time constant in which familiarity returns', min: 0.1, max: 10_000, source: 'A' }).default(30),
  unplannedMoveFactor: quantity({ unit: 'factor', says: 'Speed after a move decided on the day', min: 0.1, max: 1, source: 'F' }).default(0.956),
  unplannedMoveMinutes: minutes('How long an unplanned move tells', 'F').default(240),
  ...wages,
});

export const checkoutSchema = z.strictObject({
  work: z
    .discriminatedUnion('kind', [
      z.strictObject({
        kind: z.literal('per-item'),
        fixedSeconds: quantity({ unit: 's', says: 'Work of any basket', min: 0, max: 36_000, source: 'F' }).default(41),
        secondsPerItem: quantity({ unit: 's/item', says: 'Work of an item', min: 0, max: 36_000, source: 'F' }).default(2.95),
      }),
      z.strictObject({ kind: z.literal('drawn'), minutes: distributionSchema.meta(says('Work of a basket, whatever is in it', 'min')) }),
    ])
    .prefault({ kind: 'per-item' })
    .meta(says('Work of a basket at the till at speed 1')),
  sharedLineFactor: quantity({ unit: 'factor', says: 'Work in one shared line against own lanes', min: 0.1, max: 10, source: 'F' }).default(1),
  places: count({ unit: 'customers', says: 'Most customers in the queue and at the tills together; without it no limit', min: 1, max: 100_000 }).optional(),
  errors: z
    .strictObject({
      base: share('Errors of a familiar cashier', 'A').default(0.01),
      unfamiliar: share('Errors added just after a move', 'A').default(0.05),
    })
    .optional()
    .meta(says('Errors at the till; without it there are none')),
});

export const deskSchema = z.strictObject({
  design: z.enum(['split', 'first-contact']).default('split').meta(says('Two teams that hand cases on, or one queue in which who answers first owns the case')),
  workMinutes: distributionSchema.default({ kind: 'exponential', mean: 3.5 }).meta(says('Work of a case at the desk', 'min', 'A')),
  handOffShare: share('Split desk: cases sent to the other team', 'A').default(0.3),
  handOffDelayMinutes: minutes('Delay of a hand-off', 'A').default(5),
  handOffWorkFactor: quantity({ unit: 'factor', says: 'Work of a case that was handed on', min: 0.1, max: 10, source: 'A' }).default(1.6),
  reworkShare: share('Cases that come back to the desk at once', 'A').default(0),
  slowResponseMinutes: minutes('Wait at the desk above which the wait is a failure of its own', 'A').default(20),
  complaintsFirst: z.boolean().default(true).meta({ description: 'Complaints go before other business (non-preemptive).' }),
});

export const escalationSchema = z.strictObject({
  frontlineMinutes: minutes('Clock of the front line, in opening hours', 'A').default(30),
  frontlineSolveShare: share('Complaints the front line solves at skill 1', 'A').default(0.7),
  frontlineSkillEffect: quantity({ unit: 'share per skill', says: 'How much skill moves that share', min: 0, max: 2, source: 'A' }).default(0.5),
  couponYuan: quantity({ unit: 'yuan', says: 'Coupon handed out when solved in time', min: 0, max: 10_000, source: 'A' }).default(10),
  regionalMinutes: minutes('Clock of the regional manager, in opening hours', 'A').default(120),
  regionalManagers: count({ unit: 'people', says: 'Managers of each region', min: 0, max: 1000, source: 'A' }).default(1),
  regionalWorkMinutes: distributionSchema
    .default({ kind: 'lognormal-by-mean', mean: 25, cv: 0.5 })
    .meta(says('Work of a regional manager on a case', 'min', 'A')),
  regionalSolveShare: share('Of what reaches them, the share regional managers solve', 'A').default(0.85),
  regionalWageYuanPerHour: quantity({ unit: 'yuan/h', says: 'Cost of a regional manager at work on a case', min: 0, max: 10_000, source: 'A' }).default(60),
  regionalActions: z
    .array(z.enum(['priority-restock', 'lend', 'coach']))
    .max(3)
    .default(['priority-restock', 'lend', 'coach'])
    .meta(says('What regional managers may do beside solving the case')),
  headOfficeHours: quantity({ unit: 'h', says: 'Clock of head office, round the clock', min: 0, max: 10_000, source: 'A' }).default(48),
  headOfficeWorkHours: distributionSchema.default({ kind: 'lognormal-by-mean', mean: 8, cv: 0.5 }).meta(says('Work of head office on a case', 'h', 'A')),
  headOfficeWageYuanPerHour: quantity({ unit: 'yuan/h', says: 'Cost of head office at work on a case', min: 0, max: 10_000, source: 'A' }).default(80),
  fixShare: share('Fall of the cause per case fixed at head office', 'A').default(0.02),
  fixCap: share('Largest fall of a cause', 'A').default(0.3),
});

const lead = { leadTimeHours: distributionSchema.default({ kind: 'constant', value: 10 }).meta(says('Time from order to delivery', 'h', 'A')) };

export const stockSchema = z.strictObject({
  groups: count({ unit: 'groups', says: 'Product groups', min: 1, max: 200, source: 'A' }).default(12),
  promotedGroups: count({ unit: 'groups', says: 'Groups on promotion (the first ones)', min: 0, max: 200, source: 'A' }).default(4),
  picksPerCustomer: count({ unit: 'picks', says: 'Shelves a buyer goes to', min: 1, max: 8, source: 'A' }).default(3),
  valueSharePerPick: quantity({ unit: 'share', says: "Share of the basket's value in one pick", min: 0, max: 1, source: 'A' }).default(0.15),
  unitsPerPick: distributionSchema.default({ kind: 'constant', value: 1 }).meta(says('Units taken in one pick', 'units', 'A')),
  shelf: z
    .strictObject({
      capacityDays: quantity({ unit: 'days', says: 'Shelf capacity in days of ordinary demand', min: 0.001, max: 1000, source: 'P' }).default(0.15),
      refillBelowShare: share('Share of capacity below which a refill is asked for', 'A').default(0.5),
      refillWorkMinutes: distributionSchema.default({ kind: 'constant', value: 14 }).meta(says('Work of refilling one shelf', 'min', 'A')),
    })
    .optional()
    .meta({ description: 'Shelves filled from a backroom by restockers; without it deliveries go straight to the shelf.' }),
  ordering: z
    .discriminatedUnion('kind', [
      z.strictObject({
        kind: z.literal('order-up-to'),
        reviewHour: count({ unit: 'hour', says: 'Hour of the daily order', min: 0, max: 23, source: 'A' }).default(21),
        coverFactor: quantity({ unit: 'factor', says: "Order-up-to level against tomorrow's forecast", min: 0, max: 100, source: 'A' }).default(1.3),
        levelUnits: quantity({ unit: 'units', says: 'A fixed order-up-to level instead of the forecast', min: 0, max: 1e9 }).optional(),
        ...lead,
      }),
      z.strictObject({
        kind: z.literal('base-stock'),
        levelUnits: count({ unit: 'units', says: 'Base stock, one-for-one orders', min: 0, max: 1e6 }),
        ...lead,
      }),
      z.strictObject({
        kind: z.literal('reorder-point'),
        pointUnits: count({ unit: 'units', says: 'Reorder point r', min: 0, max: 1e6 }),
        quantityUnits: count({ unit: 'units', says: 'Order quantity Q', min: 1, max: 1e6 }),
        ...lead,
      }),
    ])
    .prefault({ kind: 'order-up-to' })
    .meta(says('How stock is ordered')),
  shortDelivery: z
    .strictObject({
      share: share('Deliveries that come short', 'A').default(0.04),
      fillFrom: share('Least part that comes', 'A').default(0.4),
      fillTo: share('Largest part that comes', 'A').default(0.8),
    })
    .optional()
    .meta(says('Deliveries that come short; without it all come in full')),
  reactions: z
    .strictObject({
      substitute: share('Takes something else, value kept', 'F').default(0.45),
      elsewhere: share('Buys it in another store', 'F').default(0.31),
      delay: share('Puts it off', 'F').default(0.15),
      none: share('Does without', 'F').default(0.09),
      backorder: share('Has it kept for later, value kept, unit owed', 'A').default(0),
    })
    .prefault({})
    .meta(says('What a customer does in front of an empty shelf; the shares sum to 1')),
  basketLostShare: share('Promoted group empty and bought elsewhere: share who leave the whole basket', 'A').default(0.15),
});

export const forecastSchema = z.strictObject({
  promotionKnown: share('Share of the promotion uplift that plans and orders know of', 'A').default(0.6),
  noiseSd: quantity({ unit: 'share', says: 'Standard deviation of the forecast error of a day', min: 0, max: 1, source: 'A' }).default(0),
});

export const pressureSchema = z.strictObject({
  targetWaitMinutes: z
    .strictObject({
      checkout: minutes('Target wait at the checkout', 'A').default(3),
      stock: minutes('Target wait of a refill', 'A').default(20),
      desk: minutes('Target wait at the desk', 'A').default(8),
    })
    .prefault({})
    .meta(says('Waits that count as pressure 1')),
  targetUtilisation: quantity({ unit: 'share', says: 'Utilisation that counts as full', min: 0.1, max: 1, source: 'A' }).default(0.85),
  floorWeight: quantity({ unit: 'factor', says: 'Pressure of a floor without promoters', min: 0, max: 10, source: 'A' }).default(1.2),
  horizonMinutes: quantity({ unit: 'min', says: 'Forecast work looked at', min: 1, max: 1440, source: 'A' }).default(15),
  sampleMinutes: quantity({ unit: 'min', says: 'Time between samples', min: 1, max: 60, source: 'A' }).default(5),
  alertOn: quantity({ unit: 'index', says: 'Pressure that raises an alert', min: 0, max: 100, source: 'A' }).default(1),
  alertOff: quantity({ unit: 'index', says: 'Pressure that ends it', min: 0, max: 100, source: 'A' }).default(0.7),
  alertSamples: count({ unit: 'samples', says: 'Samples in a row that raise an alert', min: 1, max: 100, source: 'A' }).default(2),
  weights: z
    .strictObject({
      checkout: share('Weight of the checkout', 'A').default(0.35),
      floor: share('Weight of the floor', 'A').default(0.15),
      stock: share('Weight of restocking', 'A').default(0.15),
      desk: share('Weight of the desk', 'A').default(0.15),
      stockout: share('Weight of empty shelves', 'A').default(0.1),
      complaints: share('Weight of late complaints', 'A').default(0.1),
    })
    .prefault({})
    .meta(says("Weights of the store's index; they sum to at most 1")),
});

export const poolSchema = z.strictObject({
  policy: z.enum(['none', 'threshold', 'forecast']).default('none').meta(says('Never move people, move them on an alert, or also ahead of known peaks')),
  share: share('Most people away from their home role, share of those on duty', 'A').default(0.5),
  reviewMinutes: quantity({ unit: 'min', says: 'Time between decisions', min: 1, max: 240, source: 'A' }).default(15),
  coolDownMinutes: minutes('Time after a move in which the person stays', 'A').default(20),
  minimumGain: quantity({ unit: 'index', says: 'Predicted fall of the highest pressure that is worth a move', min: 0, max: 100, source: 'A' }).default(0.35),
  forecastHorizonMinutes: quantity({ unit: 'min', says: 'Forecast policy: how far ahead peaks are known', min: 1, max: 1440, source: 'A' }).default(60),
});

export const goodwillSchema = z.strictObject({
  visitsPerDay: quantity({ unit: 'visits/day', says: 'Visits of a customer', min: 0, max: 10, source: 'D' }).default(0.21),
  defection: share('Share of customers lost by a failure', 'D').default(0.15),
  recoveryPerDay: share('Share of the lost goodwill that returns in a day', 'A').default(0.01),
  floor: share('Lowest goodwill', 'A').default(0.3),
});

export const financeSchema = z.strictObject({
  grossMargin: share('Gross margin of sales', 'F').default(0.2),
});

/** The world: what is so. Sections left out are mechanisms that do not exist in this case and cost nothing. */
export const worldSchema = z.strictObject({
  calendar: calendarSchema.meta(says('Days, opening hours and promotions')),
  stores: z.array(storeSchema).min(1).max(12).meta(says('One to twelve stores')),
  demand: demandSchema.meta(says('Who comes and when')),
  customers: customersSchema.prefault({}).meta(says('What customers want, bear and say')),
  conversion: conversionSchema.optional().meta(says('Help on the floor turns visitors into buyers; without it everybody buys')),
  staff: z.union([z.literal('none'), staffSchema]).meta(says('People, their skills and their roster, or "none"')),
  checkout: checkoutSchema.optional().meta(says('The tills; without it nothing is sold')),
  desk: deskSchema.optional().meta(says('The service desk: inquiries, returns, complaints')),
  escalation: escalationSchema.optional().meta(says('Three levels of response to complaints, with their clocks')),
  stock: stockSchema.optional().meta(says('Shelves, backroom, orders and deliveries; without it nothing runs out')),
  forecast: forecastSchema.prefault({}).meta(says('What plans and orders know of the future')),
  pressure: pressureSchema.optional().meta(says('The service pressure index and its alerts')),
  pool: poolSchema.optional().meta(says('The dynamic resource pool; without it nobody changes roles')),
  goodwill: goodwillSchema.optional().meta(says('Failures cost visitors later in the season; without it they do not')),
  finance: financeSchema.prefault({}).meta(says('Margins')),
});

/** Sections a strategy may change. The others are who comes and what they want: the same in every strategy. */
export const LEVER_SECTIONS = ['staff', 'checkout', 'desk', 'escalation', 'stock', 'forecast', 'pressure', 'pool'] as const;

export type World = z.output<typeof worldSchema>;
export type WorldInput = z.input<typeof worldSchema>;
export type Staff = z.output<typeof staffSchema>;
