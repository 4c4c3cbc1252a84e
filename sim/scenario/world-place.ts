import { isObject, type Path } from './json-path.js';
import { mergeChanges } from './merge-changes.js';
import type { Changes } from './scenario-schema.js';

/**
 * Reads where something is in the world, as a JSON pointer (`/pool/share`, RFC 6901) or as messages write it (`pool.share`, `world.stores[2].size`).
 * Entries of lists are named by their position or by their id: `/rules/list/queue-alarm/when/all/0/above`.
 * @returns undefined for a text that is neither
 */
export function readPlace(text: string): Path | undefined {
  const steps = text.startsWith('/') ? pointerSteps(text) : dottedSteps(text);
  const inWorld = steps?.[0] === 'world' ? steps.slice(1) : steps;
  return inWorld === undefined || inWorld.length === 0 || inWorld.some((step) => step === '') ? undefined : inWorld;
}

function pointerSteps(text: string): Path {
  return text
    .slice(1)
    .split('/')
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

function dottedSteps(text: string): Path | undefined {
  return /^[\w-]+(\.[\w-]+|\[[\w-]+\])*$/.test(text) ? text.replaceAll(']', '').split(/[.[]/) : undefined;
}

/** The place with entries of lists by their position. Undefined where a list has no such entry; beyond what is there, names are taken as they are. */
export function locateIn(world: unknown, place: Path): Path | undefined {
  const located: (string | number)[] = [];
  let here = world;
  for (const step of place) {
    const at: string | number = Array.isArray(here) ? positionOf(here, step) : step;
    if (at === -1) return undefined;
    located.push(at);
    here = (isObject(here) || Array.isArray(here)) && Object.hasOwn(here, at) ? (here as Record<string | number, unknown>)[at] : undefined;
  }
  return located;
}

function positionOf(list: readonly unknown[], step: string | number): number {
  const byId = list.findIndex((entry) => isObject(entry) && entry.id === step);
  if (byId >= 0) return byId;
  const position = /^\d+$/.test(String(step)) ? Number(step) : -1;
  return position < list.length ? position : -1;
}

/**
 * Changes that put a value at a place of a world: nested names, and where the way leads through a list the whole list with that value in it,
 * since changes replace lists as a whole.
 */
export function changesAt(world: unknown, place: Path, value: unknown): Changes {
  const made = within(world, place, value);
  return isObject(made) ? made : {};
}

function within(here: unknown, [step, ...rest]: Path, value: unknown): unknown {
  if (step === undefined) return value;
  if (Array.isArray(here)) return here.map((entry: unknown, i) => (i === step ? replaced(entry, rest, value) : entry));
  return { [step]: within(isObject(here) && Object.hasOwn(here, step) ? here[step] : undefined, rest, value) };
}

/** The entry of a list with the value in it, all of it. */
function replaced(entry: unknown, rest: Path, value: unknown): unknown {
  return rest.length === 0 ? value : mergeChanges(entry, within(entry, rest, value));
}
