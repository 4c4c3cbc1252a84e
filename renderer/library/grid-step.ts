/** Where a card of a grid stands. */
export interface CardPlace {
  readonly left: number;
  readonly top: number;
}

const STEPS: Readonly<Record<string, readonly [dx: number, dy: number]>> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

/**
 * The card a key leads to from another one; undefined where the key is none of the grid's, or leads out of it. To the sides
 * as one reads, into the next row at its end; up and down to the card nearest to the column.
 */
export function gridStep(places: readonly CardPlace[], from: number, key: string): number | undefined {
  if (key === 'Home') return places.length > 0 ? 0 : undefined;
  if (key === 'End') return places.length > 0 ? places.length - 1 : undefined;
  const step = STEPS[key];
  const here = places[from];
  if (step === undefined || here === undefined) return undefined;
  const [dx, dy] = step;
  if (dx !== 0) return places[from + dx] === undefined ? undefined : from + dx;
  const beyond = places.filter(({ top }) => (top - here.top) * dy > 1);
  if (beyond.length === 0) return undefined;
  const row = beyond.reduce((nearest, { top }) => (Math.abs(top - here.top) < Math.abs(nearest - here.top) ? top : nearest), beyond[0]?.top ?? 0);
  const inRow = places.flatMap(({ left, top }, i) => (Math.abs(top - row) <= 1 ? [{ i, away: Math.abs(left - here.left) }] : []));
  return inRow.reduce((best, one) => (one.away < best.away ? one : best), inRow[0] ?? { i: from, away: 0 }).i;
}
