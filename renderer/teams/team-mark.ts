/** Place of the ghosts among shapes and colours: the baseline's circle, and a shape no team is given. */
export const GHOST_MARKS = { noMoves: 0, automatic: 7 } as const;

/** Place of a team among shapes and colours. @param id from 1 */
export function teamMark(id: number): number {
  return id < GHOST_MARKS.automatic ? id : id + 1;
}
