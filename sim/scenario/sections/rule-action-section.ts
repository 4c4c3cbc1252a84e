import '../jitless.js';
import * as z from 'zod';
import { count, quantity, share } from '../quantity.js';
import { effectsSchema } from './effect-section.js';
import { idSchema, minutes, ROLES, says } from './words.js';

const role = (what: string) => z.enum(ROLES).meta(says(what));
const people = count({ unit: 'people', says: 'How many people', min: 1, max: 50 }).default(1);
const hours = (what: string) => quantity({ unit: 'h', says: what, min: 0.25, max: 24 });
const groups = (what: string) => count({ unit: 'groups', says: what, min: 1, max: 200 }).default(3);

/** Actions that last as long as their rule is in force. */
const lasting = [
  z.strictObject({ kind: z.literal('move'), from: role('Where they are taken from'), to: role('Where they go'), people }),
  z.strictObject({ kind: z.literal('open-till'), people }),
  z.strictObject({ kind: z.literal('close-till'), people, to: role('Where a cashier goes whose home is the till').default('stock') }),
  z.strictObject({
    kind: z.literal('coupons'),
    yuan: quantity({ unit: 'yuan', says: 'Coupon for each customer whose wait was too long', min: 0, max: 10_000, source: 'A' }).default(5),
    forgivenShare: share('Of those who get one, the share who forgive the wait', 'A').default(0.5),
  }),
  z.strictObject({ kind: z.literal('priority-restock'), groups: groups('How many of the emptiest shelves go first') }),
  z.strictObject({ kind: z.literal('change'), effects: effectsSchema('What is changed as long as the rule is in force') }),
  z.strictObject({ kind: z.literal('change-roster'), rosterFlexibility: share('How far the roster follows the traffic forecast, from the next day on') }),
] as const;

/** Actions done once, each time the rule is carried out. */
const momentary = [
  z.strictObject({
    kind: z.literal('call-in'),
    role: role('Where they work'),
    people,
    hours: hours('How long they stay').default(4),
    arriveMinutes: minutes('Time until they are there', 'A').default(60),
    payFactor: quantity({ unit: 'factor', says: 'Pay against the wage of temporary staff', min: 0, max: 20, source: 'A' }).default(1.5),
    mostADay: count({ unit: 'people', says: 'Most people called in a day in one store', min: 1, max: 20, source: 'A' }).default(2),
  }),
  z.strictObject({ kind: z.literal('lend'), role: role('Where they work'), people }),
  z.strictObject({ kind: z.literal('expedite'), groups: groups('How many of the groups with least stock are ordered at once') }),
  z.strictObject({ kind: z.literal('start'), initiative: idSchema.meta(says('Id of the initiative')) }),
  z.strictObject({
    kind: z.literal('review'),
    people: count({ unit: 'people', says: 'People at the review', min: 1, max: 100, source: 'A' }).default(4),
    hours: quantity({ unit: 'h', says: 'Hours of each', min: 0, max: 1000, source: 'A' }).default(4),
    wageYuanPerHour: quantity({ unit: 'yuan/h', says: 'What an hour of each costs', min: 0, max: 10_000, source: 'A' }).default(60),
  }),
  z.strictObject({
    kind: z.literal('quick-fix'),
    days: count({ unit: 'days', says: 'How long the list is worked on', min: 1, max: 31, source: 'A' }).default(7),
    topics: count({ unit: 'topics', says: 'Most frequent questions that get a notice', min: 0, max: 50, source: 'A' }).default(10),
    answeredShare: share('Of customers with such a question, the share whom the notice answers', 'A').default(0.3),
    groups: count({ unit: 'groups', says: 'Groups with most complaints about empty shelves that are refilled first', min: 0, max: 200, source: 'A' }).default(
      3,
    ),
    extraCover: share('How much more of these groups is ordered', 'A').default(0.1),
  }),
] as const;

export const actionSchema = z.discriminatedUnion('kind', [...lasting, ...momentary]);
export type Action = z.output<typeof actionSchema>;
export type ActionOf<K extends Action['kind']> = Extract<Action, { kind: K }>;

const LASTING: readonly string[] = lasting.map((schema) => schema.shape.kind.value);

/** Whether an action lasts as long as its rule is in force, or is done once. */
export function lasts(action: Action): boolean {
  return LASTING.includes(action.kind);
}
