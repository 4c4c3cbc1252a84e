/** Cuts a text into lines of at most `width` characters, between words where it can, never between a number and its %. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/ (?!%)/).flatMap((w) => pieces(w, width))) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

function pieces(word: string, width: number): string[] {
  return word.length <= width ? [word] : (word.match(new RegExp(`.{1,${width}}`, 'g')) ?? []);
}

/** Columns of a table for people: the first to the left, the others to the right, two spaces between them. Heads may take several lines. */
export function textTable(head: readonly string[], rows: readonly (readonly string[])[], headWidth: number): string[] {
  const heads = head.map((title, i) => (i === 0 ? [title] : wrap(title, headWidth)));
  const height = Math.max(...heads.map((lines) => lines.length));
  const headRows = Array.from({ length: height }, (_, k) => heads.map((lines) => lines[lines.length - height + k] ?? ''));
  const widths = head.map((_, i) => Math.max(...[...headRows, ...rows].map((row) => row[i]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, i) => (i === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[i])))
      .join('  ')
      .trimEnd();
  return [...headRows.map(line), '\u2500'.repeat(widths.reduce((sum, w) => sum + w + 2, -2)), ...rows.map(line)];
}

/** Width of the terminal, or 80 where the output is a file or a pipe, so that it reads the same everywhere. */
export function outputWidth(toTerminal: boolean): number {
  const columns = toTerminal ? process.stdout.columns : undefined;
  return Math.max(60, Math.min(160, columns ?? 80));
}
