import { type Cell, columnsByRow } from '../grid/cells.js';
import { sum, type Week } from './week.js';

/** What a stroke does to the cells it touches. */
export type Brush =
  | { readonly kind: 'raise' | 'lower' /** 0.1 is a tenth. */; readonly by: number }
  | { readonly kind: 'level' }
  | { readonly kind: 'set' /** Visitors an hour. */; readonly visitors: number };

/**
 * A week after a stroke over some of its cells (a row is a weekday, 0 = Monday; a column is a place among the opening hours); each counts once,
 * however often it was crossed.
 * @param keepTotals visitors of a day stay: what its painted hours gain, its other hours lose
 */
export function painted(week: Week, cells: readonly Cell[], brush: Brush, keepTotals: boolean): Week {
  const touchedHours = columnsByRow(cells);
  return week.map((before, day) => {
    const hours = touchedHours.get(day);
    if (hours === undefined) return before;
    const after = before.map((value, hour) => (hours.has(hour) ? touched(before, hour, value, brush) : value));
    return keepTotals ? withTotalOf(before, after, hours) : after;
  });
}

function touched(day: readonly number[], hour: number, value: number, brush: Brush): number {
  switch (brush.kind) {
    case 'raise':
      // An empty hour has nothing to grow from: it begins with a part of a mean one.
      return value > 0 ? value * (1 + brush.by) : (sum(day) / Math.max(1, day.length)) * brush.by;
    case 'lower':
      return value / (1 + brush.by); // what raising undoes
    case 'level':
      return mean([day[hour - 1], day[hour + 1]].filter((each) => each !== undefined)) ?? value;
    case 'set':
      return Math.max(0, brush.visitors);
  }
}

function withTotalOf(before: readonly number[], after: readonly number[], hours: ReadonlySet<number>): readonly number[] {
  const total = sum(before);
  const inside = sum(after.filter((_, hour) => hours.has(hour)));
  const outside = sum(before.filter((_, hour) => !hours.has(hour)));
  if (outside > 0 && inside < total) return after.map((value, hour) => (hours.has(hour) ? value : (value * (total - inside)) / outside));
  const now = sum(after);
  return now > 0 ? after.map((value) => (value * total) / now) : before; // the whole day was painted: only its shape can change
}

function mean(values: readonly number[]): number | undefined {
  return values.length === 0 ? undefined : sum(values) / values.length;
}
