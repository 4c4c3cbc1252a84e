import { z } from './zod.js';
import { idSchema, textSchema, worldSchema } from './world-schema.js';

export const SCENARIO_FORMAT = 'sandtable.scenario/1';

/** A diff against the world: nested objects are merged, everything else is replaced, null removes an optional section. */
export const changesSchema = z.record(z.string(), z.unknown());
export type Changes = z.output<typeof changesSchema>;

export const strategySchema = z.strictObject({
  id: idSchema,
  title: textSchema.optional(),
  summary: textSchema.optional(),
  labour: z.enum(['free', 'same-as-baseline']).default('free').meta({ description: 'With "same-as-baseline" the file is refused unless rostered hours equal those of the baseline.' }),
  changes: changesSchema.default({}),
});
export type Strategy = z.output<typeof strategySchema>;

const bounds = {
  atMost: z.number().optional(),
  atLeast: z.number().optional(),
  equals: z.number().optional(),
  relativeAtMost: z.number().optional(),
  relativeAtLeast: z.number().optional(),
};

/** A bound on an indicator, checked by `check`. `against` makes it a difference; `with` changes the world for this check only. */
export const guardrailSchema = z
  .strictObject({
    id: idSchema,
    title: textSchema.optional(),
    strategy: idSchema.optional(),
    against: idSchema.optional(),
    with: changesSchema.optional(),
    indicator: z.string().min(1).max(200),
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
  $schema: z.string().max(500).optional(),
  format: z.literal(SCENARIO_FORMAT),
  id: idSchema,
  title: textSchema,
  summary: textSchema.optional(),
  teaches: textSchema.optional(),
  sources: z.array(z.string().max(2000)).max(200).optional(),
  seed: z.string().min(1).max(200).default('1'),
  replications: z.number().int().min(2).max(1_000_000).default(30),
  confidence: z.number().min(0.5).max(0.9999).default(0.95),
  world: worldSchema,
  baseline: idSchema,
  strategies: z.array(strategySchema).min(1).max(50),
  expect: z.array(guardrailSchema).max(500).default([]),
});

export type Scenario = z.output<typeof scenarioSchema>;
export type ScenarioInput = z.input<typeof scenarioSchema>;
