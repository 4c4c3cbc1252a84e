import '../jitless.js';
import * as z from 'zod';
import { distributionSchema } from '../distribution-schema.js';
import { count, quantity, share } from '../quantity.js';
import { minutes, says } from './words.js';

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
  speedFactor: quantity({ unit: 'factor', says: 'Speed of all tills, below 1 when systems are slow', min: 0.01, max: 10, source: 'A' }).default(1),
  places: count({ unit: 'customers', says: 'Most customers in the queue and at the tills together; without it no limit', min: 1, max: 100_000 }).optional(),
  errors: z
    .strictObject({
      base: share('Errors of a familiar cashier', 'A').default(0.01),
      unfamiliar: share('Errors added just after a move', 'A').default(0.05),
    })
    .optional()
    .meta(says('Errors at the till; without it there are none')),
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
  spotChecks: z
    .strictObject({
      share: share('Complaints that are looked into', 'A').default(0.1),
      minutes: minutes('Work of looking into one', 'A').default(4),
      catchShare: share('Made-up complaints that are found out when looked into', 'A').default(0.8),
    })
    .optional()
    .meta(says('Spot checks of complaints; without it everybody is believed')),
});
