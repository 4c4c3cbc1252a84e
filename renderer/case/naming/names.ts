import { type Json, type JsonObject, type JsonPath, pathText, withValueAt } from '../../stores/json-path.js';
import { placesOf } from './places-of.js';

/** Things of a case that are found by a name: other places of the file speak of them by it. */
export type NameKind = 'store' | 'region' | 'promotion' | 'initiative' | 'risk' | 'rule' | 'strategy' | 'guardrail' | 'case';

/** Patterns of places, see `placesOf`. */
interface Naming {
  /** Where the things themselves carry it, in the file. */
  readonly defined: readonly string[];
  /** The same in every world of the file: that of the case, and what is changed of it. */
  readonly definedInWorld?: readonly string[];
  readonly usedInWorld?: readonly string[];
  readonly used?: readonly string[];
  /** Their list in the world, by which texts like "/rules/list/queue-alarm/costYuan" find them. */
  readonly list?: string;
}

const NAMINGS: Readonly<Record<NameKind, Naming>> = {
  store: {
    defined: [],
    definedInWorld: ['stores[].id'],
    usedInWorld: ['initiatives[].stores[]', 'initiatives[].pilot.stores[]', 'rules.list[].stores[]'],
    list: 'stores',
  },
  region: {
    defined: [],
    definedInWorld: ['stores[].region'],
    usedInWorld: ['initiatives[].regions[]', 'customers.taste.regions[].region', 'supply.regions[]'],
  },
  promotion: { defined: [], definedInWorld: ['calendar.promotions[].id'], list: 'calendar/promotions' },
  initiative: { defined: [], definedInWorld: ['initiatives[].id'], usedInWorld: ['rules.list[].do[].initiative'], list: 'initiatives' },
  risk: { defined: [], definedInWorld: ['risks[].id'], usedInWorld: ['responses[].risk'], list: 'risks' },
  rule: { defined: [], definedInWorld: ['rules.list[].id'], list: 'rules/list' },
  strategy: { defined: ['strategies[].id'], used: ['baseline', 'expect[].strategy', 'expect[].against', 'search.start'] },
  guardrail: { defined: ['expect[].id'] },
  case: { defined: ['id'] },
};

/** The worlds of a file: that of the case, and what strategies, guardrails and searches change of it. */
const WORLDS = ['world', 'strategies[].changes', 'expect[].with', 'search.levers[].options[].changes'];

/** Names of indicators; those of one store begin with its name and a slash. */
const INDICATORS = [
  'expect[].indicator',
  'search.objectives[]',
  'search.objectives[].sum[].indicator',
  'search.constraints[].indicator',
  ...WORLDS.flatMap((world) => ['all', 'any'].map((list) => `${world}.rules.list[].when.${list}[].indicator`)),
];

/** Texts that say where something is in the world. */
const PLACES = ['search.levers[].at', 'sensitivity.parameters[].at'];

/** Region of a store that states none. */
const USUAL_REGION = 'region';

/** A place of the file where a name stands, alone or in a longer text. */
export interface Mention {
  readonly path: JsonPath;
  /** The thing itself, not a place that speaks of it. */
  readonly isDefinition: boolean;
  /** What stands there once the thing has another name. */
  renamed(to: string): string;
}

/** Every place of the file where a thing of this name is or is spoken of. */
export function mentionsOf(document: JsonObject, kind: NameKind, name: string): readonly Mention[] {
  const { list } = NAMINGS[kind];
  const whole = (pattern: string, isDefinition: boolean) =>
    placesOf(document, pattern).flatMap(({ path, value }) => (value === name ? [{ path, isDefinition, renamed: (to: string) => to }] : []));
  const within = (pattern: string, before: RegExp) =>
    placesOf(document, pattern).flatMap(({ path, value }): Mention[] => {
      const head = typeof value === 'string' ? before.exec(value)?.[0] : undefined;
      const rest = String(value).slice(head?.length ?? 0);
      const isNamed = head !== undefined && (rest === name || rest.startsWith(`${name}/`));
      return isNamed ? [{ path, isDefinition: false, renamed: (to) => head + to + rest.slice(name.length) }] : [];
    });
  return [
    ...patternsOfDefinition(kind).flatMap((pattern) => whole(pattern, true)),
    ...(kind === 'region' && name === USUAL_REGION ? storesWithoutRegion(document) : []),
    ...patternsOfUse(kind).flatMap((pattern) => whole(pattern, false)),
    ...(kind === 'store' ? INDICATORS.flatMap((pattern) => within(pattern, /^(?=[^/]+\/)/)) : []),
    ...(list === undefined ? [] : PLACES.flatMap((pattern) => within(pattern, new RegExp(`^(/world)?/${list}/`)))),
  ];
}

function patternsOfDefinition(kind: NameKind): readonly string[] {
  const { defined, definedInWorld = [] } = NAMINGS[kind];
  return [...defined, ...inWorlds(definedInWorld)];
}

function patternsOfUse(kind: NameKind): readonly string[] {
  const { used = [], usedInWorld = [] } = NAMINGS[kind];
  return [...used, ...inWorlds(usedInWorld)];
}

function inWorlds(patterns: readonly string[]): readonly string[] {
  return WORLDS.flatMap((world) => patterns.map((pattern) => `${world}.${pattern}`));
}

function storesWithoutRegion(document: JsonObject): Mention[] {
  const stated = new Set(placesOf(document, 'world.stores[].region').map(({ path }) => pathText(path.slice(0, -1))));
  return placesOf(document, 'world.stores[]').flatMap(({ path }) =>
    stated.has(pathText(path)) ? [] : [{ path: [...path, 'region'], isDefinition: true, renamed: (to: string) => to }],
  );
}

/** Names of this kind that are taken. */
export function namesTaken(document: JsonObject, kind: NameKind): ReadonlySet<Json> {
  return new Set(patternsOfDefinition(kind).flatMap((pattern) => placesOf(document, pattern).map(({ value }) => value)));
}

/** The document with a thing called otherwise, wherever it is and is spoken of. */
export function withName(document: JsonObject, kind: NameKind, from: string, to: string): Json {
  return mentionsOf(document, kind, from).reduce<Json>((next, { path, renamed }) => withValueAt(next, path, renamed(to)), document);
}

/** Names of a file: lower-case letters, digits and hyphens, a letter first, at most 64 (as the format has it). */
export function isName(text: string): boolean {
  return /^[a-z][a-z0-9-]{0,63}$/.test(text);
}

/** Kinds whose luck is drawn by their name: called otherwise, other customers come and other things happen. */
export const NAMES_LUCK: readonly NameKind[] = ['store', 'region', 'initiative', 'risk'];
