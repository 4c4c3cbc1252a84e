/**
 * Which strategies the table has room for: those the user chose (in the order of the case), else the first ones.
 * The strategy spoken of is always among them unless the user took it out.
 */
export function shownColumns(all: readonly string[], chosen: readonly string[] | null, focus: string | undefined, room: number): readonly string[] {
  if (all.length <= room) return all;
  if (chosen !== null) {
    const still = all.filter((id) => chosen.includes(id)).slice(0, room);
    if (still.length > 0) return still;
  }
  const first = all.slice(0, room);
  if (focus === undefined || first.includes(focus) || !all.includes(focus)) return first;
  return [...first.slice(0, room - 1), focus];
}
