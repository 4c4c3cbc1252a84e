/** One line of the benchmark's table; `ok` only where there is a limit that can be missed. */
export interface Row {
  readonly what: string;
  readonly value: string;
  readonly limit: string;
  readonly ok?: boolean;
}

/** The table as plain text. */
export function formatTable(rows: readonly Row[]): string {
  const wide = Math.max(...rows.map((row) => row.what.length));
  const line = (row: Row) =>
    `${row.what.padEnd(wide)}  ${row.value.padStart(14)}  ${row.limit.padEnd(16)}${row.ok === undefined ? '' : row.ok ? 'ok' : 'MISSED'}`;
  return rows.map((row) => line(row).trimEnd()).join('\n');
}
