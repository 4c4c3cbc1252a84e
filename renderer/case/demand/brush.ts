import { sum, type Week } from './week.js';

/** A cell of the week: weekday 0 = Monday, and place among the opening hours. */
export interface WeekCell {
  readonly day: number;
  readonly hour: number;
}

/** What a stroke does to the cells it touches. */
export type Brush =
  | { readonly kind: 'raise' | 'lower' /** 0.1 is a tenth. */; readonly by: number }
  | { readonly kind: 'level' }
  | { readonly kind: 'set' /** Visitors an hour. */; readonly visitors: number };

/**
 * A week after a stroke over some of its cells; each counts once, however often it was crossed.
 * @param keepTotals visitors of a day stay: what its painted hours gain, its other hours lose
 */
export function painted(week: Week, cells: readonly WeekCell[], brush: Brush, keepTotals: boolean): Week {
  return week.map((before, day) => {
    const hours = new Set(cells.filter((cell) => cell.day === day).map(({ hour }) => hour));
    if (hours.size === 0) return before;
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

/** All cells of the rectangle between two. */
export function cellsBetween(a: WeekCell, b: WeekCell): WeekCell[] {
  const days = span(a.day, b.day);
  const hours = span(a.hour, b.hour);
  return days.flatMap((day) => hours.map((hour) => ({ day, hour })));
}

/** The cells on the straight way from one to another: a fast hand leaves no gaps. */
export function cellsOnTheWay(a: WeekCell, b: WeekCell): WeekCell[] {
  const steps = Math.max(Math.abs(b.day - a.day), Math.abs(b.hour - a.hour), 1);
  return Array.from({ length: steps + 1 }, (_, i) => ({
    day: Math.round(a.day + ((b.day - a.day) * i) / steps),
    hour: Math.round(a.hour + ((b.hour - a.hour) * i) / steps),
  }));
}

function span(a: number, b: number): number[] {
  const from = Math.min(a, b);
  return Array.from({ length: Math.abs(a - b) + 1 }, (_, i) => from + i);
}
