import './jitless.js';
import * as z from 'zod';

const positive = z.number().positive().max(1e9);
const nonNegative = z.number().min(0).max(1e9);

/**
 * A distribution as a tagged object. Its unit is that of the property that holds it
 * (`browseMinutes`, `leadTimeHours`, …). Every kind is drawn by inversion from exactly one uniform.
 */
export const distributionSchema = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('constant'), value: nonNegative }).meta({ description: 'Always this value' }),
    z.strictObject({ kind: z.literal('exponential'), mean: positive }).meta({ description: 'Memoryless; standard deviation equals the mean' }),
    z
      .strictObject({ kind: z.literal('gamma'), mean: positive, shape: z.number().min(0.05).max(1000) })
      .meta({ description: 'Variance mean²/shape; Erlang for whole shapes, exponential for shape 1' }),
    z
      .strictObject({ kind: z.literal('lognormal'), median: positive, sigma: z.number().min(0).max(5) })
      .meta({ description: 'exp(normal); sigma is the standard deviation of the logarithm' }),
    z
      .strictObject({ kind: z.literal('lognormal-by-mean'), mean: positive, cv: z.number().min(0).max(10) })
      .meta({ description: 'The same by its mean and its coefficient of variation (standard deviation / mean)' }),
    z.strictObject({ kind: z.literal('normal'), mean: nonNegative, sd: nonNegative }).meta({ description: 'Normal; draws below 0 count as 0' }),
    z
      .strictObject({ kind: z.literal('uniform'), from: nonNegative, to: nonNegative })
      .refine((d) => d.from <= d.to, {
        path: ['to'],
        params: { rule: 'from-not-above-to' },
        message: 'expected a number not below "from"',
      })
      .meta({ description: 'Any value between, equally likely' }),
    z
      .strictObject({ kind: z.literal('triangular'), from: nonNegative, mode: nonNegative, to: nonNegative })
      .refine((d) => d.from <= d.mode && d.mode <= d.to && d.from < d.to, {
        path: ['mode'],
        params: { rule: 'triangle-in-order' },
        message: 'expected from <= mode <= to, and from < to',
      })
      .meta({ description: 'Between two values, most likely near the mode' }),
    z
      .strictObject({ kind: z.literal('geometric'), mean: z.number().min(1).max(1e6) })
      .meta({ description: 'Whole numbers from 1: trials to the first success' }),
    z.strictObject({ kind: z.literal('poisson'), mean: z.number().min(0).max(1e4) }).meta({ description: 'Whole numbers from 0' }),
    z
      .strictObject({
        kind: z.literal('empirical'),
        values: z.array(nonNegative).min(1).max(1000),
        weights: z.array(nonNegative).min(1).max(1000).optional(),
      })
      .refine((d) => d.weights === undefined || (d.weights.length === d.values.length && d.weights.some((w) => w > 0)), {
        path: ['weights'],
        params: { rule: 'weights-match-values' },
        message: 'expected as many weights as values, at least one above 0',
      })
      .meta({ description: 'One of the values, by weight; without weights all equally likely' }),
  ])
  .meta({ id: 'Distribution', description: 'A distribution; its unit is in the name of the property that holds it.' });
