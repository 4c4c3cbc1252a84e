import './jitless.js';
import * as z from 'zod';
import { scenarioSchema } from './scenario-schema.js';
import { worldSchema } from './world-schema.js';

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

const OPTIONS = { target: 'draft-2020-12', io: 'input' } as const;

let made: SchemaNode | undefined;

/** The scenario format as JSON Schema, of what is written in a file (before defaults). Made once, then shared: do not change it. */
export function scenarioJsonSchema(): SchemaNode {
  made ??= z.toJSONSchema(scenarioSchema, OPTIONS) as SchemaNode;
  return made;
}

const sections = new Map<string, SchemaNode>();

/**
 * The same for one section of the world. Whoever looks up a few places only needs a few sections, and the whole takes a tenth of a second.
 * @returns undefined where the world has no such section
 */
export function sectionJsonSchema(name: string): SchemaNode | undefined {
  const there = sections.get(name);
  if (there !== undefined || !isSection(name)) return there;
  const section = z.toJSONSchema(worldSchema.shape[name], OPTIONS) as SchemaNode;
  sections.set(name, section);
  return section;
}

function isSection(name: string): name is keyof typeof worldSchema.shape {
  return Object.hasOwn(worldSchema.shape, name);
}

/** What a `$ref` names: definitions go by their name, so that of a section is that of the whole. */
export function definitionOf(name: string): SchemaNode | undefined {
  for (const { $defs } of sections.values()) if ($defs?.[name] !== undefined) return $defs[name];
  return scenarioJsonSchema().$defs?.[name];
}
