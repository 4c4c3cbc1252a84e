import { type KeyboardEvent, useState } from 'react';
import { readNumber } from '../fields/read-number.js';
import { type Cell, cellsBetween, type GridSize, withinGrid } from './cells.js';
import { gridKey, type PaintKey } from './grid-keys.js';
import type { Painting } from './painting.js';

export interface GridCursor {
  readonly at: Cell;
  /** The other end of the range; the same cell where there is none. */
  readonly anchor: Cell;
  /** The number being typed, not yet written; null while none is. */
  readonly typed: string | null;
  /** The grid was entered since the page was opened. */
  readonly used: boolean;
  moveTo(cell: Cell, range: boolean): void;
  onKeyDown(event: KeyboardEvent): void;
  onBlur(): void;
}

interface CursorOptions<Brush> {
  readonly painting: Painting<Brush> | null;
  readonly size: GridSize;
  /** What a key paints with; null where it paints nothing here. */
  readonly brushOfKey: (key: PaintKey) => Brush | null;
  readonly brushOfNumber: (number: number) => Brush;
}

/** Where one is in a grid, and what keys do there. Presses of + and - in one place are one step of undo. */
export function useGridCursor<Brush>({ painting, size, brushOfKey, brushOfNumber }: CursorOptions<Brush>): GridCursor {
  const [cursor, setCursor] = useState<{ readonly at: Cell; readonly anchor: Cell }>({ at: FIRST, anchor: FIRST });
  const [typed, setTyped] = useState<string | null>(null);
  const [used, setUsed] = useState(false);
  const at = withinGrid(cursor.at, size);
  const anchor = withinGrid(cursor.anchor, size);
  const paint = (brush: Brush | null) => {
    if (brush !== null) painting?.write(painting.paint(painting.rows, cellsBetween(anchor, at), brush), 'grid keys');
  };
  const commit = () => {
    const number = typed === null ? null : readNumber(typed);
    setTyped(null);
    if (number === null) return;
    painting?.settle();
    paint(brushOfNumber(number));
    painting?.settle();
  };
  const moveTo = (cell: Cell, range: boolean) => {
    setUsed(true);
    setCursor((before) => ({ at: cell, anchor: range ? before.anchor : cell }));
  };
  const press = (event: KeyboardEvent) => {
    const key = gridKey(event, at, size);
    if (key === null) return;
    event.preventDefault();
    event.stopPropagation(); // digits go to other places elsewhere
    setUsed(true);
    switch (key.kind) {
      case 'move':
        commit();
        painting?.settle();
        return moveTo(key.to, key.range);
      case 'row':
        return setCursor({ at: { ...at, column: size.columns - 1 }, anchor: { ...at, column: 0 } });
      case 'type':
        return setTyped(((typed ?? '') + key.sign).slice(0, 8));
      case 'rub':
        return setTyped(typed === null || typed.length < 2 ? null : typed.slice(0, -1));
      case 'cancel':
        return setTyped(null);
      case 'commit':
        return commit();
      default:
        return paint(brushOfKey(key.kind));
    }
  };
  return {
    at,
    anchor,
    typed,
    used,
    moveTo,
    onKeyDown: press,
    onBlur: () => {
      commit();
      painting?.settle();
    },
  };
}

const FIRST: Cell = { row: 0, column: 0 };

/** Whether a cell is in the range the cursor has taken. */
export function isInRange({ at, anchor, used }: GridCursor, { row, column }: Cell): boolean {
  const between = (value: number, a: number, b: number) => value >= Math.min(a, b) && value <= Math.max(a, b);
  return used && between(row, at.row, anchor.row) && between(column, at.column, anchor.column);
}
