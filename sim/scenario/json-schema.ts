import './jitless.js';
import * as z from 'zod';
import { scenarioSchema } from './scenario-schema.js';

/** The part of JSON Schema (draft 2020-12) that our schemas use, with the unit and the source tag of each number. */
export interface SchemaNode {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, SchemaNode>>;
  readonly type?: string;
  readonly description?: string;
  readonly unit?: string;
  readonly source?: string;
  /** How a text with a pattern is described to people. */
  readonly expects?: string;
  /** The same as a word for translation: `id` or `hour`. */
  readonly form?: string;
  readonly default?: unknown;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly items?: SchemaNode;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | SchemaNode;
  readonly anyOf?: readonly SchemaNode[];
  readonly oneOf?: readonly SchemaNode[];
}

let made: SchemaNode | undefined;

/** The scenario format as JSON Schema, of what is written in a file (before defaults). Made once, then shared: do not change it. */
export function scenarioJsonSchema(): SchemaNode {
  made ??= z.toJSONSchema(scenarioSchema, { target: 'draft-2020-12', io: 'input' }) as SchemaNode;
  return made;
}
