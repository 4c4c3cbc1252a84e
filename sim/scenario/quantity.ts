import './jitless.js';
import * as z from 'zod';

/** Where a default comes from; the tags of the evidence file. F found in a public source, M literature by memory, D arithmetic on such numbers, P prototype, A assumption. */
export type SourceTag = 'F' | 'M' | 'D' | 'P' | 'A';

export interface QuantityNote {
  readonly unit: string;
  readonly says: string;
  readonly min?: number;
  readonly max?: number;
  readonly source?: SourceTag;
}

/** A finite number with its unit, range and source kept in the schema's metadata, so that messages, forms and documentation say the same. */
export function quantity(note: QuantityNote) {
  const { unit, says, min, max, source } = note;
  let schema = z.number();
  if (min !== undefined) schema = schema.min(min);
  if (max !== undefined) schema = schema.max(max);
  return schema.meta({ description: `${says} [${unit}]`, unit, ...(source ? { source } : {}) });
}

/** A whole number with its unit, range and source. */
export function count(note: QuantityNote) {
  const { unit, says, min = 0, max = 1_000_000, source } = note;
  return z
    .number()
    .int()
    .min(min)
    .max(max)
    .meta({ description: `${says} [${unit}]`, unit, ...(source ? { source } : {}) });
}

/** A number from 0 to 1. */
export function share(says: string, source?: SourceTag) {
  return quantity({ unit: 'share', says, min: 0, max: 1, ...(source ? { source } : {}) });
}
