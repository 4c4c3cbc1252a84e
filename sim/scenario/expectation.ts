import type { SchemaNode } from './json-schema.js';
import { alternatives } from './schema-walk.js';

/** What the format wants at a place: an English phrase, and the same as parameters for translation. */
export interface Expectation {
  readonly says: string;
  readonly parameters: Readonly<Record<string, string | number>>;
}

/** Puts a schema node into words: "a number from 0.01 to 100 [factor]". */
export function describeExpected(nodes: readonly SchemaNode[]): Expectation {
  const options = nodes.flatMap(alternatives);
  const literals = options.filter((option) => option.const !== undefined || option.enum !== undefined);
  const kinds = [...new Set(options.map((option) => option.properties?.kind?.const).filter((kind) => typeof kind === 'string'))];
  if (kinds.length > 1) {
    return { says: `an object with "kind" one of ${quoted(kinds)}`, parameters: { kind: 'tagged', options: kinds.join(', ') } };
  }
  if (options.length > 0 && literals.length === options.length) return describeLiterals(literals);
  const parts = [...new Set(options.map((option) => describeOne(option)))];
  const first = options[0];
  return {
    says: parts.join(' or ') || 'something else',
    parameters:
      options.length === 1 && first
        ? parametersOf(first)
        : { kind: 'choice', options: parts.join(' | '), alternatives: JSON.stringify(options.map(alternativeOf)) },
  };
}

function describeLiterals(nodes: readonly SchemaNode[]): Expectation {
  const values = nodes.flatMap((node) => node.enum ?? [node.const]).map(String);
  const says = values.length === 1 ? quoted(values) : `one of ${quoted(values)}`;
  return { says, parameters: { kind: 'literal', options: values.join(', ') } };
}

/** One of several forms, as parameters of its own. */
function alternativeOf(node: SchemaNode): Record<string, string | number> {
  return node.const !== undefined || node.enum !== undefined ? { ...describeLiterals([node]).parameters } : parametersOf(node);
}

function describeOne(node: SchemaNode): string {
  if (node.const !== undefined || node.enum !== undefined) return describeLiterals([node]).says;
  switch (node.type) {
    case 'number':
      return `a number${rangeOf(node)}`;
    case 'integer':
      return `a whole number${rangeOf(node)}`;
    case 'string':
      return describeText(node);
    case 'array':
      return `a list${itemsOf(node)}`;
    case 'boolean':
      return 'true or false';
    case 'object':
      return describeObject(node);
    default:
      return 'a value';
  }
}

function describeObject(node: SchemaNode): string {
  const required = node.required ?? [];
  return required.length === 0 ? 'an object' : `an object with ${quoted(required)}`;
}

function describeText(node: SchemaNode): string {
  if (node.expects !== undefined) return node.expects;
  return node.maxLength === undefined ? 'a text' : `a text of ${node.minLength ?? 0} to ${node.maxLength} characters`;
}

function rangeOf(node: SchemaNode): string {
  const unit = node.unit === undefined ? '' : ` [${node.unit}]`;
  const { minimum, maximum, exclusiveMinimum } = node;
  if (exclusiveMinimum !== undefined) return ` above ${exclusiveMinimum}${maximum === undefined ? '' : `, at most ${plain(maximum)}`}${unit}`;
  if (minimum !== undefined && maximum !== undefined && Number.isSafeInteger(maximum + 1)) return ` from ${plain(minimum)} to ${plain(maximum)}${unit}`;
  if (minimum !== undefined) return ` not below ${minimum}${unit}`;
  return unit;
}

function plain(value: number): string {
  return value >= 1e9 ? value.toExponential().replace('+', '') : String(value);
}

function itemsOf(node: SchemaNode): string {
  const { minItems = 0, maxItems } = node;
  return maxItems === undefined ? '' : ` of ${minItems} to ${maxItems} entries`;
}

function parametersOf(node: SchemaNode): Record<string, string | number> {
  const parameters: Record<string, string | number> = { kind: node.type ?? 'value' };
  const min = node.minimum ?? node.exclusiveMinimum ?? node.minItems ?? node.minLength;
  const max = node.maximum ?? node.maxItems ?? node.maxLength;
  if (min !== undefined) parameters.min = min;
  if (max !== undefined) parameters.max = max;
  if (node.form !== undefined) parameters.form = node.form;
  if (node.unit !== undefined) parameters.unit = node.unit;
  if (node.required !== undefined && node.required.length > 0) parameters.options = node.required.join(', ');
  return parameters;
}

function quoted(words: readonly string[]): string {
  return words.map((word) => `"${word}"`).join(', ');
}
