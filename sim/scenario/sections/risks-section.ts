import '../jitless.js';
import * as z from 'zod';
import { count, quantity, share } from '../quantity.js';
import { effectsSchema } from './effect-section.js';
import { clock, idSchema, says, textSchema } from './words.js';

export const RISK_SCOPES = ['chain', 'region', 'store'] as const;

/** One entry of the risk register: what may happen, how likely, and what it does while it lasts. Demand it changes itself; everything else through named parameters. */
export const riskSchema = z.strictObject({
  id: idSchema,
  title: textSchema.optional(),
  likelihood: count({ unit: 'of 5', says: 'Likelihood as asserted in the register', min: 1, max: 5, source: 'A' }),
  impact: count({ unit: 'of 5', says: 'Impact as asserted in the register', min: 1, max: 5, source: 'A' }),
  probability: share('Probability that it comes in a season (or in each part of it) at each place it can strike', 'A'),
  partDays: count({
    unit: 'days',
    says: 'Cuts a long season into parts in each of which it may come once; without it the season is one part',
    min: 1,
    max: 366,
  }).optional(),
  scope: z.enum(RISK_SCOPES).default('chain').meta(says('Strikes the whole chain at once, or each region or each store by itself')),
  fromDay: count({ unit: 'day', says: 'First day of a part on which it can start, counted from 1', min: 1, max: 366, source: 'A' }).default(1),
  toDay: count({ unit: 'day', says: 'Last day of a part on which it can start; without it any later day', min: 1, max: 366 }).optional(),
  startsAt: clock.default('00:00').meta(says('Hour of the day at which it starts')),
  durationHours: count({ unit: 'h', says: 'How long it lasts, round the clock', min: 1, max: 8784, source: 'A' }).default(24),
  visitorsFactor: quantity({ unit: 'factor', says: 'Visitors while it lasts', min: 0, max: 5, source: 'A' }).default(1),
  inquiriesFactor: quantity({ unit: 'factor', says: 'Share of visitors with a question for the desk while it lasts', min: 0, max: 100, source: 'A' }).default(
    1,
  ),
  effects: effectsSchema('What else it changes while it lasts; a parameter the case does not have is not hit').default([]),
  spark: quantity({ unit: 'heat', says: 'Heat it adds to public opinion when it starts', min: 0, max: 1_000_000, source: 'A' }).default(0),
  costYuan: quantity({ unit: 'yuan', says: 'What each occurrence costs in money: a fine, a repair', min: 0, max: 1_000_000_000, source: 'A' }).default(0),
  assertedLossYuan: quantity({ unit: 'yuan', says: 'Loss of an occurrence as asserted in the register', min: 0, max: 1_000_000_000_000, source: 'A' }).default(
    0,
  ),
});
export type Risk = z.output<typeof riskSchema>;

export const risksSchema = z.array(riskSchema).max(50);

const of = { risk: idSchema.meta({ description: 'Id of the risk it answers.' }) };
const price = (what: string) => quantity({ unit: 'yuan', says: what, min: 0, max: 1_000_000_000, source: 'A' });

/** What the chain does about a risk, and its price. A risk without a response is accepted. */
export const responseSchema = z.discriminatedUnion('kind', [
  z.strictObject({ ...of, kind: z.literal('accept') }),
  z.strictObject({
    ...of,
    kind: z.literal('avoid'),
    costYuan: price('Cost of the season without what brings the risk about').default(0),
    effects: effectsSchema('The benefit given up: what is changed for the whole season').default([]),
  }),
  z.strictObject({
    ...of,
    kind: z.literal('transfer'),
    premiumYuan: price('Premium of the season').default(0),
    coverShare: share('Share of the insured loss paid back at each occurrence', 'A').default(0.8),
    insuredYuan: price('Insured loss of an occurrence; without it the asserted one').optional(),
  }),
  z.strictObject({
    ...of,
    kind: z.literal('mitigate'),
    costYuan: price('Cost of the season').default(0),
    probabilityCut: share('Share of occurrences it prevents', 'A').default(0),
    impactCut: share('Share of the impact it prevents', 'A').default(0),
    effects: effectsSchema('What else the preparation changes for the whole season').default([]),
  }),
]);
export type RiskResponse = z.output<typeof responseSchema>;

export const responsesSchema = z.array(responseSchema).max(50);
