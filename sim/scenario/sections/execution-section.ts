import '../jitless.js';
import * as z from 'zod';
import { count, quantity, share } from '../quantity.js';
import { says } from './words.js';

const measureSchema = (what: string, givesBack: number) =>
  z
    .strictObject({
      givesBackShare: share('Share of the loss it gives back', 'A').default(givesBack),
      yuanPerStoreDay: quantity({ unit: 'yuan', says: 'Cost a day in each store', min: 0, max: 1_000_000, source: 'A' }).default(0),
    })
    .optional()
    .meta(says(what));

/** What is left of a decision when it has passed the levels of management between head office and the shift. */
export const executionSchema = z.strictObject({
  levels: count({ unit: 'levels', says: 'Levels a decision passes: region, store, shift', min: 0, max: 20, source: 'A' }).default(3),
  ratePerLevel: share('Share of a decision that a level passes on', 'D').default(0.857),
  planDelayDaysPerLevel: quantity({ unit: 'days', says: 'Delay of a plan at a level', min: 0, max: 100, source: 'A' }).default(0.5),
  alertDelayMinutesPerLevel: quantity({ unit: 'min', says: 'Delay of an alert at a level', min: 0, max: 1440, source: 'A' }).default(5),
  tracking: measureSchema('Weekly tracking of the decision; without it there is none', 0.3),
  targets: measureSchema('Clear targets; without them there are none', 0.25),
  linkedPay: measureSchema('Pay linked to the indicators; without it there is none', 0.25),
});
export type ExecutionRules = z.output<typeof executionSchema>;
