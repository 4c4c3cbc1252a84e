/** Where a line lies: a number the shelf understands, and its length in bytes. */
export interface LinePlace {
  readonly at: number;
  readonly bytes: number;
}

/** Holds lines of text, in memory or on a disk, and gives them back one at a time. */
export interface LineShelf {
  /** Puts lines down in this order. */
  append(lines: readonly string[]): Promise<readonly LinePlace[]>;
  read(place: LinePlace): Promise<string>;
}

/** Lines in memory: for few of them, and for tests. */
export function memoryShelf(): LineShelf {
  const lines: string[] = [];
  return {
    append: async (more) => more.map((line) => ({ at: lines.push(line) - 1, bytes: line.length })),
    read: async ({ at }) => lines[at],
  };
}
