import type { CheckResult, ResultDocument } from '../../index.js';
import type { CheckedFile } from './check-report.js';

/** Every number with all its digits, a line a strategy and indicator, differences beside it (RFC 4180, comma, CRLF); with --control also what it removed. */
export function resultCsv(result: ResultDocument): string {
  const found = new Map(result.differences?.map((d) => [`${d.strategy} ${d.indicator}`, d]));
  const compared = result.baseline !== undefined;
  const controlled = result.control !== undefined;
  const removed = (name: string) => (controlled ? [name] : []);
  const head = ['strategy', 'indicator', 'unit', 'mean', 'low', 'high', 'sd', 'n', ...removed('removed')];
  const changes = ['difference', 'relative'].flatMap((name) => [name, `${name}_low`, `${name}_high`, ...removed(`${name}_removed`)]);
  const more = [...changes, 'verdict', 'seasons_better'];
  const rows = result.strategies.flatMap((s) =>
    Object.entries(s.indicators).map(([name, e]) => {
      const own = [s.id, name, e.unit, e.mean, e.low, e.high, e.sd, e.n, ...(controlled ? [e.removed] : [])];
      if (!compared) return own;
      const d = found.get(`${s.id} ${name}`);
      const [absolute, relative] = [d?.absolute, d?.relative].map((one) => [one?.mean, one?.low, one?.high, ...(controlled ? [one?.removed] : [])]);
      return [...own, ...absolute, ...relative, d?.verdict, d?.seasonsBetter];
    }),
  );
  return lines([compared ? [...head, ...more] : head, ...rows]);
}

/** With --details: the raw counts, a line a strategy and season. */
export function detailsCsv(result: ResultDocument): string {
  const keys = Object.keys(result.strategies[0]?.perReplication?.[0] ?? {});
  const rows = result.strategies.flatMap((s) => (s.perReplication ?? []).map((season, r) => [s.id, r, ...keys.map((key) => season[key])]));
  return lines([['strategy', 'replication', ...keys], ...rows]);
}

export function checkCsv(files: readonly CheckedFile[]): string {
  const rows = files.flatMap(({ file, result }) =>
    (result.checks ?? []).map((check) => [
      file,
      check.id,
      word(check),
      check.value?.mean,
      check.value?.low,
      check.value?.high,
      check.bound?.kind,
      check.bound?.value,
      check.needs,
      check.says,
    ]),
  );
  return lines([['file', 'guardrail', 'outcome', 'mean', 'low', 'high', 'bound', 'value', 'needs', 'says'], ...rows]);
}

function word({ holds }: CheckResult): string {
  return holds === 'undecided' ? 'undecided' : holds ? 'holds' : 'fails';
}

/** Rows as text (RFC 4180, comma, CRLF). */
export function lines(rows: readonly (readonly (string | number | null | undefined)[])[]): string {
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(value: string | number | null | undefined): string {
  const text = value === null || value === undefined ? '' : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
