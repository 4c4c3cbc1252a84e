import type { ResultDocument } from '../../index.js';
import { lines } from './csv.js';

/** Every plan that was played, a line each: found ones with their confirmed figures, all by the search's own seasons. */
export function searchCsv({ search }: ResultDocument): string {
  if (search === undefined) return '';
  const { levers, objectives, found, points } = search;
  const names = objectives.map(({ name }) => name);
  const head = ['kind', 'id', ...levers.map(({ id }) => id), 'seasons', 'front', 'exit', ...names];
  const more = names.flatMap((name) => [`${name}_low`, `${name}_high`, `${name}_difference`, `${name}_difference_low`, `${name}_difference_high`]);
  const confirmed = found.map(({ id, settings, objectives: told }) => [
    'found',
    id,
    ...levers.map((lever) => String(settings[lever.id])),
    null,
    String(search.front.includes(id)),
    null,
    ...told.map(({ value }) => value.mean),
    ...told.flatMap(({ value, difference }) => [value.low, value.high, difference.mean, difference.low, difference.high]),
  ]);
  const played = points.map(({ strategy, settings, objectives: means, seasons, front, exit }) => [
    strategy === null ? 'plan' : 'strategy',
    strategy,
    ...levers.map(({ id }) => (settings === null ? null : String(settings[id]))),
    seasons,
    String(front),
    exit ?? null,
    ...means,
    ...more.map(() => null),
  ]);
  return lines([[...head, ...more], ...confirmed, ...played]);
}
