import { isObject, type Path, valueAt } from '../../scenario/json-path.js';
import { mergeChanges } from '../../scenario/merge-changes.js';
import type { Changes } from '../../scenario/scenario-schema.js';
import type { DeclaredLever } from '../../scenario/sections/search-section.js';
import { changesAt, locateIn, readPlace } from '../../scenario/world-place.js';

/** Something that can be set to one of finitely many levels, numbered from 0. */
export interface Lever {
  readonly id: string;
  readonly levels: number;
  /** Whether neighbouring levels are alike: numbers are, words are not. */
  readonly ordered: boolean;
  /** What a level stands for, as results show it. */
  valueOf(level: number): number | string | boolean;
  /** The level as changes of this world. */
  changesOf(level: number, world: unknown): Changes;
  /** The level nearest to what the world has; undefined where it has nothing of the kind. */
  levelIn(world: unknown): number | undefined;
}

/** Most levels of a numeric lever: finer steps than that no season can tell apart. */
const MOST_LEVELS = 10_001;

/** A lever as declared, ready to be pulled. */
export function leverOf(declared: DeclaredLever): Lever {
  switch (declared.kind) {
    case 'number':
      return numeric(declared.id, declared.at, declared.min, declared.max, declared.step ?? (declared.max - declared.min) / 100);
    case 'integer':
      return numeric(declared.id, declared.at, declared.min, declared.max, declared.step);
    case 'choice':
      return valued(declared.id, declared.at, declared.values, false, (value) => declared.values.indexOf(value as string));
    case 'part':
      return partLever(declared);
  }
}

function numeric(id: string, at: string, min: number, max: number, step: number): Lever {
  const levels = Math.min(MOST_LEVELS, Math.floor((max - min) / step + 1e-9) + 1);
  // Steps such as 0.05 do not add up to short numbers: cut what floating point leaves.
  const values = Array.from({ length: levels }, (_, level) => Number((min + level * step).toPrecision(12)));
  return valued(id, at, values, true, (value) => (typeof value === 'number' ? clamp(Math.round((value - min) / step), levels) : -1));
}

function clamp(level: number, levels: number): number {
  return Math.max(0, Math.min(levels - 1, level));
}

function valued(id: string, at: string, values: readonly (number | string | boolean)[], ordered: boolean, levelOf: (value: unknown) => number): Lever {
  const place = readPlace(at) ?? [];
  const locate = (world: unknown): Path | undefined => locateIn(world, place);
  return {
    id,
    levels: values.length,
    ordered,
    valueOf: (level) => values[level],
    changesOf: (level, world) => {
      const path = locate(world);
      return path === undefined ? {} : changesAt(world, path, values[level]);
    },
    levelIn: (world) => {
      const path = locate(world);
      const level = path === undefined ? -1 : levelOf(valueAt(world, path));
      return level < 0 ? undefined : level;
    },
  };
}

function partLever({ id, options }: Extract<DeclaredLever, { kind: 'part' }>): Lever {
  return {
    id,
    levels: options.length,
    ordered: false,
    valueOf: (level) => options[level].id,
    changesOf: (level) => options[level].changes,
    // Of the parts that are in the world the one with the most in it.
    levelIn: (world) => {
      const there = options.map(({ changes }, level) => ({ level, size: JSON.stringify(changes).length, is: contains(world, changes) })).filter(({ is }) => is);
      return there.reduce<{ level: number; size: number } | undefined>((most, one) => (most === undefined || one.size > most.size ? one : most), undefined)
        ?.level;
    },
  };
}

function contains(world: unknown, changes: unknown): boolean {
  if (!isObject(changes)) return JSON.stringify(world) === JSON.stringify(changes);
  return Object.entries(changes).every(([name, change]) => {
    const value = isObject(world) ? world[name] : undefined;
    return change === null ? value === undefined : contains(value, change);
  });
}

/** The changes of all levers at these levels, one on top of the other. @param world they are pulled in */
export function changesOfLevels(levers: readonly Lever[], levels: readonly number[], world: unknown): Changes {
  let changes: Changes = {};
  for (const [i, lever] of levers.entries()) {
    const here = mergeChanges(world, changes);
    changes = composed(changes, lever.changesOf(levels[i], here));
  }
  return changes;
}

/** One diff that does what two do, the second on top of the first. Removals stay removals. */
export function composed(first: Changes, second: Changes): Changes {
  const merged: Record<string, unknown> = { ...first };
  for (const [name, change] of Object.entries(second)) {
    const before = merged[name];
    // The entries of one kind mean nothing in another, as in mergeChanges.
    const goesOn = isObject(change) && isObject(before) && !('kind' in change && change.kind !== before.kind);
    merged[name] = goesOn ? composed(before, change) : change;
  }
  return merged;
}
