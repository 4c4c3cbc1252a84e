import { RandomStream } from '../../engine/random-stream.js';
import type { Lever } from './lever.js';
import type { Standing } from './standing.js';

/** Luck of a search: its draws in their order. One thread asks, at moments that depend on complete seasons only, so the order is always the same. */
export class SearchLuck {
  private readonly stream: RandomStream;
  private drawn = 0;

  constructor(seed: string) {
    this.stream = new RandomStream(`${seed}\u0000search`);
  }

  /** Inside (0, 1). */
  unit(): number {
    return this.stream.at(this.drawn++);
  }

  /** 0 … n - 1. */
  below(n: number): number {
    return Math.floor(this.unit() * n);
  }
}

/**
 * Levels that fill the space (Latin hypercube): of n plans every lever takes each n-th of its range once, in an order of its own.
 * McKay, Beckman and Conover 1979, Technometrics 21, 239-245.
 */
export function spreadOut(levers: readonly Lever[], n: number, luck: SearchLuck): number[][] {
  const columns = levers.map(({ levels }) => shuffled(n, luck).map((slice) => Math.min(levels - 1, Math.floor(((slice + luck.unit()) / n) * levels))));
  return Array.from({ length: n }, (_, i) => columns.map((column) => column[i]));
}

function shuffled(n: number, luck: SearchLuck): number[] {
  const order = Array.from({ length: n }, (_, i) => i);
  for (let i = n - 1; i > 0; i--) {
    const j = luck.below(i + 1);
    [order[i], order[j]] = [order[j], order[i]];
  }
  return order;
}

/** Typical step of a mutation, in shares of a lever's levels. Most steps are shorter: fine search near what is good. */
const STEP = 0.15;
const CROSSOVER = 0.9;

/** The levels of a child of two good plans: of each lever those of one of them, some of them moved. @param parents better ones first */
export function childOf(parents: readonly Standing[], levers: readonly Lever[], luck: SearchLuck): number[] {
  const mother = tournament(parents, luck);
  const father = tournament(parents, luck);
  const crossed = luck.unit() < CROSSOVER;
  const levels = mother.map((level, i) => (crossed && luck.unit() < 0.5 ? father[i] : level));
  const always = luck.below(levers.length);
  return levels.map((level, i) => (i === always || luck.unit() < 1 / levers.length ? mutated(level, levers[i], luck) : level));
}

/** The better of two drawn ones. */
function tournament(parents: readonly Standing[], luck: SearchLuck): readonly number[] {
  const at = Math.min(luck.below(parents.length), luck.below(parents.length));
  return parents[at].candidate.plan?.levels ?? [];
}

function mutated(level: number, { levels, ordered }: Lever, luck: SearchLuck): number {
  if (levels === 1) return level;
  if (!ordered) return (level + 1 + luck.below(levels - 1)) % levels;
  const size = Math.max(1, Math.round(-Math.log(luck.unit()) * STEP * levels));
  const moved = level + (luck.unit() < 0.5 ? -size : size);
  const inside = Math.max(0, Math.min(levels - 1, moved));
  // At an end the step goes the other way, or it would be no step.
  return inside === level ? Math.max(0, Math.min(levels - 1, 2 * level - moved)) : inside;
}
