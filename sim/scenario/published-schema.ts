import { type SchemaNode, scenarioJsonSchema } from './json-schema.js';
import { LEVER_SECTIONS } from './world-schema.js';

/**
 * The JSON Schema shipped beside the scenarios, for editors: that of the format, with the `changes` of strategies and
 * the `with` of guardrails spelt out as parts of the world. It accepts a little more than Sandtable does:
 * contradictions between entries are only found by `validate`.
 */
export function publishedSchema(): SchemaNode {
  const schema = scenarioJsonSchema();
  const { $schema, $defs, ...rest } = schema as SchemaNode & { readonly $schema?: string };
  const world = schema.properties?.world ?? {};
  const sections = Object.entries(world.properties ?? {});
  const changed = Object.fromEntries(sections.map(([name, section]) => [`changed-${name}`, partial(section)]));
  const changesOf = (names: readonly string[]): SchemaNode => ({
    type: 'object',
    properties: Object.fromEntries(names.map((name) => [name, orNull({ $ref: `#/$defs/changed-${name}` }, world.required?.includes(name) ?? false)])),
    additionalProperties: false,
  });
  const strategies = withProperty(schema.properties?.strategies ?? {}, 'changes', changesOf(LEVER_SECTIONS));
  const all = sections.map(([name]) => name);
  const expect = withProperty(schema.properties?.expect ?? {}, 'with', changesOf(all));
  return {
    $schema,
    title: 'Sandtable scenario, version 1',
    ...rest,
    properties: { ...schema.properties, strategies, expect },
    $defs: { ...$defs, ...changed },
  } as SchemaNode;
}

/** The list with one property of its entries replaced, keeping what was said about it. */
function withProperty(list: SchemaNode, name: string, schema: SchemaNode): SchemaNode {
  const { items } = list;
  if (items === undefined) return list;
  const description = items.properties?.[name]?.description;
  return { ...list, items: { ...items, properties: { ...items.properties, [name]: { ...schema, ...(description === undefined ? {} : { description }) } } } };
}

/** The same with nothing required and null allowed for what may be removed, all the way down; lists are replaced as a whole and stay as they are. */
function partial(node: SchemaNode): SchemaNode {
  const { required, default: _default, ...rest } = node;
  const options = node.anyOf ?? node.oneOf;
  if (options !== undefined) {
    const { anyOf: _anyOf, oneOf: _oneOf, ...plain } = rest;
    return { ...plain, anyOf: options.map(partial) };
  }
  if (node.properties === undefined) return rest;
  const properties = Object.entries(node.properties).map(([name, child]) => {
    const stays = (required?.includes(name) ?? false) || child.default !== undefined;
    return [name, orNull(partial(child), stays)];
  });
  return { ...rest, properties: Object.fromEntries(properties) };
}

function orNull(node: SchemaNode, stays: boolean): SchemaNode {
  return stays ? node : { anyOf: [node, { type: 'null' }] };
}
