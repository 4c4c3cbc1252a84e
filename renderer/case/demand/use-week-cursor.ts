import { type KeyboardEvent, useState } from 'react';
import { readNumber } from '../fields/read-number.js';
import { type Brush, cellsBetween, painted, type WeekCell } from './brush.js';
import type { EditableWeek } from './use-week.js';
import { weekKey } from './week-keys.js';

export interface WeekCursor {
  readonly at: WeekCell;
  /** The other end of the range; the same cell where there is none. */
  readonly anchor: WeekCell;
  /** The number being typed, not yet written; null while none is. */
  readonly typed: string | null;
  /** The grid was entered since the page was opened. */
  readonly used: boolean;
  moveTo(cell: WeekCell, range: boolean): void;
  onKeyDown(event: KeyboardEvent): void;
  onBlur(): void;
}

interface CursorOptions {
  readonly week: EditableWeek | null;
  /** Opening hours of a day. */
  readonly hours: number;
  readonly by: number;
  readonly keepTotals: boolean;
}

/** Where one is in the week, and what keys do there. Presses of + and - in one place are one step of undo. */
export function useWeekCursor({ week, hours, by, keepTotals }: CursorOptions): WeekCursor {
  const [at, setAt] = useState<WeekCell>({ day: 0, hour: 0 });
  const [anchor, setAnchor] = useState<WeekCell>(at);
  const [typed, setTyped] = useState<string | null>(null);
  const [used, setUsed] = useState(false);
  const shownAt = { day: at.day, hour: Math.min(at.hour, hours - 1) };
  const shownAnchor = { day: anchor.day, hour: Math.min(anchor.hour, hours - 1) };
  const paint = (brush: Brush) => week?.write(painted(week.week, cellsBetween(shownAnchor, shownAt), brush, keepTotals), 'week keys');
  const commit = () => {
    const visitors = typed === null ? null : readNumber(typed);
    setTyped(null);
    if (visitors === null) return;
    week?.settle();
    paint({ kind: 'set', visitors });
    week?.settle();
  };
  const moveTo = (cell: WeekCell, range: boolean) => {
    setUsed(true);
    setAt(cell);
    if (!range) setAnchor(cell);
  };
  const press = (event: KeyboardEvent) => {
    const key = weekKey(event, shownAt, hours);
    if (key === null) return;
    event.preventDefault();
    event.stopPropagation(); // digits go to other places elsewhere
    setUsed(true);
    switch (key.kind) {
      case 'move':
        commit();
        week?.settle();
        return moveTo(key.to, key.range);
      case 'type':
        return setTyped(((typed ?? '') + key.sign).slice(0, 8));
      case 'rub':
        return setTyped(typed === null || typed.length < 2 ? null : typed.slice(0, -1));
      case 'cancel':
        return setTyped(null);
      case 'commit':
        return commit();
      case 'level':
        return void paint({ kind: 'level' });
      default:
        return void paint({ kind: key.kind, by });
    }
  };
  return {
    at: shownAt,
    anchor: shownAnchor,
    typed,
    used,
    moveTo,
    onKeyDown: press,
    onBlur: () => {
      commit();
      week?.settle();
    },
  };
}
