import { applyStrategy, findStrategy } from '../../scenario/apply-changes.js';
import { formatPath, isObject, type Path, valueAt } from '../../scenario/json-path.js';
import type { Changes, Scenario } from '../../scenario/scenario-schema.js';

/** One thing in which two plans differ: a value of the world, or one entry of a list of named ones (a rule, an initiative). */
export interface PlanLeaf {
  readonly path: Path;
  /** The entry of the list at the path; absent for a plain value. */
  readonly entry?: string;
  /** `pool.share`, `rules.open-a-till`. */
  readonly name: string;
}

interface NamedEntry {
  readonly id: string;
}

/** Everything in which the worlds of two strategies differ, in the order in which the strategy and then the baseline name it. */
export function planLeaves(scenario: Scenario, baseline: string, strategy: string): PlanLeaf[] {
  const [before, after] = [applyStrategy(scenario, baseline), applyStrategy(scenario, strategy)];
  const paths = [strategy, baseline].flatMap((id) => leavesOf(findStrategy(scenario, id).changes, []));
  const once = [...new Map(paths.map((path) => [formatPath(path), path])).values()];
  return once.flatMap((path): PlanLeaf[] => {
    const [from, to] = [valueAt(before, path), valueAt(after, path)];
    if (JSON.stringify(from) === JSON.stringify(to)) return [];
    const name = formatPath(path);
    if (!areEntries(from) || !areEntries(to)) return [{ path, name }];
    return entryIds(from, to)
      .filter((entry) => JSON.stringify(entryOf(from, entry)) !== JSON.stringify(entryOf(to, entry)))
      .map((entry) => ({ path, entry, name: `${formatPath(path.at(-1) === 'list' ? path.slice(0, -1) : path)}.${entry}` }));
  });
}

/** The changes of a plan that is the baseline's in everything but these leaves, where it is the strategy's. */
export function mixedChanges(scenario: Scenario, baseline: string, strategy: string, taken: readonly PlanLeaf[]): Changes {
  const mixed = copyOf(findStrategy(scenario, baseline).changes);
  const wanted = findStrategy(scenario, strategy).changes;
  for (const { path } of taken.filter(({ entry }) => entry === undefined)) put(mixed, path, valueAt(wanted, path));
  const lists = new Map(taken.filter(({ entry }) => entry !== undefined).map(({ path }) => [formatPath(path), path]));
  for (const [name, path] of lists) {
    const [own, other] = [baseline, strategy].map((id) => entriesAt(valueAt(applyStrategy(scenario, id), path)));
    const swapped = new Set(taken.filter((leaf) => formatPath(leaf.path) === name).map(({ entry }) => entry));
    const entries = entryIds(own, other).flatMap((id) => entryOf(swapped.has(id) ? other : own, id) ?? []);
    put(mixed, path, entries.length > 0 || own.length > 0 ? entries : undefined);
  }
  return mixed;
}

/** Sets a value, or takes it away when undefined. Goes round what is not there or has been removed as a whole. */
function put(changes: Record<string, unknown>, path: Path, value: unknown): void {
  const last = String(path.at(-1));
  let here = changes;
  for (const step of path.slice(0, -1)) {
    const next = here[step];
    if (isObject(next)) here = next;
    else if (value === undefined || next === null) return;
    else {
      const made: Record<string, unknown> = {};
      here[step] = made;
      here = made;
    }
  }
  if (value === undefined) delete here[last];
  else here[last] = copyOf(value);
}

function leavesOf(changes: unknown, at: Path): Path[] {
  if (!isObject(changes) || 'kind' in changes || (at.length > 0 && Object.keys(changes).length === 0)) return [at];
  return Object.entries(changes).flatMap(([name, change]) => leavesOf(change, [...at, name]));
}

function areEntries(value: unknown): value is readonly NamedEntry[] | undefined {
  return value === undefined || (Array.isArray(value) && value.length > 0 && value.every((entry) => isObject(entry) && typeof entry.id === 'string'));
}

function entriesAt(value: unknown): readonly NamedEntry[] {
  return areEntries(value) ? (value ?? []) : [];
}

/** Ids of both lists: those of the second in its order, then what only the first has. */
function entryIds(first: readonly NamedEntry[] = [], second: readonly NamedEntry[] = []): string[] {
  return [...new Set([...second, ...first].map(({ id }) => id))];
}

function entryOf(entries: readonly NamedEntry[] | undefined, id: string): NamedEntry | undefined {
  return entries?.find((entry) => entry.id === id);
}

/** Changes are JSON. */
function copyOf<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}
