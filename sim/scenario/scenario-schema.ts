import './jitless.js';
import * as z from 'zod';
import { searchSchema, sensitivitySchema } from './sections/search-section.js';
import { idSchema, textSchema, worldSchema } from './world-schema.js';

export const SCENARIO_FORMAT = 'sandtable.scenario/1';

/** A diff against the world: nested objects are merged, everything else is replaced, null removes an optional section. */
export const changesSchema = z.record(z.string(), z.unknown());
export type Changes = z.output<typeof changesSchema>;

export const strategySchema = z.strictObject({
  id: idSchema,
  title: textSchema.optional(),
  summary: textSchema.optional(),
  labour: z
    .enum(['free', 'same-as-baseline'])
    .default('free')
    .meta({ description: 'With "same-as-baseline" the file is refused unless rostered hours equal those of the baseline.' }),
  demandGrowth: z.number().min(-0.9).max(10).optional().meta({
    description:
      'The strategy is played in another season, with this share of visitors more: a reading before/after, which is no comparison on the same customers [share]',
    unit: 'share',
  }),
  changes: changesSchema.default({}).meta({ description: 'What the strategy does otherwise than the world says, of the lever sections only.' }),
});
export type Strategy = z.output<typeof strategySchema>;

const bounds = {
  atMost: z.number().optional().meta({ description: 'Upper bound, in the unit of the indicator.' }),
  atLeast: z.number().optional().meta({ description: 'Lower bound, in the unit of the indicator.' }),
  equals: z.number().optional().meta({ description: 'The exact value in every season.' }),
  relativeAtMost: z.number().optional().meta({ description: 'Upper bound of the relative change; -0.1 is a tenth less.' }),
  relativeAtLeast: z.number().optional().meta({ description: 'Lower bound of the relative change; 0.1 is a tenth more.' }),
};

/** A bound on an indicator, checked by `check`. `against` makes it a difference; `with` changes the world for this check only. */
export const guardrailSchema = z
  .strictObject({
    id: idSchema,
    title: textSchema.optional(),
    strategy: idSchema.optional().meta({ description: 'The strategy checked; without it the baseline.' }),
    against: idSchema.optional().meta({ description: 'The bound is on the difference to this strategy, on the same customers.' }),
    with: changesSchema.optional().meta({ description: 'Changes of the world, of any section, for this check only.' }),
    indicator: z.string().min(1).max(200).meta({ description: 'Name of an indicator; with the id of a store and a slash before it for one store.' }),
    ...bounds,
  })
  .refine((g) => Object.keys(bounds).filter((b) => g[b as keyof typeof bounds] !== undefined).length === 1, {
    params: { rule: 'exactly-one-bound' },
    message: 'expected exactly one of atMost, atLeast, equals, relativeAtMost, relativeAtLeast',
  })
  .refine((g) => (g.relativeAtMost === undefined && g.relativeAtLeast === undefined) || g.against !== undefined, {
    path: ['against'],
    params: { rule: 'relative-needs-against' },
    message: 'expected the strategy a relative bound is measured against',
  });
export type Guardrail = z.output<typeof guardrailSchema>;

export const scenarioSchema = z.strictObject({
  $schema: z.string().max(500).optional().meta({ description: 'Where editors find this schema.' }),
  format: z.literal(SCENARIO_FORMAT).meta({ description: 'Name and version of the format.' }),
  id: idSchema,
  title: textSchema.meta({ description: 'Title of the case.' }),
  summary: textSchema.optional().meta({ description: 'One or two sentences for the library.' }),
  teaches: textSchema.optional().meta({ description: 'What one learns from the case.' }),
  sources: z.array(z.string().max(2000)).max(200).optional().meta({ description: 'Where the numbers come from, a line each; with the tags F, M, D, P, A.' }),
  seed: z.string().min(1).max(200).default('1').meta({ description: 'Any text; the same seed gives the same seasons.' }),
  replications: z
    .number()
    .int()
    .min(2)
    .max(1_000_000)
    .default(30)
    .meta({ description: 'Seasons simulated when the call does not say [seasons]', unit: 'seasons' }),
  confidence: z.number().min(0.5).max(0.9999).default(0.95).meta({ description: 'Confidence of all intervals [share]', unit: 'share' }),
  world: worldSchema,
  baseline: idSchema.meta({ description: 'The strategy the others are compared with.' }),
  strategies: z.array(strategySchema).min(1).max(50).meta({ description: 'What can be done; each a diff against the world.' }),
  expect: z.array(guardrailSchema).max(500).default([]).meta({ description: 'Guardrails: bounds on indicators, for the command check.' }),
  search: searchSchema.optional().meta({ description: 'What the command optimize may change, and what for.' }),
  sensitivity: sensitivitySchema.optional().meta({ description: 'Uncertain parameters, for the command sensitivity.' }),
});

export type Scenario = z.output<typeof scenarioSchema>;
