import { isObject, type Path } from './json-path.js';
import type { SchemaNode } from './json-schema.js';
import { definitionOf, scenarioJsonSchema, sectionJsonSchema } from './json-schema.js';

/** The node itself, or the one its $ref points to. */
export function resolveNode(node: SchemaNode): SchemaNode {
  if (node.$ref === undefined) return node;
  const target = definitionOf(node.$ref.replace('#/$defs/', ''));
  if (target === undefined) return node;
  const { $ref: _, ...own } = node;
  return { ...target, ...own };
}

/** The alternatives of a node; a node without any is its own only one. */
export function alternatives(node: SchemaNode): SchemaNode[] {
  const resolved = resolveNode(node);
  const options = resolved.anyOf ?? resolved.oneOf;
  return options === undefined ? [resolved] : options.flatMap(alternatives);
}

/** Of the alternatives those that fit the shape of a value: for an object with a `kind` the one of that kind. */
export function fitting(node: SchemaNode, value: unknown): SchemaNode[] {
  const options = alternatives(node);
  if (options.length === 1) return options;
  if (isObject(value)) {
    const objects = options.filter((option) => option.properties !== undefined || option.type === 'object');
    const ofKind = objects.filter((option) => option.properties?.kind?.const === value.kind);
    return ofKind.length > 0 ? ofKind : objects;
  }
  const type = Array.isArray(value) ? 'array' : typeof value;
  const ofType = options.filter((option) => option.type === type || (option.type === 'integer' && type === 'number'));
  return ofType.length > 0 ? ofType : options;
}

/**
 * The schema nodes that describe the place a path leads to in a document; none where the format knows no such place.
 * @param root of another format than that of scenarios
 */
export function nodesAt(document: unknown, path: Path, root: SchemaNode = scenarioJsonSchema()): SchemaNode[] {
  let nodes: SchemaNode[] = [root];
  let value = document;
  for (const step of path) {
    nodes = nodes.flatMap((node) => fitting(node, value)).flatMap((node) => childOf(node, step));
    value = (isObject(value) || Array.isArray(value)) && Object.hasOwn(value, step) ? (value as Record<string | number, unknown>)[step] : undefined;
  }
  return nodes;
}

/** The same for a place of a world: only the section it lies in is looked at. */
export function nodesInWorld(world: unknown, [section, ...path]: Path): SchemaNode[] {
  const root = typeof section === 'string' ? sectionJsonSchema(section) : undefined;
  if (root === undefined || section === undefined) return [];
  return nodesAt(isObject(world) && Object.hasOwn(world, section) ? world[section] : undefined, path, root);
}

function childOf(node: SchemaNode, step: string | number): SchemaNode[] {
  if (typeof step === 'number') return node.items === undefined ? [] : [node.items];
  const { properties } = node;
  return properties !== undefined && Object.hasOwn(properties, step) && properties[step] !== undefined ? [properties[step]] : [];
}

/** Names an object may have at this place, in the order of the schema. */
export function keysAt(document: unknown, path: Path, value: unknown, root: SchemaNode = scenarioJsonSchema()): string[] {
  const nodes = nodesAt(document, path, root).flatMap((node) => fitting(node, value));
  return [...new Set(nodes.flatMap((node) => Object.keys(node.properties ?? {})))];
}
