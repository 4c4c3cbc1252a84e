import { COMPLAINT_FATES, FATES, type FateComparison } from '../../simulation/door.js';
import type { FateCell } from '../../simulation/explainer.js';

/** A field of a table of fates: who was there before (row) and is there now (column). */
export interface GridCell {
  readonly cell: FateCell;
  /** Customers of a mean season. */
  readonly mean: number;
  /** Over all seasons: 0 where nobody is. */
  readonly total: number;
  /** Nothing changed for them. */
  readonly isSame: boolean;
}

export interface FateGrid {
  /** What rows and columns are: only those anybody is in. */
  readonly fates: readonly string[];
  readonly rows: readonly { readonly from: string; readonly cells: readonly GridCell[]; readonly sum: number }[];
  readonly sums: readonly number[];
  /** The largest number off the diagonal: the scale of the shading. */
  readonly largest: number;
}

/** Lays the transitions out as a table; fates nobody met in either strategy are left out. */
export function fateGrid({ visits, complaints }: FateComparison, of: FateCell['of']): FateGrid {
  const found: readonly { readonly from: string; readonly to: string; readonly total: number; readonly customers: { readonly mean: number | null } }[] =
    of === 'visits' ? visits : complaints;
  const all: readonly string[] = of === 'visits' ? FATES : COMPLAINT_FATES;
  const fates = all.filter((fate) => found.some(({ from, to }) => from === fate || to === fate));
  const rows = fates.map((from) => {
    const cells = fates.map((to): GridCell => {
      const row = found.find((each) => each.from === from && each.to === to);
      return { cell: { of, from, to } as FateCell, mean: row?.customers.mean ?? 0, total: row?.total ?? 0, isSame: from === to };
    });
    return { from, cells, sum: cells.reduce((sum, { mean }) => sum + mean, 0) };
  });
  return {
    fates,
    rows,
    sums: fates.map((_, i) => rows.reduce((sum, { cells }) => sum + (cells[i]?.mean ?? 0), 0)),
    largest: Math.max(0, ...rows.flatMap(({ cells }) => cells.filter(({ isSame }) => !isSame).map(({ mean }) => mean))),
  };
}
