import { fieldNote, fitting, INDICATOR_NAMES, nodesAt, type SchemaNode } from '../../simulation/door.js';
import { isObject, type Json, type JsonPath, valueAt } from '../../stores/json-path.js';
import { strategiesOf } from '../strategies/strategy-edits.js';
import { schemaPlace } from './schema-place.js';

/** Names an object at this place may have, in the order of the schema. */
export function keysFor(document: Json | undefined, path: JsonPath): readonly string[] {
  const place = schemaPlace(document, path);
  const value = valueAt(place.document, place.path);
  const nodes = nodesAt(place.document, place.path).flatMap((node) => fitting(node, value ?? {}));
  return [...new Set(nodes.flatMap((node) => Object.keys(node.properties ?? {})))];
}

/** Values that can be chosen from at this place: words of the schema, names of the file, yes and no, the default. */
export function valuesFor(document: Json | undefined, path: JsonPath): readonly Json[] {
  const place = schemaPlace(document, path);
  const nodes = alternativesAt(place.document, place.path);
  const options = [
    ...namesFor(document, path),
    ...nodes.flatMap(optionsOf),
    ...nodes.flatMap((node) => (node.default === undefined ? [] : [node.default as Json])),
  ];
  if (place.isChange && place.path.length > 1) options.push(null);
  const texts = new Map(options.map((option) => [JSON.stringify(option), option]));
  return [...texts.values()];
}

/** What is written for a property before anything is known of its value. */
export function starterFor(document: Json | undefined, path: JsonPath): Json {
  const place = schemaPlace(document, path);
  const fallback = fieldNote(place.document, place.path)?.default;
  if (fallback !== undefined) return fallback as Json;
  const [node] = alternativesAt(place.document, place.path);
  if (node === undefined) return '';
  const [first] = optionsOf(node);
  if (first !== undefined) return first;
  const kind = node.properties?.kind?.const;
  if (typeof kind === 'string') return { kind };
  switch (node.type) {
    case 'object':
      return {};
    case 'array':
      return [];
    case 'number':
    case 'integer':
      return Math.max(0, node.minimum ?? 0);
    default:
      return '';
  }
}

function alternativesAt(document: Json | undefined, path: JsonPath): readonly SchemaNode[] {
  return nodesAt(document, path).flatMap((node) => {
    // Of a value that is being written all shapes are possible.
    const shapes = fitting(node, undefined).map((shape) => (node.default === undefined ? shape : { ...shape, default: node.default }));
    return shapes;
  });
}

function optionsOf(node: SchemaNode): readonly Json[] {
  if (node.const !== undefined) return [node.const as Json];
  if (node.enum !== undefined) return node.enum as readonly Json[];
  return node.type === 'boolean' ? [true, false] : [];
}

/** Names of other things in the file, and of indicators. */
function namesFor(document: Json | undefined, path: JsonPath): readonly string[] {
  const last = path.at(-1);
  const inGuardrail = path[0] === 'expect' && path.length === 3;
  if ((path.length === 1 && last === 'baseline') || (inGuardrail && (last === 'strategy' || last === 'against')))
    return strategiesOf(isObject(document) ? document : null).map(({ id }) => String(id));
  if (inGuardrail && last === 'indicator') return INDICATOR_NAMES;
  if (last === 'risk' && path.includes('responses')) {
    const risks = valueAt(document, ['world', 'risks']);
    return Array.isArray(risks) ? (risks as readonly Json[]).filter(isObject).map(({ id }) => String(id)) : [];
  }
  return [];
}
