import type { Cell } from './cells.js';

/** Numbers in rows and columns. */
export type Rows = readonly (readonly number[])[];

/** Numbers of the case that are painted with a brush, and how they are written. */
export interface Painting<Brush> {
  readonly rows: Rows;
  /** The numbers after a stroke over some cells of them. */
  paint(rows: Rows, cells: readonly Cell[], brush: Brush): Rows;
  /** Writes painted numbers; strokes of the same name are one step of undo until `settle`. */
  write(rows: Rows, joins: string): void;
  settle(): void;
}
