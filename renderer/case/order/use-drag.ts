import { type PointerEvent, useEffect, useRef, useState } from 'react';
import { placeUnder } from './place-under.js';

interface Drag {
  readonly rows: readonly HTMLElement[];
  readonly from: number;
  readonly to: number;
}

/**
 * Dragging an entry of a list by a handle in it, with the mouse, a pen or a finger. Rows are the children of the list the handle is in;
 * the one beside which the entry would come to stand is marked (`data-drop`). Escape lets go without moving.
 */
export function useDrag(index: number, onMove: (to: number) => void) {
  const [drag, setDrag] = useState<Drag | null>(null);
  const now = useRef<Drag | null>(null);

  const show = (next: Drag | null) => {
    mark(now.current, false);
    mark(next, true);
    now.current = next;
    setDrag(next);
  };
  const letGo = useRef(show);
  letGo.current = show;

  const dragging = drag !== null;
  useEffect(() => {
    if (!dragging) return;
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      letGo.current(null);
    };
    window.addEventListener('keydown', press, true);
    return () => window.removeEventListener('keydown', press, true);
  }, [dragging]);
  // A list that is taken off the page keeps no marks.
  useEffect(() => () => mark(now.current, false), []);

  return {
    onPointerDown(event: PointerEvent<HTMLElement>) {
      const rows = rowsAround(event.currentTarget);
      if (event.button !== 0 || rows.length < 2) return;
      event.preventDefault(); // no selection of text
      event.currentTarget.setPointerCapture?.(event.pointerId);
      event.currentTarget.focus();
      show({ rows, from: index, to: index });
    },
    onPointerMove(event: PointerEvent<HTMLElement>) {
      const drag = now.current;
      if (drag === null) return;
      const boxes = drag.rows.map((row) => row.getBoundingClientRect());
      const to = placeUnder(boxes, drag.from, event.clientY);
      if (to !== drag.to) show({ ...drag, to });
    },
    onPointerUp() {
      const drag = now.current;
      show(null);
      if (drag !== null && drag.to !== drag.from) onMove(drag.to);
    },
    onPointerCancel: () => show(null),
  };
}

function rowsAround(handle: HTMLElement): readonly HTMLElement[] {
  const row = handle.closest('[data-entry]');
  return [...(row?.parentElement?.children ?? [])].filter((each): each is HTMLElement => each instanceof HTMLElement && each.dataset.entry !== undefined);
}

/** Marks the row that is dragged, and the gap it would go to on the row below or above the gap. */
function mark(drag: Drag | null, on: boolean) {
  if (drag === null) return;
  const { rows, from, to } = drag;
  const row = rows[from];
  const others = rows.filter((_, i) => i !== from);
  const beside = others[to] ?? others[to - 1];
  if (row !== undefined) set(row, 'dragged', on ? 'true' : null);
  if (beside !== undefined && from !== to) set(beside, 'drop', on ? (others[to] === undefined ? 'after' : 'before') : null);
}

function set(row: HTMLElement, name: 'dragged' | 'drop', value: string | null) {
  if (value === null) delete row.dataset[name];
  else row.dataset[name] = value;
}
