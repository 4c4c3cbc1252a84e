import { type RefObject, useEffect, useRef } from 'react';
import type { GridCursor } from './use-grid-cursor.js';

/** The cell the cursor is in has the focus once the grid is used. */
export function useGridFocus({ at, used }: GridCursor): RefObject<HTMLTableElement | null> {
  const table = useRef<HTMLTableElement>(null);
  const { row, column } = at;
  useEffect(() => {
    if (used) table.current?.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`)?.focus({ preventScroll: false });
  }, [row, column, used]);
  return table;
}
