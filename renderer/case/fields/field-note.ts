import { fitting, nodesAt, type SchemaNode } from '../../simulation/door.js';
import { type Json, type JsonPath, pathText } from '../../stores/json-path.js';

/** What the format says about one value: kind of input, unit, range, shipped default and where it comes from. */
export interface FieldNote {
  readonly kind: 'number' | 'whole' | 'choice' | 'switch' | 'clock' | 'text' | 'distribution' | 'variant' | 'list' | 'section';
  readonly unit: string;
  readonly min?: number;
  readonly max?: number;
  /** The value must be above `min`, not at it. */
  readonly openMin?: boolean;
  /** The file may leave it out, which means something else than any value. */
  readonly optional?: boolean;
  readonly options: readonly string[];
  readonly fallback?: Json;
  /** F found, M literature, D arithmetic, P prototype, A assumption. */
  readonly source?: string;
}

const CLOCKS = Array.from({ length: 25 }, (_, hour) => `${String(hour).padStart(2, '0')}:00`);

/** Reads the schema at a place of the document. Null where the format knows no such place. */
export function noteAt(document: Json | undefined, path: JsonPath, value: Json | undefined): FieldNote | null {
  const [outer] = nodesAt(document, path);
  if (outer === undefined) return null;
  const inner = fitting(outer, value)[0] ?? outer;
  const node: SchemaNode = {
    ...inner,
    ...withoutUndefined({ default: outer.default ?? inner.default, unit: outer.unit ?? inner.unit, source: outer.source ?? inner.source }),
  };
  return {
    kind: path.at(-1) === 'kind' ? 'variant' : kindOf(node),
    unit: unitOf(node, path),
    options: (node.enum ?? node.items?.enum)?.map(String) ?? (isClock(node) ? CLOCKS : []),
    ...withoutUndefined({
      min: node.exclusiveMinimum ?? node.minimum,
      max: node.maximum,
      openMin: node.exclusiveMinimum === undefined ? undefined : true,
      optional: isNumber(node) && node.default === undefined && isOptional(document, path) ? true : undefined,
      fallback: node.default as Json | undefined,
      source: node.source,
    }),
  };
}

function isNumber({ type }: SchemaNode): boolean {
  return type === 'number' || type === 'integer';
}

function isOptional(document: Json | undefined, path: JsonPath): boolean {
  const property = path.at(-1);
  if (typeof property !== 'string') return false;
  const owners = nodesAt(document, path.slice(0, -1))
    .flatMap((node) => fitting(node, undefined))
    .filter(({ properties }) => properties !== undefined && Object.hasOwn(properties, property));
  return owners.length > 0 && owners.every(({ required = [] }) => !required.includes(property));
}

/** Numbers whose unit the format leaves to their names. */
const UNITS: readonly (readonly [RegExp, string])[] = [
  [/\.weekdayFactors\.\w+$/, 'factor'],
  [/\.hourShares(ByWeekday\.\w+)?(\[\d+\])?$/, 'share'],
  [/staff\.hourly(ByWeekday\.\w+)?\.\w+$/, 'people'],
  [/^confidence$/, 'share'],
  [/^replications$/, 'seasons'],
  // A standard deviation is no multiple of anything.
  [/Sd$/, ''],
];

function unitOf(node: SchemaNode, path: JsonPath): string {
  if (node.unit === 'as the parameter') return '';
  const text = pathText(path);
  const own = UNITS.find(([pattern]) => pattern.test(text));
  return own !== undefined && (node.unit === undefined || node.unit === 'factor') ? own[1] : (node.unit ?? '');
}

function kindOf(node: SchemaNode): FieldNote['kind'] {
  if (node.properties?.kind?.const !== undefined && isDistributionKind(node.properties.kind.const)) return 'distribution';
  if (node.enum !== undefined) return 'choice';
  if (isClock(node)) return 'clock';
  switch (node.type) {
    case 'number':
      return 'number';
    case 'integer':
      return 'whole';
    case 'boolean':
      return 'switch';
    case 'string':
      return 'text';
    case 'array':
      return node.items?.enum === undefined ? 'section' : 'list';
    default:
      return 'section';
  }
}

/** The parameters of each kind of distribution, in the order they are read. */
export const DISTRIBUTION_PARAMETERS = {
  constant: ['value'],
  exponential: ['mean'],
  gamma: ['mean', 'shape'],
  lognormal: ['median', 'sigma'],
  'lognormal-by-mean': ['mean', 'cv'],
  normal: ['mean', 'sd'],
  uniform: ['from', 'to'],
  triangular: ['from', 'mode', 'to'],
  geometric: ['mean'],
  poisson: ['mean'],
  empirical: [],
} as const;
export type DistributionKind = keyof typeof DISTRIBUTION_PARAMETERS;

function isDistributionKind(kind: unknown): kind is DistributionKind {
  return typeof kind === 'string' && Object.hasOwn(DISTRIBUTION_PARAMETERS, kind);
}

function isClock(node: SchemaNode): boolean {
  return node.type === 'string' && node.pattern?.endsWith(':00$') === true;
}

function withoutUndefined<T extends object>(object: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as { [K in keyof T]?: Exclude<T[K], undefined> };
}
