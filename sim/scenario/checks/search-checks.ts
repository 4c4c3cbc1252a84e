import { checkLevers } from '../check-changes.js';
import { isObject, type Path, shorten } from '../json-path.js';
import { conflictAt, type LocatedProblem, problemAt } from '../problem.js';
import { nodesInWorld } from '../schema-walk.js';
import type { DeclaredLever, DeclaredSearch } from '../sections/search-section.js';
import { searchSchema, sensitivitySchema } from '../sections/search-section.js';
import { didYouMean, nearest } from '../suggest.js';
import { locateIn, readPlace } from '../world-place.js';
import { LEVER_SECTIONS } from '../world-schema.js';
import { duplicateIds } from './calendar-checks.js';

/** What the checks know of the rest of the file. */
export interface AroundSearch {
  /** The world as far as it is sound. */
  readonly world: unknown;
  /** Worlds of the strategies, in which a part may stand that the world does not have. */
  readonly strategyWorlds: readonly unknown[];
  /** Ids of the strategies. */
  readonly strategies: readonly string[];
}

/** The sections `search` and `sensitivity`, where they fit their schema: places that are there, ranges that are ranges, levers a strategy may pull. */
export function checkSearch(json: Readonly<Record<string, unknown>>, around: AroundSearch): LocatedProblem[] {
  const search = searchSchema.safeParse(json.search);
  const sensitivity = sensitivitySchema.safeParse(json.sensitivity);
  return [...(search.success ? checkDeclared(search.data, around) : []), ...(sensitivity.success ? checkUncertain(sensitivity.data.parameters, around) : [])];
}

function checkDeclared({ levers, start }: DeclaredSearch, around: AroundSearch): LocatedProblem[] {
  const at = ['search', 'levers'];
  return [
    ...duplicateIds(
      levers.map((lever) => lever.id),
      at,
    ),
    ...(start === undefined ? [] : checkStart(start, around.strategies)),
    ...levers.flatMap((lever, i) => checkLever(lever, around, [...at, i])),
  ];
}

function checkStart(start: string, strategies: readonly string[]): LocatedProblem[] {
  if (strategies.includes(start)) return [];
  const near = nearest(start, strategies);
  return [
    problemAt('unknown-name', ['search', 'start'], {
      found: JSON.stringify(start),
      expected: `the id of a strategy: ${strategies.join(', ')}`,
      suggestion: didYouMean(start, strategies),
      parameters: { what: 'strategy', name: start, ...(near === undefined ? {} : { suggestion: near }) },
    }),
  ];
}

/** One lever, of a file or of a call. */
export function checkLever(lever: DeclaredLever, around: AroundSearch, at: Path): LocatedProblem[] {
  if (lever.kind === 'part') return lever.options.flatMap(({ changes }, i) => checkLevers(changes, [...at, 'options', i, 'changes']));
  const place = checkPlace(lever.at, around, [...at, 'at']);
  if (place.problem !== undefined) return [place.problem];
  const section = String(place.path[0]);
  if (!(LEVER_SECTIONS as readonly string[]).includes(section)) {
    const [problem] = checkLevers({ [section]: 0 }, []);
    return problem === undefined ? [] : [{ ...problem, at: [...at, 'at'] }];
  }
  return lever.kind === 'choice' ? [] : checkRange(lever.min, lever.max, place.path, around, [...at, 'max']);
}

function checkUncertain(parameters: readonly { readonly at: string; readonly low: number; readonly high: number }[], around: AroundSearch): LocatedProblem[] {
  return parameters.flatMap(({ at: place, low, high }, i) => {
    const at = ['sensitivity', 'parameters', i];
    const found = checkPlace(place, around, [...at, 'at']);
    return found.problem === undefined ? checkRange(low, high, found.path, around, [...at, 'high']) : [found.problem];
  });
}

type Found = { readonly path: Path; readonly problem?: undefined } | { readonly problem: LocatedProblem; readonly path?: undefined };

function checkPlace(text: string, { world, strategyWorlds }: AroundSearch, at: Path): Found {
  const place = readPlace(text);
  for (const one of [world, ...strategyWorlds]) {
    const path = place && locateIn(one, place);
    if (path !== undefined && nodesInWorld(one, path).length > 0) return { path };
  }
  return {
    problem: conflictAt('place-not-there', at, {
      found: JSON.stringify(shorten(text)),
      expected: 'a place of the world, such as "/pool/share"',
      parameters: { place: shorten(text) },
    }),
  };
}

/** A range from a lower to a higher number, within what the format allows at the place. */
function checkRange(low: number, high: number, path: Path, { world, strategyWorlds }: AroundSearch, at: Path): LocatedProblem[] {
  if (!(low < high))
    return [
      conflictAt('range-in-order', at, { found: `a range from ${low} to ${high}`, expected: 'an upper end above the lower one', parameters: { low, high } }),
    ];
  const nodes = [world, ...strategyWorlds].filter(isObject).flatMap((one) => nodesInWorld(one, path));
  const bounded = nodes.find((node) => node.minimum !== undefined || node.maximum !== undefined);
  const min = bounded?.minimum ?? Number.NEGATIVE_INFINITY;
  const max = bounded?.maximum ?? Number.POSITIVE_INFINITY;
  if (low >= min && high <= max) return [];
  const found = low < min ? low : high;
  return [problemAt('out-of-range', at, { found: String(found), expected: `a range within ${min} to ${max}`, parameters: { min, max } })];
}
