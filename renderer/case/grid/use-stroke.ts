import { type PointerEvent, useRef } from 'react';
import { type Cell, cellsOfRow, cellsOnTheWay, type GridSize } from './cells.js';
import type { Painting, Rows } from './painting.js';

interface Stroke<Brush> {
  /** The numbers before it. */
  readonly from: Rows;
  readonly start: Cell;
  readonly brush: Brush | null;
  readonly cells: Cell[];
}

interface StrokeOptions<Brush> {
  readonly painting: Painting<Brush>;
  readonly size: GridSize;
  /** The brush of a press; null only selects. */
  readonly brushOf: (press: { readonly shiftKey: boolean; readonly altKey: boolean }) => Brush | null;
  /** The cursor went to a cell; with `range` the other end stays where it was. */
  readonly onMove: (cell: Cell, range: boolean) => void;
}

/** Painting with the mouse, a pen or a finger: from press to release is one stroke and one step of undo. A press on the head of a row paints all of it. */
export function useStroke<Brush>({ painting, size, brushOf, onMove }: StrokeOptions<Brush>) {
  const stroke = useRef<Stroke<Brush> | null>(null);

  const paint = (now: Stroke<Brush>) => {
    if (now.brush !== null) painting.write(painting.paint(now.from, now.cells, now.brush), 'paint grid');
  };
  const extend = (to: Cell) => {
    const now = stroke.current;
    if (now === null) return;
    onMove(to, now.brush === null);
    if (now.brush === null) return;
    now.cells.push(...cellsOnTheWay(now.cells.at(-1) ?? now.start, to));
    paint(now);
  };

  return {
    onPointerDown(event: PointerEvent<HTMLElement>) {
      if (event.button !== 0) return;
      const row = headUnder(event);
      const cell = row === null ? cellUnder(event) : { row, column: 0 };
      if (cell === null) return;
      event.preventDefault(); // no selection of text
      event.currentTarget.setPointerCapture?.(event.pointerId);
      painting.settle();
      const brush = brushOf(event);
      stroke.current = { from: painting.rows, start: cell, brush, cells: row === null ? [] : cellsOfRow(row, size.columns) };
      onMove(cell, brush === null && event.shiftKey);
      if (row === null) return extend(cell);
      onMove({ row, column: size.columns - 1 }, true);
      paint(stroke.current);
      end(); // a row is painted whole, whatever the hand does next
    },
    onPointerMove(event: PointerEvent<HTMLElement>) {
      if (stroke.current === null) return;
      const cell = cellUnder(event);
      const last = stroke.current.cells.at(-1) ?? stroke.current.start;
      if (cell !== null && (cell.row !== last.row || cell.column !== last.column)) extend(cell);
    },
    onPointerUp: end,
    onPointerCancel: end,
  };

  function end() {
    stroke.current = null;
    painting.settle();
  }
}

/** The cell at the pointer, whatever has captured it. */
function cellUnder({ clientX, clientY }: PointerEvent): Cell | null {
  const cell = document.elementFromPoint(clientX, clientY)?.closest<HTMLElement>('[data-column]');
  return cell === null || cell === undefined ? null : { row: Number(cell.dataset.row), column: Number(cell.dataset.column) };
}

/** The row whose head is at the pointer. */
function headUnder({ clientX, clientY }: PointerEvent): number | null {
  const head = document.elementFromPoint(clientX, clientY)?.closest<HTMLElement>('[data-row-head]');
  return head === null || head === undefined ? null : Number(head.dataset.rowHead);
}
