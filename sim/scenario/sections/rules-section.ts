import '../jitless.js';
import * as z from 'zod';
import { count, quantity } from '../quantity.js';
import { actionSchema } from './rule-action-section.js';
import { conditionSchema } from './rule-condition-section.js';
import { idSchema, minutes, says, textSchema } from './words.js';

/** What a rule is for, in the order in which two rules that want the same person or parameter come before each other. */
export const AIMS = ['safety', 'customer', 'efficiency'] as const;

/** Who decides that a rule is carried out: at once, after the way to the region, or when the committee meets. */
export const DECIDERS = ['store', 'region', 'committee'] as const;

export const ruleSchema = z.strictObject({
  id: idSchema,
  title: textSchema.optional(),
  when: conditionSchema.meta(says('When it applies')),
  do: z.array(actionSchema).min(1).max(8).meta(says('What is done')),
  stores: z.array(idSchema).max(12).default([]).meta(says('Stores it applies in; none named: all')),
  decidedBy: z.enum(DECIDERS).default('store').meta(says('Who decides')),
  side: z.enum(['operations', 'service', 'both']).default('both').meta(says('Whose rule it is, for the weights of the committee')),
  aim: z
    .enum(AIMS)
    .default('customer')
    .meta(says('What it is for: of two rules that want the same, safety goes before customer and customer before efficiency')),
  coolDownMinutes: minutes('Time after it was carried out in which it is not carried out again', 'A').default(60),
  minimumStayMinutes: minutes('Time it stays in force, and people it moved stay where they are', 'A').default(30),
  costYuan: quantity({ unit: 'yuan', says: 'Cost each time it is carried out', min: 0, max: 1_000_000, source: 'A' }).default(0),
});
export type Rule = z.output<typeof ruleSchema>;

export const rulesSchema = z.strictObject({
  everyMinutes: quantity({ unit: 'min', says: 'Time between two looks at the rules in opening hours', min: 1, max: 240, source: 'A' }).default(5),
  storeMinutes: minutes('Time a store takes to decide', 'A').default(0),
  regionMinutes: minutes('Time until the region has decided, in opening hours', 'A').default(120),
  committee: z
    .strictObject({
      cadenceDays: count({ unit: 'days', says: 'Days from one meeting to the next; the first is on the first day', min: 1, max: 366, source: 'A' }).default(7),
      operationsWeight: quantity({ unit: 'share', says: 'Weight of operations; at 0 its rules are not adopted', min: 0, max: 1, source: 'A' }).default(0.5),
      serviceWeight: quantity({ unit: 'share', says: 'Weight of service; at 0 its rules are not adopted', min: 0, max: 1, source: 'A' }).default(0.5),
      members: count({ unit: 'people', says: 'People at a meeting', min: 0, max: 100, source: 'A' }).default(4),
      hours: quantity({ unit: 'h', says: 'Length of a meeting', min: 0, max: 24, source: 'A' }).default(1),
      wageYuanPerHour: quantity({ unit: 'yuan/h', says: 'What an hour of a member costs', min: 0, max: 10_000, source: 'A' }).default(60),
    })
    .prefault({})
    .meta(says('The joint committee of operations and service, which decides between the rules of both')),
  list: z.array(ruleSchema).max(60).default([]).meta(says('The rules')),
});
export type Rules = z.output<typeof rulesSchema>;
