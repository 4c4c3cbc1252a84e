import '../jitless.js';
import * as z from 'zod';
import { count } from '../quantity.js';
import { idSchema, says, textSchema } from './words.js';

/** What a place of the world is called in a file: `/pool/share`; entries of lists by position or id. */
const placeSchema = z
  .string()
  .min(1)
  .max(300)
  .meta({ description: 'Where in the world, such as "/pool/share"; entries of lists by their position or their id ("/rules/list/queue-alarm/costYuan").' });

const number = z.number().min(-1e9).max(1e9);
const range = {
  min: number.meta(says('The least value tried')),
  max: number.meta(says('The largest value tried')),
};

const lever = { id: idSchema, title: textSchema.optional() };

/** In order of the values: a step left out is a hundredth of the range for numbers, 1 for whole numbers. */
export const leverSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    ...lever,
    kind: z.literal('number'),
    at: placeSchema,
    ...range,
    step: z.number().positive().max(1e9).optional().meta(says('From one value to the next; without it a hundredth of the range')),
  }),
  z.strictObject({
    ...lever,
    kind: z.literal('integer'),
    at: placeSchema,
    min: number.int().meta(says('The least value tried')),
    max: number.int().meta(says('The largest value tried')),
    step: count({ unit: 'as the place', says: 'From one value to the next', min: 1, max: 1_000_000 }).default(1),
  }),
  z.strictObject({
    ...lever,
    kind: z.literal('choice'),
    at: placeSchema,
    values: z
      .array(z.union([z.string().max(200), z.number(), z.boolean()]))
      .min(2)
      .max(50)
      .meta(says('Words, numbers or switches to choose from')),
  }),
  z.strictObject({
    ...lever,
    kind: z.literal('part'),
    options: z
      .array(z.strictObject({ id: idSchema, title: textSchema.optional(), changes: z.record(z.string(), z.unknown()).default({}) }))
      .min(2)
      .max(50)
      .meta(says('Parts of a strategy to choose from, each a diff; one without changes leaves things as they are')),
  }),
]);
export type DeclaredLever = z.output<typeof leverSchema>;

const indicatorName = z.string().min(1).max(200);

export const objectiveSchema = z
  .union([
    indicatorName,
    z.strictObject({
      id: idSchema,
      title: textSchema.optional(),
      direction: z.enum(['higher', 'lower']).meta(says('Which is better')),
      sum: z
        .array(z.strictObject({ indicator: indicatorName, weight: number }))
        .min(1)
        .max(10)
        .meta(says('Indicators, each times its weight, added up: wages and what waiting is worth, for example')),
    }),
  ])
  .meta({ description: 'The name of an indicator, or a weighted sum of several.' });
export type DeclaredObjective = z.output<typeof objectiveSchema>;

const bounds = ['atMost', 'atLeast', 'relativeAtMost', 'relativeAtLeast'] as const;

export const constraintSchema = z
  .strictObject({
    indicator: indicatorName,
    atMost: number.optional().meta(says('Upper bound, in the unit of the indicator')),
    atLeast: number.optional().meta(says('Lower bound, in the unit of the indicator')),
    relativeAtMost: number.optional().meta(says('Upper bound of the change against the baseline; 0.05 is 5 % more')),
    relativeAtLeast: number.optional().meta(says('Lower bound of the change against the baseline')),
  })
  .refine((constraint) => bounds.filter((bound) => constraint[bound] !== undefined).length === 1, {
    params: { rule: 'exactly-one-bound' },
    message: `expected exactly one of ${bounds.join(', ')}`,
  });
export type DeclaredConstraint = z.output<typeof constraintSchema>;

export const searchSchema = z.strictObject({
  start: idSchema.optional().meta(says('The strategy the levers change; without it the baseline')),
  levers: z.array(leverSchema).min(1).max(30).meta(says('What may be changed, and how far')),
  objectives: z.array(objectiveSchema).min(1).max(2).default(['sales', 'complaintRate']).meta(says('What is to be as good as can be, one or two')),
  constraints: z.array(constraintSchema).max(20).default([]).meta(says('Bounds a plan has to keep')),
  budget: count({ unit: 'runs', says: 'Runs altogether; a run is one season of one plan', min: 20, max: 1_000_000 }).default(2000),
});
export type DeclaredSearch = z.output<typeof searchSchema>;

export const uncertainSchema = z.strictObject({
  at: placeSchema,
  title: textSchema.optional(),
  low: number.meta(says('The lowest value the evidence allows')),
  high: number.meta(says('The highest value the evidence allows')),
  source: z.enum(['F', 'M', 'D', 'P', 'A']).default('A').meta(says('What the range rests on: F found, M memory, D arithmetic, P prototype, A assumption')),
});
export type DeclaredUncertain = z.output<typeof uncertainSchema>;

export const sensitivitySchema = z.strictObject({
  parameters: z
    .array(uncertainSchema)
    .max(100)
    .default([])
    .meta(says('Parameters whose value is uncertain, beside or in place of those with a range of their own')),
});
