import { applyStrategy, UnsoundChangesError } from '../../scenario/apply-changes.js';
import type { Changes, Scenario } from '../../scenario/scenario-schema.js';
import { ExplanationError, refuseOtherSeasons } from './explanation-error.js';
import { mixedChanges, type PlanLeaf, planLeaves } from './plan-leaves.js';

/** A part of what one plan does otherwise than another. */
export interface PlanPart {
  /** `pool`; `desk+forecast` for parts that go together; `others` for what no part names. */
  readonly id: string;
  /** What it changes, like `pool.share`. */
  readonly changes: readonly string[];
}

/** Two plans, the parts in which they differ, and the plans between them: a set of parts is a number whose bit i stands for part i. */
export interface PlanParts {
  readonly baseline: string;
  readonly strategy: string;
  readonly parts: readonly PlanPart[];
  /** What the strategy in between changes: the baseline with these parts of the strategy. */
  changesOf(set: number): Changes;
}

/** More parts than this would make numbers of sets too large, and nobody reads them. */
const MOST_PARTS = 20;

/**
 * The parts of the difference between two strategies on the same customers.
 * @param named names of parts, each one or several paths (`pool`, `staff.rosterFlexibility`, `rules.open-a-till`) that go together; whatever differs
 * and is not named is one more part. Without it every section of the world is a part, and each rule and initiative of its own; sections that
 * need one another to make a sound world are put together.
 * @throws ExplanationError
 */
export function planParts(scenario: Scenario, baseline: string, strategy: string, named?: readonly (readonly string[])[]): PlanParts {
  refuseOtherSeasons(scenario, [baseline, strategy]);
  const leaves = planLeaves(scenario, baseline, strategy);
  if (leaves.length === 0) throw new ExplanationError(`"${strategy}" and "${baseline}" do the same: there is nothing to take apart.`);
  const groups = named ? namedGroups(leaves, named) : bySection(leaves);
  if (groups.length > MOST_PARTS) throw new ExplanationError(`There are ${groups.length} parts, expected at most ${MOST_PARTS}; put some together with "+".`);
  const whole = (of: readonly LeafGroup[]) => partsOf(scenario, baseline, strategy, of);
  if (named === undefined) return whole(joined(groups, (of) => unsoundSets(scenario, whole(of))));
  const parts = whole(groups);
  const [unsound] = unsoundSets(scenario, parts);
  if (unsound) throw new ExplanationError(`${setName(parts, unsound.set)} by itself makes no sound world (${unsound.says}). Put parts together with "+".`);
  return parts;
}

/** "roster + pool"; "nothing" for the empty set. */
export function setName({ parts }: Pick<PlanParts, 'parts'>, set: number): string {
  const names = parts.filter((_, i) => (set & (1 << i)) !== 0).map(({ id }) => id);
  return names.length === 0 ? 'nothing' : names.join(' + ');
}

interface LeafGroup {
  readonly id: string;
  readonly leaves: readonly PlanLeaf[];
}

function partsOf(scenario: Scenario, baseline: string, strategy: string, groups: readonly LeafGroup[]): PlanParts {
  return {
    baseline,
    strategy,
    parts: groups.map(({ id, leaves }) => ({ id, changes: leaves.map(({ name }) => name) })),
    changesOf(set) {
      const taken = groups.filter((_, i) => (set & (1 << i)) !== 0).flatMap(({ leaves }) => leaves);
      return mixedChanges(scenario, baseline, strategy, taken);
    },
  };
}

function bySection(leaves: readonly PlanLeaf[]): LeafGroup[] {
  const groups = new Map<string, PlanLeaf[]>();
  for (const leaf of leaves) {
    const id = leaf.entry === undefined ? String(leaf.path[0]) : leaf.name;
    groups.set(id, [...(groups.get(id) ?? []), leaf]);
  }
  return [...groups].map(([id, of]) => ({ id, leaves: of }));
}

function namedGroups(leaves: readonly PlanLeaf[], named: readonly (readonly string[])[]): LeafGroup[] {
  const names = named.flat();
  for (const name of names) {
    if (!leaves.some((leaf) => isWithin(leaf, name)))
      throw new ExplanationError(`Nothing in "${name}" differs between the two strategies; what differs: ${leaves.map((leaf) => leaf.name).join(', ')}.`);
  }
  // The longest name wins, so that "pool.share" may stand beside "pool".
  const ownerOf = (leaf: PlanLeaf) => names.filter((name) => isWithin(leaf, name)).sort((a, b) => b.length - a.length)[0];
  const groups = named.map((group) => ({ id: group.join('+'), leaves: leaves.filter((leaf) => group.includes(ownerOf(leaf) ?? '')) }));
  const others = leaves.filter((leaf) => ownerOf(leaf) === undefined);
  return [...groups, ...(others.length === 0 ? [] : [{ id: 'others', leaves: others }])].filter((group) => group.leaves.length > 0);
}

function isWithin({ name }: PlanLeaf, part: string): boolean {
  return name === part || name.startsWith(`${part}.`);
}

/** Sets whose plan makes no sound world, with the first thing that is wrong with it. Only sets of a few parts, and all but a few: those that parts alone or missing would break. */
function unsoundSets(scenario: Scenario, parts: PlanParts): { readonly set: number; readonly says: string }[] {
  const k = parts.parts.length;
  const all = 2 ** k - 1;
  const single = Array.from({ length: k }, (_, i) => 2 ** i);
  const sets = k <= 6 ? Array.from({ length: all + 1 }, (_, set) => set) : [...single, ...single.map((bit) => all - bit)];
  return sets.flatMap((set) => {
    try {
      applyStrategy(withPlan(scenario, parts.strategy, parts.changesOf(set)), parts.strategy);
      return [];
    } catch (error) {
      if (!(error instanceof UnsoundChangesError)) throw error;
      return [{ set, says: error.message.split('\n')[0] ?? '' }];
    }
  });
}

function withPlan(scenario: Scenario, strategy: string, changes: Changes): Scenario {
  return { ...scenario, strategies: scenario.strategies.map((one) => (one.id === strategy ? { ...one, changes } : one)) };
}

/** Puts parts together, two at a time, until every plan in between is sound: always the two that leave least unsound. */
function joined(groups: readonly LeafGroup[], unsound: (groups: readonly LeafGroup[]) => readonly unknown[]): readonly LeafGroup[] {
  let now = groups;
  for (let left = unsound(now).length; left > 0 && now.length > 1; left = unsound(now).length) {
    const pairs = now.flatMap((_, i) => now.slice(i + 1).map((_, j) => together(now, i, i + 1 + j)));
    const counted = pairs.map((of) => ({ of, left: unsound(of).length }));
    now = counted.reduce((best, one) => (one.left < best.left ? one : best)).of;
  }
  return now;
}

function together(groups: readonly LeafGroup[], i: number, j: number): readonly LeafGroup[] {
  const [a, b] = [groups[i], groups[j]];
  if (!a || !b) return groups;
  return groups.flatMap((group, at) => (at === j ? [] : at === i ? [{ id: `${a.id}+${b.id}`, leaves: [...a.leaves, ...b.leaves] }] : [group]));
}
