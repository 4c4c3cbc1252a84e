import { formatPath, isObject, type Path } from '../json-path.js';
import { conflictAt, describeFound, type LocatedProblem } from '../problem.js';
import { type Effect, type Parameter, parameterOf } from '../sections/effect-section.js';
import type { SoundSections } from './world-check.js';

/**
 * Effects on named parameters: each must change something this world has, by a value that fits.
 * @param at where the list of effects stands in the world
 */
export function checkEffects(world: SoundSections, effects: readonly Effect[], at: Path): LocatedProblem[] {
  return effects.flatMap((effect, i) => checkEffect(world, effect, [...at, i]));
}

function checkEffect(world: SoundSections, effect: Effect, at: Path): LocatedProblem[] {
  const parameter = parameterOf(effect.parameter);
  if (!isThere(world, parameter.path)) {
    const place = formatPath(['world', ...parameter.path]);
    return [
      conflictAt('parameter-not-there', [...at, 'parameter'], {
        found: `"${effect.parameter}", but the case has no ${place}`,
        expected: 'a parameter of a section this case has',
        parameters: { parameter: effect.parameter, place },
      }),
    ];
  }
  return 'options' in parameter ? checkChoice(effect, parameter.options, at) : checkNumber(effect, parameter, at);
}

/** A section with a fault of its own is not known here, and says so itself. */
function isThere(world: SoundSections, path: readonly string[]): boolean {
  let at: unknown = world;
  for (const name of path) {
    if (!isObject(at) || !Object.hasOwn(at, name)) return false;
    at = at[name];
  }
  return at !== undefined;
}

function checkChoice(effect: Effect, options: readonly string[], at: Path): LocatedProblem[] {
  if (typeof effect.set === 'string' && options.includes(effect.set)) return [];
  const expected = options.map((option) => `"${option}"`).join(' or ');
  return [
    conflictAt('effect-fits-parameter', [...at, effect.set === undefined ? 'parameter' : 'set'], {
      found: effect.set === undefined ? 'a multiple or a sum of a choice' : describeFound(effect.set),
      expected: `"set" to ${expected}`,
      parameters: { parameter: effect.parameter, options: options.join(', ') },
    }),
  ];
}

function checkNumber(effect: Effect, parameter: Extract<Parameter, { min: number }>, at: Path): LocatedProblem[] {
  const { min, max, setOnly } = parameter;
  const range = `${min} to ${max}`;
  if (effect.set === undefined) {
    if (!setOnly) return [];
    return [
      conflictAt('effect-fits-parameter', [...at, 'parameter'], {
        found: `a multiple or a sum of "${effect.parameter}"`,
        expected: `"set" to a number from ${range}: rosters are made before the season`,
        parameters: { parameter: effect.parameter, options: range },
      }),
    ];
  }
  if (typeof effect.set === 'number' && effect.set >= min && effect.set <= max) return [];
  return [
    conflictAt('effect-fits-parameter', [...at, 'set'], {
      found: describeFound(effect.set),
      expected: `a number from ${range}`,
      parameters: { parameter: effect.parameter, options: range },
    }),
  ];
}
