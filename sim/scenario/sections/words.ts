import '../jitless.js';
import * as z from 'zod';
import { quantity, type SourceTag } from '../quantity.js';

/** Words for the four places a person can work. Used in files, indicators and the app. */
export const ROLES = ['checkout', 'floor', 'stock', 'desk'] as const;
export type Role = (typeof ROLES)[number];

export const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

/** A text in one language for all readers, or one for each. */
export const textSchema = z
  .union([z.string().min(1).max(2000), z.strictObject({ en: z.string().min(1).max(2000), 'zh-CN': z.string().min(1).max(2000) })])
  .meta({ id: 'Text', description: 'A text for all readers, or one in each language.' });
export type LocalText = z.output<typeof textSchema>;

export const idSchema = z
  .string()
  .regex(/^[a-z][a-z0-9-]{0,63}$/)
  .meta({
    description: 'Lower-case letters, digits and hyphens, starting with a letter.',
    form: 'id',
    expects: 'a text of lower-case letters, digits and hyphens, starting with a letter, such as "main-street"',
  });

export const clock = z
  .string()
  .regex(/^([01]\d|2[0-4]):00$/)
  .meta({ description: 'A whole hour of the day, "00:00" to "24:00".', form: 'hour', expects: 'a whole hour of the day, "00:00" to "24:00"' });

export const minutes = (says: string, source?: SourceTag) => quantity({ unit: 'min', says, min: 0, max: 100_000, ...(source ? { source } : {}) });

export const perRole = <T extends z.ZodType>(value: T) => z.strictObject({ checkout: value, floor: value, stock: value, desk: value });

/** A note on what is not a plain quantity: a section, a choice, a distribution in this unit. */
export const says = (description: string, unit?: string, source?: SourceTag) => ({
  description: unit === undefined ? description : `${description} [${unit}]`,
  ...(unit === undefined ? {} : { unit }),
  ...(source === undefined ? {} : { source }),
});
