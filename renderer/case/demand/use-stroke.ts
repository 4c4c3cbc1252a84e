import { type PointerEvent, useRef } from 'react';
import { type Brush, cellsOnTheWay, painted, type WeekCell } from './brush.js';
import type { EditableWeek } from './use-week.js';
import type { Week } from './week.js';

/** What the hand on the mouse does. */
export type Tool = 'raise' | 'lower' | 'level' | 'select';

interface Stroke {
  /** The week before it. */
  readonly from: Week;
  readonly start: WeekCell;
  readonly brush: Brush | null;
  readonly cells: WeekCell[];
}

interface StrokeOptions {
  readonly week: EditableWeek;
  readonly tool: Tool;
  readonly by: number;
  readonly keepTotals: boolean;
  /** The cursor went to a cell; with `range` the other end stays where it was. */
  readonly onMove: (cell: WeekCell, range: boolean) => void;
}

/** Painting with the mouse, a pen or a finger: from press to release is one stroke and one step of undo. Shift lowers, Alt levels. */
export function useStroke({ week, tool, by, keepTotals, onMove }: StrokeOptions) {
  const stroke = useRef<Stroke | null>(null);

  const extend = (to: WeekCell) => {
    const now = stroke.current;
    if (now === null) return;
    onMove(to, now.brush === null);
    if (now.brush === null) return;
    const fresh = cellsOnTheWay(now.cells.at(-1) ?? now.start, to);
    now.cells.push(...fresh);
    week.write(painted(now.from, now.cells, now.brush, keepTotals), 'paint week');
  };

  return {
    onPointerDown(event: PointerEvent<HTMLElement>) {
      const cell = cellUnder(event);
      if (cell === null || event.button !== 0) return;
      event.preventDefault(); // no selection of text
      event.currentTarget.setPointerCapture?.(event.pointerId);
      week.settle();
      const brush = brushOf(event.shiftKey && tool !== 'select' ? 'lower' : event.altKey ? 'level' : tool, by);
      stroke.current = { from: week.week, start: cell, brush, cells: [] };
      onMove(cell, tool === 'select' && event.shiftKey);
      if (brush !== null) extend(cell);
    },
    onPointerMove(event: PointerEvent<HTMLElement>) {
      if (stroke.current === null) return;
      const cell = cellUnder(event);
      const last = stroke.current.cells.at(-1) ?? stroke.current.start;
      if (cell !== null && (cell.day !== last.day || cell.hour !== last.hour)) extend(cell);
    },
    onPointerUp: end,
    onPointerCancel: end,
  };

  function end() {
    stroke.current = null;
    week.settle();
  }
}

function brushOf(tool: Tool, by: number): Brush | null {
  if (tool === 'select') return null;
  return tool === 'level' ? { kind: 'level' } : { kind: tool, by };
}

/** The cell at the pointer, whatever has captured it. */
function cellUnder({ clientX, clientY }: PointerEvent): WeekCell | null {
  const cell = document.elementFromPoint(clientX, clientY)?.closest<HTMLElement>('[data-week-day]');
  return cell === null || cell === undefined ? null : { day: Number(cell.dataset.weekDay), hour: Number(cell.dataset.weekHour) };
}
