import { type Cell, columnsByRow } from '../grid/cells.js';
import type { Rows } from '../grid/painting.js';

/** Most people a role can have in an hour. */
const PEOPLE_MAX = 1000;

/** What a stroke does to the people on duty. */
export type Brush = { readonly kind: 'add'; readonly people: number } | { readonly kind: 'set'; readonly people: number };

/** People by role and opening hour after a stroke; each cell counts once, and nobody is less than nobody. */
export function paintedPeople(rows: Rows, cells: readonly Cell[], brush: Brush): Rows {
  const touched = columnsByRow(cells);
  return rows.map((row, role) => {
    const hours = touched.get(role);
    return hours === undefined
      ? row
      : row.map((people, hour) => (hours.has(hour) ? wholePeople(brush.kind === 'set' ? brush.people : people + brush.people) : people));
  });
}

function wholePeople(people: number): number {
  return Math.max(0, Math.min(PEOPLE_MAX, Math.round(people)));
}
