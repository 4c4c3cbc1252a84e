import fc from 'fast-check';
import type { SchemaNode } from '../../sim/scenario/json-schema.js';

/** Replaces what the schema alone would give at a path ("calendar.days") or for a definition ("#/$defs/Text"); list entries are "[]", kinds of a union do not count. */
export type Overrides = Readonly<Record<string, fc.Arbitrary<unknown>>>;

/** Numbers without a default are drawn up to here, so that a random world stays small. */
const LARGEST_WITHOUT_DEFAULT = 30;
/** Numbers come in this many steps: what differs in the last bit only is not what these worlds are for. */
const STEPS = 64;

/**
 * Values that fit a JSON Schema: every optional property there or not, numbers from their least to three times their
 * default. Contradictions between properties are the overrides' business.
 */
export function schemaArbitrary(node: SchemaNode, definitions: Readonly<Record<string, SchemaNode>>, overrides: Overrides, path = ''): fc.Arbitrary<unknown> {
  const own = overrides[path];
  if (own) return own;
  const inside = (child: SchemaNode, at: string) => schemaArbitrary(child, definitions, overrides, at);
  if (node.$ref) return overrides[node.$ref] ?? inside(definitions[node.$ref.replace('#/$defs/', '')], path);
  if (node.const !== undefined) return fc.constant(node.const);
  if (node.enum) return fc.constantFrom(...node.enum);
  const choices = node.anyOf ?? node.oneOf;
  if (choices) return fc.oneof(...choices.map((choice) => inside(choice, path)));
  switch (node.type) {
    case 'object':
      return objectArbitrary(node, path, inside);
    case 'array':
      return fc.array(inside(node.items ?? {}, `${path}[]`), {
        minLength: node.minItems ?? 0,
        maxLength: Math.min(node.maxItems ?? 4, (node.minItems ?? 0) + 4),
      });
    case 'boolean':
      return fc.boolean();
    case 'integer':
    case 'number':
      return numberArbitrary(node);
    case 'string':
      return fc.constant(typeof node.default === 'string' ? node.default : 'a');
    default:
      throw new Error(`no arbitrary for ${path}: ${JSON.stringify(node)}`);
  }
}

function objectArbitrary(node: SchemaNode, path: string, inside: (child: SchemaNode, at: string) => fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const properties = Object.entries(node.properties ?? {}).map(([key, child]) => [key, inside(child, path === '' ? key : `${path}.${key}`)] as const);
  return fc.record(Object.fromEntries(properties), { requiredKeys: [...(node.required ?? [])] });
}

function numberArbitrary(node: SchemaNode): fc.Arbitrary<number> {
  const least = node.minimum ?? node.exclusiveMinimum ?? 0;
  const usual = typeof node.default === 'number' ? node.default : undefined;
  const most = Math.max(
    least,
    Math.min(node.maximum ?? Number.POSITIVE_INFINITY, usual === undefined ? least + LARGEST_WITHOUT_DEFAULT : Math.max(usual * 3, least + 1)),
  );
  if (node.type === 'integer') return fc.integer({ min: Math.ceil(least), max: Math.floor(most) });
  const first = node.exclusiveMinimum === undefined ? 0 : 1;
  const between = fc.integer({ min: first, max: STEPS }).map((step) => least + ((most - least) * step) / STEPS);
  return usual === undefined ? between : fc.oneof(fc.constant(usual), between);
}
