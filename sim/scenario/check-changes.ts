import { type CheckedWorld, checkWorld } from './checked-world.js';
import { formatPath, isObject, type Path, valueAt } from './json-path.js';
import { mergeChanges } from './merge-changes.js';
import { type LocatedProblem, problemAt } from './problem.js';
import { didYouMean, nearest } from './suggest.js';
import { LEVER_SECTIONS, worldSchema } from './world-schema.js';

const LEVERS: readonly string[] = LEVER_SECTIONS;
const SECTIONS: readonly string[] = Object.keys(worldSchema.shape);

/** A strategy may change what the chain does, not who comes: one problem for each section that is not a lever. */
export function checkLevers(changes: Readonly<Record<string, unknown>>, at: Path): LocatedProblem[] {
  return Object.keys(changes).flatMap((section) => {
    if (LEVERS.includes(section)) return [];
    return [SECTIONS.includes(section) ? notALever(section, at) : unknownSection(section, LEVERS, at)];
  });
}

function notALever(section: string, at: Path): LocatedProblem {
  return problemAt('not-a-lever', [...at, section], {
    found: `a change of world.${section}`,
    expected: `only changes of ${LEVERS.join(', ')}: a strategy cannot change who comes and what they want, which is the same for all strategies`,
    parameters: { section, options: LEVERS.join(', ') },
  });
}

function unknownSection(section: string, known: readonly string[], at: Path): LocatedProblem {
  const near = nearest(section, known);
  return problemAt('unknown-key', [...at, section], {
    found: `the unknown section ${JSON.stringify(section.slice(0, 60))}`,
    expected: `one of ${known.join(', ')}`,
    suggestion: didYouMean(section, known),
    parameters: { key: section.slice(0, 60), ...(near === undefined ? {} : { suggestion: near }) },
  });
}

/** The changes without those of sections that no strategy may change. */
export function leversOnly(changes: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(changes).filter(([section]) => LEVERS.includes(section)));
}

/**
 * What the changes break in a world: problems the world does not have without them, told at the place of the change.
 * @param at where the changes stand in the file
 */
export function checkMerged(
  base: CheckedWorld,
  changes: Readonly<Record<string, unknown>>,
  at: Path,
): { readonly checked: CheckedWorld; readonly problems: LocatedProblem[] } {
  const checked = checkWorld(mergeChanges(base.sections, changes));
  const known = new Set(base.problems.map(fingerprint));
  const problems = checked.problems.filter((problem) => !known.has(fingerprint(problem))).map((problem) => movedUnder(problem, changes, at));
  return { checked, problems };
}

function fingerprint({ at, code, found, parameters }: LocatedProblem): string {
  return JSON.stringify([at, code, found, parameters.rule ?? '']);
}

/** The problem at the change that caused it; where the faulty place itself was not changed, the message names it. */
function movedUnder(problem: LocatedProblem, changes: Readonly<Record<string, unknown>>, at: Path): LocatedProblem {
  const inWorld = problem.at.slice(1);
  const parent = inWorld.slice(0, -1);
  if (valueAt(changes, inWorld) !== undefined || (parent.length > 0 && isObject(valueAt(changes, parent)))) return { ...problem, at: [...at, ...inWorld] };
  return {
    ...problem,
    at,
    found: `${problem.found} at ${formatPath(problem.at)} with these changes`,
    parameters: { ...problem.parameters, place: formatPath(problem.at) },
  };
}
