import type { CSSProperties } from 'react';
import type { Cell } from './cells.js';
import styles from './grid.module.css';
import { type GridCursor, isInRange } from './use-grid-cursor.js';

interface GridCellProps {
  readonly cell: Cell;
  readonly cursor: GridCursor;
  /** Spoken: which cell it is and what it says. */
  readonly label: string;
  readonly text: string;
  /** How deep it is tinted, in per cent of the tint. */
  readonly part: number;
  readonly isChanged: boolean;
}

/** Walked cell by cell, as a grid is. */
export const GRID = { role: 'grid', 'aria-multiselectable': true } as const;

const CELL = { role: 'gridcell', 'aria-selected': false } as const;
const CHOSEN_CELL = { role: 'gridcell', 'aria-selected': true } as const;

/** One number of a painted grid, or what is being typed over it. */
export function GridCell({ cell, cursor, label, text, part, isChanged }: GridCellProps) {
  const isHere = cursor.at.row === cell.row && cursor.at.column === cell.column;
  return (
    <td
      className={styles.cell}
      {...(isInRange(cursor, cell) ? CHOSEN_CELL : CELL)}
      tabIndex={isHere ? 0 : -1}
      aria-label={label}
      data-row={cell.row}
      data-column={cell.column}
      data-changed={isChanged || undefined}
      style={{ '--part': `${part.toFixed(1)}%` } as CSSProperties}
    >
      {isHere && cursor.typed !== null ? <b>{cursor.typed}</b> : text}
    </td>
  );
}
