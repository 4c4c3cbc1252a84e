import { applyStrategy, findStrategy } from '../../scenario/apply-changes.js';
import { EVIDENCE_RANGES } from '../../scenario/evidence-ranges.js';
import { worldFieldNote } from '../../scenario/field-note.js';
import { formatPath, type Path, valueAt } from '../../scenario/json-path.js';
import { inLanguage } from '../../scenario/local-text.js';
import type { SourceTag } from '../../scenario/quantity.js';
import type { Changes, Scenario } from '../../scenario/scenario-schema.js';
import { changesAt, locateIn, readPlace } from '../../scenario/world-place.js';
import { composed } from '../search/lever.js';

/** A parameter of the world that may be otherwise. */
export interface UncertainParameter {
  /** Like `customers.voice.waiting`. */
  readonly name: string;
  readonly path: Path;
  readonly title: string;
  /** Empty where it has none. */
  readonly unit: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly source: SourceTag;
}

/** A parameter with a range that takes no part, and why. */
export interface LeftOut {
  readonly name: string;
  readonly why: 'not-there' | 'decided-by-a-strategy' | 'outside-its-range' | 'unsound';
}

export interface DeclaredRange {
  readonly at: string;
  readonly low: number;
  readonly high: number;
  readonly source?: SourceTag;
  readonly title?: string;
}

/** The shakiest first: an assumption, a prototype's figure, memory, arithmetic on found numbers, found. */
export const SHAKINESS: readonly SourceTag[] = ['A', 'P', 'M', 'D', 'F'];

/**
 * The uncertain parameters of a case: those of the evidence, those the file declares and those of a call; a later range of the same place takes
 * the place of an earlier one. What a strategy in question decides itself is no uncertainty, and a value outside its range has one of its own.
 */
export function uncertainParameters(
  scenario: Scenario,
  strategies: readonly string[],
  extra: readonly DeclaredRange[] = [],
): { readonly parameters: readonly UncertainParameter[]; readonly leftOut: readonly LeftOut[] } {
  const declared = (scenario.sensitivity?.parameters ?? []).map(({ title, ...range }) => ({
    ...range,
    ...(title === undefined ? {} : { title: inLanguage(title, 'en') }),
  }));
  const ranges = new Map<string, { readonly range: DeclaredRange; readonly asked: boolean }>();
  for (const range of EVIDENCE_RANGES) ranges.set(nameOf(scenario, range), { range, asked: false });
  for (const range of [...declared, ...extra]) ranges.set(nameOf(scenario, range), { range, asked: true });
  const parameters: UncertainParameter[] = [];
  const leftOut: LeftOut[] = [];
  for (const [name, { range, asked }] of ranges) {
    const found = parameterOf(scenario, strategies, name, range, asked);
    if (typeof found !== 'string') parameters.push(found);
    // Nobody misses what the evidence knows and the case has not.
    else if (asked || found !== 'not-there') leftOut.push({ name, why: found });
  }
  return { parameters, leftOut };
}

function nameOf({ world }: Scenario, { at }: DeclaredRange): string {
  const place = readPlace(at) ?? [];
  return formatPath(locateIn(world, place) ?? place);
}

function parameterOf(
  scenario: Scenario,
  strategies: readonly string[],
  name: string,
  range: DeclaredRange,
  asked: boolean,
): UncertainParameter | LeftOut['why'] {
  const { low, high, source = 'A', title } = range;
  const path = locateIn(scenario.world, readPlace(range.at) ?? []);
  const value = path === undefined ? undefined : valueAt(scenario.world, path);
  if (path === undefined || typeof value !== 'number') return 'not-there';
  if (strategies.some((id) => valueAt(findStrategy(scenario, id).changes, path) !== undefined)) return 'decided-by-a-strategy';
  if (!asked && (value < low || value > high)) return 'outside-its-range';
  const note = worldFieldNote(scenario.world, path);
  const holder = note?.says === undefined ? worldFieldNote(scenario.world, path.slice(0, -1)) : undefined;
  const says = title ?? note?.says ?? (holder?.says === undefined ? name : `${holder.says}: ${String(path[path.length - 1])}`);
  const parameter = { name, path, title: says, unit: note?.unit ?? holder?.unit ?? '', value, low, high, source };
  return [low, high].every((end) => strategies.every((id) => isSound(scenario, id, settingsOf(scenario, [parameter], [end])))) ? parameter : 'unsound';
}

/** Changes of the world that give each parameter this value. */
export function settingsOf({ world }: Scenario, parameters: readonly UncertainParameter[], values: readonly number[]): Changes {
  return parameters.reduce<Changes>((changes, { path }, i) => composed(changes, changesAt(world, path, values[i])), {});
}

export function isSound(scenario: Scenario, strategy: string, changes: Changes): boolean {
  try {
    applyStrategy(scenario, strategy, changes);
    return true;
  } catch {
    return false;
  }
}
