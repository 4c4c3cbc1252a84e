import '../jitless.js';
import * as z from 'zod';
import { count, quantity, share } from '../quantity.js';
import { minutes, ROLES, says, WEEKDAYS } from './words.js';

/** What a store can read off itself at any moment. */
export const MEASURES = [
  ...ROLES.map((role) => `pressure.${role}` as const),
  'pressure.store',
  'queue.checkout',
  'queue.desk',
  'emptyShelves',
  'openCases',
  'lateCases',
  ...ROLES.map((role) => `onDuty.${role}` as const),
  'inside',
] as const;
export type Measure = (typeof MEASURES)[number];

/** Stretches over which an indicator is taken: a day, seven days, four weeks. */
export const WINDOWS = ['day', 'week', 'month'] as const;
export type WindowName = (typeof WINDOWS)[number];

const level = (what: string) => quantity({ unit: 'as the measure', says: what, min: -1e9, max: 1e9 }).optional();

/** Exactly one of these is given. */
function exactlyOne<T extends z.ZodType>(schema: T, names: readonly string[]) {
  return schema.refine((clause) => names.filter((name) => (clause as Record<string, unknown>)[name] !== undefined).length === 1, {
    params: { rule: 'exactly-one-threshold' },
    message: `expected exactly one of ${names.join(', ')}`,
  });
}

export const minuteOfDay = z
  .string()
  .regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/)
  .meta({ description: 'A time of the day, "00:00" to "24:00".', form: 'time', expects: 'a time of the day, such as "11:40"' });

const measureClause = exactlyOne(
  z.strictObject({
    kind: z.literal('measure'),
    measure: z.enum(MEASURES).meta(says('What is read off the store')),
    above: level('True above this'),
    below: level('True below this'),
    clearsAt: level('Once true, it stays so until this is passed on the way back; without it the same level'),
    forMinutes: minutes('How long it must have been so').default(0),
  }),
  ['above', 'below'],
);

const over = z.enum(WINDOWS).default('week').meta(says('Stretch the indicator is taken over: a day, seven days or four weeks, from the first day'));
const of = z.enum(['store', 'chain']).default('store').meta(says('Of this store or of all stores together'));

const indicatorClause = exactlyOne(
  z.strictObject({
    kind: z.literal('indicator'),
    indicator: z.string().min(1).max(100).meta(says('Name of an indicator')),
    over,
    of,
    above: level('True above this'),
    below: level('True below this'),
    aboveBenchmarkBy: quantity({ unit: 'share', says: 'True above the benchmark by more than this', min: 0, max: 100 }).optional(),
    belowBenchmarkBy: share('True below the benchmark by more than this').optional(),
    benchmark: level('What the two shares are measured against'),
    periodsInARow: count({ unit: 'periods', says: 'Complete stretches in a row for which it must be so', min: 1, max: 60 }).default(1),
  }),
  ['above', 'below', 'aboveBenchmarkBy', 'belowBenchmarkBy'],
).refine((clause) => (clause.aboveBenchmarkBy ?? clause.belowBenchmarkBy) === undefined || clause.benchmark !== undefined, {
  path: ['benchmark'],
  params: { rule: 'needs-a-benchmark' },
  message: 'expected the benchmark the share is measured against',
});

const risingClause = z.strictObject({
  kind: z.literal('rising'),
  indicator: z.string().min(1).max(100).meta(says('Name of an indicator')),
  over,
  of,
  periods: count({ unit: 'periods', says: 'Rises in a row', min: 1, max: 60 }).default(2),
  eachAtLeast: share('Rise from one stretch to the next that counts').default(0),
});

const clockClause = z.strictObject({
  kind: z.literal('clock'),
  from: minuteOfDay.optional().meta(says('From this time of the day; without it from opening')),
  to: minuteOfDay.optional().meta(says('Until this time of the day; without it until closing')),
  weekdays: z.array(z.enum(WEEKDAYS)).max(7).default([]).meta(says('On these weekdays; none named: on all')),
  fromDay: count({ unit: 'day', says: 'First day, counted from 1', min: 1, max: 366 }).default(1),
  toDay: count({ unit: 'day', says: 'Last day, counted from 1; without it the last of the season', min: 1, max: 366 }).optional(),
});

export const clauseSchema = z.discriminatedUnion('kind', [measureClause, indicatorClause, risingClause, clockClause]);
export type Clause = z.output<typeof clauseSchema>;

export const conditionSchema = z
  .strictObject({
    all: z.array(clauseSchema).max(8).default([]).meta(says('All of these are true')),
    any: z.array(clauseSchema).max(8).default([]).meta(says('At least one of these is true; none named: nothing more is asked')),
  })
  .refine((when) => when.all.length + when.any.length > 0, {
    params: { rule: 'needs-a-clause' },
    message: 'expected at least one entry in all or any',
  });
export type Condition = z.output<typeof conditionSchema>;
