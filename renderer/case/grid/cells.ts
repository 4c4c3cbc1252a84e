/** A cell of a grid that is painted: both are counted from 0. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

export interface GridSize {
  readonly rows: number;
  readonly columns: number;
}

/** All cells of the rectangle between two. */
export function cellsBetween(a: Cell, b: Cell): Cell[] {
  const columns = span(a.column, b.column);
  return span(a.row, b.row).flatMap((row) => columns.map((column) => ({ row, column })));
}

/** The cells on the straight way from one to another: a fast hand leaves no gaps. */
export function cellsOnTheWay(a: Cell, b: Cell): Cell[] {
  const steps = Math.max(Math.abs(b.row - a.row), Math.abs(b.column - a.column), 1);
  return Array.from({ length: steps + 1 }, (_, i) => ({
    row: Math.round(a.row + ((b.row - a.row) * i) / steps),
    column: Math.round(a.column + ((b.column - a.column) * i) / steps),
  }));
}

/** All cells of a row. */
export function cellsOfRow(row: number, columns: number): Cell[] {
  return cellsBetween({ row, column: 0 }, { row, column: columns - 1 });
}

/** The nearest cell inside the grid. */
export function withinGrid({ row, column }: Cell, { rows, columns }: GridSize): Cell {
  return { row: Math.max(0, Math.min(rows - 1, row)), column: Math.max(0, Math.min(columns - 1, column)) };
}

/** Columns of each row that has cells, each once, however often it was crossed. */
export function columnsByRow(cells: readonly Cell[]): ReadonlyMap<number, ReadonlySet<number>> {
  const rows = new Map<number, Set<number>>();
  for (const { row, column } of cells) rows.set(row, (rows.get(row) ?? new Set()).add(column));
  return rows;
}

function span(a: number, b: number): number[] {
  const from = Math.min(a, b);
  return Array.from({ length: Math.abs(a - b) + 1 }, (_, i) => from + i);
}
