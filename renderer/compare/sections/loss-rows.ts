import type { ComparedStrategy, Comparison, Interval } from '../comparison.js';

type Tree = NonNullable<ComparedStrategy['result']['lossTree']>;

/** One number of a tree in one strategy. */
export interface LossValue {
  readonly value: Interval;
  /** Of the root; null without a root. */
  readonly share: number | null;
}

/** A branch: what it is, how deep it hangs, and its number in each strategy (null: it plays no part there). */
export interface LossRow {
  readonly branch: string;
  readonly depth: 0 | 1 | 2;
  /** Drawn as a bar; roots and what is not lost are not. */
  readonly isLoss: boolean;
  readonly of: readonly (LossValue | null)[];
}

/** The strategies a tree is drawn for: baseline and the one spoken of, or the only one. */
export function treeStrategies({ baseline, focus, strategies }: Comparison): readonly ComparedStrategy[] {
  const pair = [baseline, focus].flatMap((each) => each ?? []);
  const shown = pair.length > 0 ? pair : strategies.slice(0, 1);
  return shown.every(({ result }) => result.lossTree) ? shown : [];
}

/** What visitors would have bought, what of it was sold, and where the rest was lost. */
export function salesTree(strategies: readonly ComparedStrategy[]): readonly LossRow[] {
  const trees = strategies.map(({ result }) => result.lossTree as Tree);
  const lost = strategies.map(({ result }, i): LossValue => {
    const { mean = null, low = null, high = null } = result.indicators.lostSales ?? {};
    const whole = trees[i]?.potentialSales.mean ?? null;
    return { value: { mean, low, high }, share: mean === null || !whole ? null : mean / whole };
  });
  return [
    { branch: 'potential', depth: 0, isLoss: false, of: trees.map(({ potentialSales: value }) => ({ value, share: 1 })) },
    { branch: 'sold', depth: 1, isLoss: false, of: trees.map(({ sales }) => sales) },
    { branch: 'lost', depth: 1, isLoss: true, of: lost },
    ...branches(
      trees.map((tree) => tree.lost),
      2,
    ),
  ];
}

/** All complaints, by cause. */
export function complaintTree(strategies: readonly ComparedStrategy[]): readonly LossRow[] {
  const trees = strategies.map(({ result }) => result.lossTree as Tree);
  return [
    { branch: 'complaintRate', depth: 0, isLoss: true, of: trees.map(({ complaintRate: value }) => ({ value, share: 1 })) },
    ...branches(
      trees.map((tree) => tree.complaints),
      1,
    ),
  ];
}

/** Branches in the order of the trees; those that are zero in every strategy are left out. */
function branches(lists: readonly Tree['lost'][], depth: 1 | 2): LossRow[] {
  const ids = [...new Set(lists.flatMap((list) => list.map(({ indicator }) => indicator)))];
  return ids.flatMap((id): LossRow[] => {
    const of = lists.map((list) => list.find(({ indicator }) => indicator === id) ?? null);
    return of.every((each) => !each?.value.mean) ? [] : [{ branch: id.replace(/^complaintRate\./, ''), depth, isLoss: true, of }];
  });
}

/** The branch with the largest number in one strategy; undefined where nothing is lost. */
export function largestBranch(rows: readonly LossRow[], strategy: number): LossRow | undefined {
  const deepest = Math.max(...rows.map(({ depth }) => depth));
  const size = (row: LossRow) => row.of[strategy]?.value.mean ?? 0;
  const [largest] = rows.filter((row) => row.depth === deepest && row.depth > 0 && size(row) > 0).sort((a, b) => size(b) - size(a));
  return largest;
}
