import '../jitless.js';
import * as z from 'zod';
import { count, quantity } from '../quantity.js';
import { type ParameterName, parameterOf } from './effect-section.js';
import { idSchema, minutes, ROLES, says } from './words.js';

/** Most decisions of one season. */
export const DECISIONS_MAX = 2000;

/** Longest reason of a decision (characters). */
const REASON_MAX = 500;

/** Latest minute of the longest season there is. */
const LAST_MINUTE = 400 * 1440;

/**
 * Named parameters a player may set while the season runs: thresholds and service standards, which are in management's power at once.
 * How fast people work, who is absent and what customers bear are not.
 */
export const PLAYER_PARAMETERS = [
  'desk.callBacks.share',
  'desk.chatbot.share',
  'desk.design',
  'desk.tiers.thresholdYuan',
  'escalation.couponYuan',
  'escalation.frontlineMinutes',
  'escalation.regionalMinutes',
  'escalation.spotChecks.share',
  'pool.coolDownMinutes',
  'pool.minimumGain',
  'pool.promoterShare',
  'pool.share',
  'pressure.alertOff',
  'pressure.alertOn',
  'stock.ordering.coverFactor',
  'stock.shelf.refillBelowShare',
] as const satisfies readonly ParameterName[];
export type PlayerParameter = (typeof PLAYER_PARAMETERS)[number];

const role = (what: string) => z.enum(ROLES).meta(says(what));
const people = count({ unit: 'people', says: 'How many people', min: 1, max: 20 }).default(1);
const lasting = minutes('How long; without it until closing').optional();
const groups = (what: string) => count({ unit: 'groups', says: what, min: 1, max: 200 }).default(1);
const group = count({ unit: 'number', says: 'This product group, counted from 1, in place of the emptiest', min: 1, max: 200 }).optional();

const changeSchema = z
  .strictObject({
    kind: z.literal('change'),
    parameter: z.enum(PLAYER_PARAMETERS).meta(says('Name of the parameter')),
    set: z.union([quantity({ unit: 'as the parameter', says: 'A number it takes', min: -1e6, max: 1e6 }), z.string().min(1).max(64)]).meta(says('Its value')),
    minutes: minutes('How long; without it until it is taken back').optional(),
  })
  .refine(({ parameter, set }) => fitsParameter(parameter, set), {
    path: ['set'],
    params: { rule: 'decision-fits-parameter' },
    message: 'expected a value the parameter can have',
  });

/** What a player can do, in the words of the shop floor; what rules can do is meant in the same way (rule-action-section.ts). */
export const playerActionSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('move'), from: role('Where they are taken from'), to: role('Where they go'), people, minutes: lasting }),
  z.strictObject({
    kind: z.literal('move-person'),
    person: z.string().min(1).max(64).meta(says('Who, as the trace names people, such as "stock-2"')),
    to: role('Where the person goes'),
    minutes: lasting,
  }),
  z.strictObject({ kind: z.literal('open-till'), people, minutes: lasting }),
  z.strictObject({ kind: z.literal('close-till'), people, to: role('Where the cashiers go').default('stock'), minutes: lasting }),
  z.strictObject({
    kind: z.literal('call-in'),
    role: role('Where they work'),
    people,
    hours: quantity({ unit: 'h', says: 'How long they stay', min: 0.25, max: 12 }).default(4),
  }),
  z.strictObject({ kind: z.literal('lend'), role: role('Where the float of the region is to work'), people }),
  z.strictObject({
    kind: z.literal('coupons'),
    yuan: quantity({ unit: 'yuan', says: 'Coupon for each customer whose wait was too long', min: 0.5, max: 1000 }).default(5),
    minutes: lasting,
  }),
  z.strictObject({ kind: z.literal('expedite'), groups: groups('How many of the groups with least stock are ordered at once'), group }),
  z.strictObject({ kind: z.literal('priority-restock'), groups: groups('How many of the emptiest shelves go first'), group }),
  changeSchema,
  z.strictObject({
    kind: z.literal('take-back'),
    decision: count({ unit: 'number', says: 'Number of the decision that ends now, counted from 1', min: 1, max: DECISIONS_MAX }),
  }),
]);
export type PlayerAction = z.output<typeof playerActionSchema>;
export type PlayerActionOf<K extends PlayerAction['kind']> = Extract<PlayerAction, { kind: K }>;

/** One decision of a player: what is done in a store at a minute of the season, before anything else of that moment. */
export const decisionSchema = z.strictObject({
  at: quantity({ unit: 'min', says: 'When, in minutes since the first midnight', min: 0, max: LAST_MINUTE }),
  store: idSchema.meta(says('Id of the store')),
  do: playerActionSchema.meta(says('What is done')),
  reason: z.string().max(REASON_MAX).optional().meta(says('Why, in the words of the player')),
});
export type Decision = z.output<typeof decisionSchema>;

/** The log of a season's decisions, in the order of time; a decision's number is its place here, from 1. */
export const decisionsSchema = z.array(decisionSchema).max(DECISIONS_MAX).meta(says('The decisions, in the order of time'));

/** Whether a value is one the parameter can have, whatever the case. */
export function fitsParameter(name: PlayerParameter, value: number | string): boolean {
  const parameter = parameterOf(name);
  if ('options' in parameter) return typeof value === 'string' && parameter.options.includes(value);
  return typeof value === 'number' && Number.isFinite(value) && value >= parameter.min && value <= parameter.max;
}
