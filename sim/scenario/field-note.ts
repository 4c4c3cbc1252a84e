import { evidenceAt } from './evidence-ranges.js';
import { describeExpected } from './expectation.js';
import { type Path, valueAt } from './json-path.js';
import type { SchemaNode } from './json-schema.js';
import { nodesAt, resolveNode } from './schema-walk.js';

/** What the format says about one place: for forms, messages and the table of differences. */
export interface FieldNote {
  /** Meaning, in English, without the unit. */
  readonly says?: string;
  readonly unit?: string;
  /** F, M, D, P or A: where the default comes from. */
  readonly source?: string;
  readonly type?: string;
  readonly min?: number;
  readonly max?: number;
  /** What the evidence leaves the value, and what that rests on; for the world only. `min` and `max` are what the format allows. */
  readonly evidence?: { readonly low: number; readonly high: number; readonly source: string };
  /** Values to choose from. */
  readonly options?: readonly string[];
  readonly default?: unknown;
  /** "a number from 0 to 1 [share]". */
  readonly expected: string;
}

/**
 * The note for a place of the world, such as `['staff', 'switchMinutes']`.
 * @param world a world (resolved or not): where several kinds are possible, what stands there decides
 * @returns undefined where the format knows no such place
 */
export function worldFieldNote(world: unknown, path: Path): FieldNote | undefined {
  return fieldNote({ world }, ['world', ...path]);
}

/** The same for a place of the whole scenario file. */
export function fieldNote(document: unknown, path: Path): FieldNote | undefined {
  const [first] = nodesAt(document, path);
  if (first === undefined) return undefined;
  const node = ofValue(resolveNode(first), valueAt(document, path));
  const { description, unit, source, type } = node;
  const min = node.minimum ?? node.exclusiveMinimum;
  const max = node.maximum;
  const options = node.enum?.map(String);
  const evidence = path[0] === 'world' ? evidenceAt(path.slice(1)) : undefined;
  return {
    ...(description === undefined ? {} : { says: withoutUnit(description) }),
    ...(unit === undefined ? {} : { unit }),
    ...(source === undefined ? {} : { source }),
    ...(type === undefined ? {} : { type }),
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    ...(evidence === undefined ? {} : { evidence: { low: evidence.low, high: evidence.high, source: evidence.source } }),
    ...(options === undefined ? {} : { options }),
    ...(node.default === undefined ? {} : { default: node.default }),
    expected: describeExpected([node]).says,
  };
}

/** A node whose own entries win over those of the alternative the value has taken. */
function ofValue(node: SchemaNode, value: unknown): SchemaNode {
  const option = (node.anyOf ?? node.oneOf)?.find((one) => one.type === typeof value);
  return option === undefined ? node : { ...option, ...node };
}

/** Descriptions of quantities end with their unit in brackets. */
export function withoutUnit(description: string): string {
  return description.replace(/ \[[^\]]*\]$/, '');
}
