import '../jitless.js';
import * as z from 'zod';
import { count, quantity } from '../quantity.js';
import { clock, idSchema, says, textSchema, WEEKDAYS } from './words.js';

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
