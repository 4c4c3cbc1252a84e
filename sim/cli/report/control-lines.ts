import type { ResultDocument } from '../../index.js';

/** With --control: what the intervals are freed of. English sentences; none without it. */
export function controlLines({ control, replications, strategies }: Pick<ResultDocument, 'control' | 'replications' | 'strategies'>): string[] {
  if (control === undefined) return [];
  if (!control.used) return [`Intervals are plain: ${replications} season${replications === 1 ? ' is' : 's are'} too few for --control, which needs ten.`];
  const roster = strategies.find(({ id }) => id === control.roster)?.title ?? control.roster;
  const told = control.controls.map(({ name, expected, mean }) =>
    name === 'candidates'
      ? `people who might come (${mean.toFixed(0)} a season, ${expected.toFixed(0)} expected)`
      : `speed of the people whom the roster of ${roster} puts at "${name}" (${mean.toFixed(3)}, ${expected.toFixed(3)} expected)`,
  );
  return [`Estimates and intervals are freed of luck that is known beforehand (--control): ${told.join('; ')}.`];
}
