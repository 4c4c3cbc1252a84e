import '../jitless.js';
import * as z from 'zod';
import { count, quantity, share } from '../quantity.js';
import { effectsSchema } from './effect-section.js';
import { idSchema, says, textSchema } from './words.js';

const yuan = (what: string) => quantity({ unit: 'yuan', says: what, min: 0, max: 1e9, source: 'A' });
const days = (what: string, max = 366) => count({ unit: 'days', says: what, min: 0, max, source: 'A' });

const approvalSchema = z.strictObject({
  reviewDays: days('A review takes').default(3),
  rejectionShare: share('Reviews that end with a rejection', 'A').default(0),
  resubmitDays: days('After a rejection, time until the next review begins').default(2),
});

const adoptionSchema = z.strictObject({
  innovation: quantity({ unit: '1/day', says: 'Bass model: those who take it up by themselves', min: 0, max: 10, source: 'M' }).default(0.03),
  imitation: quantity({ unit: '1/day', says: 'Bass model: those who take it up from others', min: 0, max: 10, source: 'M' }).default(0.38),
});

const resistanceSchema = z.strictObject({
  start: share('Resistance until the approval; what is resisted is taken up that much slower', 'A').default(0.5),
  fadesDays: quantity({ unit: 'days', says: 'Time constant in which it fades after the approval', min: 0.1, max: 1000, source: 'A' }).default(10),
  withholdsPromoters: z.boolean().default(false).meta({ description: 'The sales side releases only the share of promoters that does not resist to the pool' }),
});

const trainingSchema = z.strictObject({
  staffShare: share('Staff of each store who are trained before it begins; resistance is lower by half of that share', 'A').default(0.5),
  hoursEach: quantity({ unit: 'h', says: 'Training of each, paid outside the shifts', min: 0, max: 1000, source: 'A' }).default(4),
});

const dataSchema = z.strictObject({
  rejectionFactor: quantity({ unit: 'factor', says: 'Rejections when the case is argued with data', min: 0, max: 1, source: 'A' }).default(0.5),
  resistanceFactor: quantity({ unit: 'factor', says: 'Resistance at the start when the case is argued with data', min: 0, max: 1, source: 'A' }).default(0.8),
  onceYuan: yuan('Cost of gathering it').default(0),
});

const jointGroupSchema = z.strictObject({
  reviewFactor: quantity({ unit: 'factor', says: 'Time of reviews and resubmissions with a joint group', min: 0, max: 1, source: 'A' }).default(0.5),
  fadingFactor: quantity({ unit: 'factor', says: 'Time in which resistance fades with a joint group', min: 0.01, max: 1, source: 'A' }).default(0.6),
  yuanPerDay: yuan('Cost of the group, every day from the start on').default(0),
});

const rolloutSchema = z.strictObject({
  waveShare: share('Stores that begin in one wave', 'A').default(1),
  everyDays: count({ unit: 'days', says: 'Time between waves', min: 1, max: 366, source: 'A' }).default(4),
  order: z.enum(['as-listed', 'by-region']).default('as-listed').meta(says('Stores in the order of the file, or region by region')),
});

const pilotSchema = z.strictObject({
  stores: z
    .union([count({ unit: 'stores', says: 'How many', min: 1, max: 6 }), z.array(idSchema).min(1).max(6)])
    .default(1)
    .meta(says('Pilot stores: how many (the best matched pairs by visitors and empty shelves, one of each pair by lot), or which')),
  beforeDays: count({ unit: 'days', says: 'Days before the pilot it is compared with', min: 2, max: 366, source: 'A' }).default(10),
  days: count({ unit: 'days', says: 'Length of the pilot', min: 2, max: 366, source: 'A' }).default(10),
  settleDays: days('First days of the pilot left out of the comparison').default(0),
  extendDays: days('Extension, once, when the result is not clear').default(7),
  complaintRatio: quantity({
    unit: 'factor',
    says: 'Go only if complaints change by less than this, at the stated confidence',
    min: 0.01,
    max: 2,
    source: 'A',
  }).default(0.95),
  salesChange: quantity({ unit: 'share', says: 'Go only if sales change by more than this, at the stated confidence', min: -1, max: 1, source: 'A' }).default(
    -0.01,
  ),
  confidence: quantity({ unit: 'share', says: 'Confidence of both bounds, one-sided', min: 0.5, max: 0.999, source: 'A' }).default(0.9),
  dispersion: quantity({ unit: 'factor', says: 'How much more than Poisson counts complaints scatter', min: 1, max: 20, source: 'A' }).default(2),
  noveltyShare: share('Effect on top while the pilot is new', 'A').default(0.1),
  noveltyDays: quantity({ unit: 'days', says: 'Time constant in which that fades', min: 0.1, max: 1000, source: 'A' }).default(10),
  spillOverShare: share('Part of the effect that reaches other stores of the region', 'A').default(0.1),
});

const costSchema = z.strictObject({
  onceYuan: yuan('Once, when it begins').default(0),
  perStoreDayYuan: yuan('Every day in each store where it is in force').default(0),
});

/** A change of how the chain works: approved, tried, rolled out and taken up over time. In force in part, its effects go that part of the way. */
export const initiativeSchema = z.strictObject({
  id: idSchema,
  title: textSchema.optional(),
  startDay: count({ unit: 'day', says: 'Day on which it is submitted, counted from 1; without it only a rule starts it', min: 1, max: 366 }).optional(),
  stores: z.array(idSchema).min(1).max(12).optional().meta(says('Its stores; without them all')),
  regions: z.array(idSchema).min(1).max(12).optional().meta(says('Its regions; without them all')),
  effects: effectsSchema('What it changes where it is in force').min(1),
  approval: approvalSchema.optional().meta(says('A review it has to pass, as often as it takes; without it there is none')),
  adoption: adoptionSchema.optional().meta(says('How it is taken up in a store; without it at once')),
  resistance: resistanceSchema.optional().meta(says('Resistance of those it touches; without it there is none')),
  training: trainingSchema.optional().meta(says('Training before it begins; without it nobody is trained')),
  data: dataSchema.optional().meta(says('Data that argue for it; without it there are none')),
  jointGroup: jointGroupSchema.optional().meta(says('A joint project group of the sides; without it there is none')),
  pilot: pilotSchema.optional().meta(says('A pilot that decides whether it goes on; without it there is none')),
  rollout: rolloutSchema.optional().meta(says('Waves of stores; without it all begin at once')),
  cost: costSchema.optional().meta(says('What it costs beside training; without it nothing')),
});
export type InitiativePlan = z.output<typeof initiativeSchema>;
export type PilotPlan = z.output<typeof pilotSchema>;

export const initiativesSchema = z.array(initiativeSchema).max(20);
