import type { SchemaNode } from '../../sim/scenario/json-schema.js';
import { alternatives, resolveNode } from '../../sim/scenario/schema-walk.js';

interface Row {
  readonly name: string;
  readonly node: SchemaNode;
  readonly required: boolean;
}

const HEAD = ['| property | unit | default | range | meaning | source |', '| --- | --- | --- | --- | --- | --- |'];

/** The properties of an object as a Markdown table; nested objects as dotted names. Empty if it has none. */
export function propertyTable(node: SchemaNode): string {
  const rows = propertyRows(node, '');
  return rows.length === 0 ? '' : [...HEAD, ...rows.map(writeRow)].join('\n');
}

interface TaggedProperty {
  readonly name: string;
  readonly kinds: readonly SchemaNode[];
}

/** Objects with a `kind` among the properties and in their lists, each with its kinds; places that take the same kinds are told together. */
export function taggedProperties(node: SchemaNode): TaggedProperty[] {
  const found = propertyRows(node, '').flatMap(({ name, node: property }): TaggedProperty[] => {
    if (isTagged(property)) return [{ name, kinds: alternatives(property) }];
    return property.items && isTagged(property.items) ? [{ name: `${name}[]`, kinds: alternatives(property.items) }] : [];
  });
  const places = new Map<string, TaggedProperty>();
  for (const { name, kinds } of found) {
    const before = places.get(JSON.stringify(kinds));
    places.set(JSON.stringify(kinds), { name: before ? `${before.name}\`, \`${name}` : name, kinds });
  }
  return [...places.values()];
}

function propertyRows(node: SchemaNode, prefix: string): Row[] {
  return Object.entries(node.properties ?? {}).flatMap(([key, child]) => {
    const name = `${prefix}${key}`;
    const row: Row = { name, node: child, required: node.required?.includes(key) ?? false };
    if (child.$ref !== undefined) return [row];
    if (child.properties !== undefined) return [row, ...propertyRows(child, `${name}.`)];
    if (child.items?.properties !== undefined) return [row, ...propertyRows(child.items, `${name}[].`)];
    return [row];
  });
}

function writeRow({ name, node, required }: Row): string {
  const cells = [`\`${name}\``, node.unit ?? '', defaultOf(node, required), rangeOf(node), meaningOf(node), node.source ?? ''];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

function meaningOf(node: SchemaNode): string {
  return (node.description ?? '').replace(/ \[[^\]]*\]$/, '').replaceAll('*', '\\*');
}

function defaultOf(node: SchemaNode, required: boolean): string {
  if (required) return '*required*';
  if (node.default === undefined) return '–';
  const text = JSON.stringify(node.default);
  return text === '{}' ? 'as below' : `\`${text}\``;
}

/** Kinds of values that the schema describes once, by their names there; the others are distributions. */
const NAMED: Readonly<Record<string, string>> = { Text: 'text', WeekdayRosters: 'as `hourly`' };

/** What may stand there, in a few words. */
export function rangeOf(node: SchemaNode): string {
  if (node.$ref !== undefined) return NAMED[node.$ref.replace('#/$defs/', '')] ?? 'distribution';
  if (isTagged(node)) return 'by kind';
  const resolved = resolveNode(node);
  const { minimum, maximum, exclusiveMinimum } = resolved;
  if (resolved.enum !== undefined) return resolved.enum.map((word) => `\`${word}\``).join(', ');
  if (resolved.const !== undefined) return `\`${resolved.const}\``;
  if (resolved.type === 'array') return `list of ${resolved.minItems ?? 0} to ${resolved.maxItems ?? 'any number'}`;
  if (resolved.type === 'boolean') return 'true, false';
  if (resolved.type === 'object') return 'object';
  if (resolved.type === 'string') return resolved.form === 'hour' ? '"00:00" to "24:00"' : resolved.form === 'id' ? 'id' : 'text';
  if (exclusiveMinimum !== undefined) return `> ${exclusiveMinimum}${maximum === undefined ? '' : `, ≤ ${short(maximum)}`}`;
  if (minimum === undefined) return 'number';
  return `${short(minimum)} to ${maximum === undefined ? '∞' : short(maximum)}`;
}

function short(value: number): string {
  return value >= 1e9 ? value.toExponential().replace('+', '') : String(value);
}

function isTagged(node: SchemaNode): boolean {
  if (node.$ref !== undefined) return false;
  const options = alternatives(node);
  return options.length > 1 && options.every((option) => option.properties?.kind !== undefined);
}
