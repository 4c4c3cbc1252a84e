import { applyStrategy, findStrategy } from './apply-changes.js';
import { fieldNote, worldFieldNote } from './field-note.js';
import { formatPath, isObject, type Path, valueAt } from './json-path.js';
import type { Scenario } from './scenario-schema.js';
import type { World } from './world-schema.js';

/** One lever that differs. `from` or `to` is undefined where a world does not have it. */
export interface DescribedChange {
  /** In the world, like `staff.rosterFlexibility`. */
  readonly path: string;
  readonly from: unknown;
  readonly to: unknown;
  /** Empty for words and switches. */
  readonly unit: string;
  /** What the lever is, in English. */
  readonly says: string;
}

/** What a strategy changes in the world: one entry for each value it names that is another than before, in the order of the file. */
export function describeChanges(scenario: Scenario, strategyId: string): DescribedChange[] {
  const { changes } = findStrategy(scenario, strategyId);
  return differences(scenario.world, applyStrategy(scenario, strategyId), leaves(changes, []));
}

/** What differs between two strategies, of all that either of them changes. */
export function describeDifferences(scenario: Scenario, fromId: string, toId: string): DescribedChange[] {
  const paths = [...leaves(findStrategy(scenario, fromId).changes, []), ...leaves(findStrategy(scenario, toId).changes, [])];
  const once = [...new Map(paths.map((path) => [formatPath(path), path])).values()];
  return differences(applyStrategy(scenario, fromId), applyStrategy(scenario, toId), once);
}

/** Paths of the values the changes name. An object that is empty or tagged by a kind is one value. */
function leaves(changes: unknown, at: Path): Path[] {
  if (!isObject(changes) || 'kind' in changes || (at.length > 0 && Object.keys(changes).length === 0)) return [at];
  return Object.entries(changes).flatMap(([name, change]) => leaves(change, [...at, name]));
}

function differences(before: World, after: World, paths: readonly Path[]): DescribedChange[] {
  return paths.flatMap((path) => {
    const from = valueAt(before, path);
    const to = valueAt(after, path);
    if (JSON.stringify(from) === JSON.stringify(to)) return [];
    const note = worldFieldNote(after, path) ?? fieldNote({ world: before }, ['world', ...path]);
    return [{ path: formatPath(path), from, to, unit: note?.unit ?? '', says: note?.says ?? '' }];
  });
}
