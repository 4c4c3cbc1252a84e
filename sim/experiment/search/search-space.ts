import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';
import { applyStrategy, findStrategy } from '../../scenario/apply-changes.js';
import { checkWorld } from '../../scenario/checked-world.js';
import { mergeChanges } from '../../scenario/merge-changes.js';
import type { Changes, Scenario } from '../../scenario/scenario-schema.js';
import type { DeclaredLever } from '../../scenario/sections/search-section.js';
import type { World } from '../../scenario/world-schema.js';
import { changesOfLevels, composed, type Lever, leverOf } from './lever.js';

/** One plan: a level of every lever, and the strategy that makes. */
export interface Plan {
  readonly levels: readonly number[];
  /** Names the plan by what it changes: the same plan has the same key in every search of the case. */
  readonly key: string;
  /** All changes of the world, as a strategy has them. */
  readonly changes: Changes;
}

/** Everything the levers can make of a strategy. */
export class SearchSpace {
  readonly levers: readonly Lever[];
  private readonly start: Changes;
  private readonly world: World;

  /** @param start the strategy the levers change */
  constructor(
    private readonly scenario: Scenario,
    declared: readonly DeclaredLever[],
    readonly startId: string,
  ) {
    this.levers = declared.map(leverOf);
    this.start = findStrategy(scenario, startId).changes;
    this.world = applyStrategy(scenario, startId);
  }

  /** Number of plans; infinity beyond what can be counted exactly. */
  get size(): number {
    const size = this.levers.reduce((product, { levels }) => product * levels, 1);
    return size > Number.MAX_SAFE_INTEGER ? Number.POSITIVE_INFINITY : size;
  }

  /** The n-th plan in the order of the levels, the last lever turning fastest. For spaces that can be counted. */
  levelsAt(n: number): number[] {
    const levels: number[] = [];
    let rest = n;
    for (const lever of [...this.levers].reverse()) {
      levels.unshift(rest % lever.levels);
      rest = Math.floor(rest / lever.levels);
    }
    return levels;
  }

  /** The plan of these levels; undefined where they contradict each other and make no sound world. */
  plan(levels: readonly number[]): Plan | undefined {
    const changes = composed(this.start, changesOfLevels(this.levers, levels, this.world));
    if (checkWorld(mergeChanges(this.scenario.world, changes)).world === undefined) return undefined;
    return { levels, changes, key: keyOf(changes) };
  }

  /** The levels nearest to what a strategy does; the start's where it has nothing of the kind, else the lowest. */
  levelsOf(strategyId: string): number[] {
    const world = applyStrategy(this.scenario, strategyId);
    return this.levers.map((lever) => lever.levelIn(world) ?? lever.levelIn(this.world) ?? 0);
  }

  /** What the levers are set to, by their ids. */
  settings(levels: readonly number[]): Record<string, number | string | boolean> {
    return Object.fromEntries(this.levers.map((lever, i) => [lever.id, lever.valueOf(levels[i])]));
  }
}

function keyOf(changes: Changes): string {
  return `plan ${bytesToHex(sha256(utf8ToBytes(canonicalize(changes) ?? ''))).slice(0, 24)}`;
}
