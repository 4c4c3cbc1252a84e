/** What the room learns. */
export function DebriefBoard() {
  return null;
}
