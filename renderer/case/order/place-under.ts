/** A row of a list on screen, in the order of the list (px from the top of the window). */
export interface Row {
  readonly top: number;
  readonly bottom: number;
}

/**
 * Where an entry that is dragged would come to stand: the gap nearest to the pointer, as the place it has once it is taken out of its own.
 * @param y of the pointer, px from the top of the window
 */
export function placeUnder(rows: readonly Row[], from: number, y: number): number {
  return rows.filter(({ top, bottom }, i) => i !== from && (top + bottom) / 2 < y).length;
}
