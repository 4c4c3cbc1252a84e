import type { ChangedCustomer, Scenario, TraceEvent, TwinRequest, TwinTrace } from '../../index.js';
import { lines } from './csv.js';
import { COMPLAINT_WORDS, FATE_WORDS } from './fate-blocks.js';
import { titleIn } from './strategy-title.js';
import { textTable } from './text-table.js';
import { clockOf, dayOf } from './trace-lines.js';

type Format = 'table' | 'csv' | 'json';

/** Customers listed in a terminal; all of them are in CSV and JSON. */
const MOST_LISTED = 40;
const HEAD_WIDTH = 26;

/** One customer under two strategies, side by side; what is otherwise is marked. */
export function twinText(twins: TwinTrace, scenario: Scenario, format: Format): string {
  if (format === 'json') return `${JSON.stringify(twins, null, 2)}\n`;
  if (format === 'csv')
    return lines([
      ['event', 'same', ...twins.lives.flatMap(({ strategy }) => [`${strategy} time`, `${strategy} what`])],
      ...twins.steps.map(({ kind, isSame, events }) => [kind, String(isSame), ...events.flatMap((event) => [event?.time, event && describe(event)])]),
    ]);
  const { store, customer, replication, lives, steps } = twins;
  const rows = steps.map(({ kind, isSame, events: [before, after] }) => [
    kind,
    isSame ? '' : '\u2260',
    cell(before),
    isSame ? '=' : cell(after),
    later(before, after),
  ]);
  const ends = lives.map(({ strategy, fate, complaint, yuan }) => {
    const bought = fate === 'bought' ? ` for ${yuan.toFixed(2)} yuan` : '';
    return `${titleIn(scenario, strategy)}: ${FATE_WORDS[fate]}${bought}, ${complaint === 'none' ? COMPLAINT_WORDS.none : `complained ${COMPLAINT_WORDS[complaint]}`}.`;
  });
  return [
    `Customer ${customer} of ${store}, season ${replication}: the same person with the same luck.`,
    '',
    ...leftTable(['', '', ...lives.map(({ strategy }) => titleIn(scenario, strategy)), 'later by'], rows),
    '',
    ...ends,
    '',
  ].join('\n');
}

/** Everybody whose fate is another. */
export function foundText(found: readonly ChangedCustomer[], scenario: Scenario, { strategies, replication }: TwinRequest, format: Format): string {
  if (format === 'json') return `${JSON.stringify({ strategies, replication, customers: found }, null, 2)}\n`;
  if (format === 'csv')
    return lines([
      ['store', 'customer', 'from', 'to', 'complaint_from', 'complaint_to', 'yuan'],
      ...found.map(({ store, customer, from, to, complaintFrom, complaintTo, yuan }) => [store, customer, from, to, complaintFrom, complaintTo, yuan]),
    ]);
  const [before, after] = strategies.map((id) => titleIn(scenario, id));
  const kinds = new Map<string, { customers: number; yuan: number }>();
  for (const customer of found) {
    const kind = changeOf(customer);
    const { customers, yuan } = kinds.get(kind) ?? { customers: 0, yuan: 0 };
    kinds.set(kind, { customers: customers + 1, yuan: yuan + customer.yuan });
  }
  const counted = [...kinds].sort(([, a], [, b]) => b.customers - a.customers).map(([kind, { customers, yuan }]) => [kind, String(customers), yuan.toFixed(0)]);
  const listed = found.slice(0, MOST_LISTED).map((customer) => [`${customer.store} ${customer.customer}`, changeOf(customer)]);
  const rest = found.length > MOST_LISTED ? [`\u2026 and ${found.length - MOST_LISTED} more (--format csv has them all).`] : [];
  return [
    `${before} against ${after}, season ${replication}: ${found.length} of the same customers fare otherwise.`,
    '',
    ...(found.length === 0
      ? []
      : [...textTable(['', 'customers', 'yuan'], counted, HEAD_WIDTH), '', ...leftTable(['customer', 'change'], listed), ...rest, '']),
    '--customer <n> shows one of them side by side.',
    '',
  ].join('\n');
}

function changeOf({ from, to, complaintFrom, complaintTo }: ChangedCustomer): string {
  const visit = from === to ? FATE_WORDS[from] : `${FATE_WORDS[from]} \u2192 ${FATE_WORDS[to]}`;
  return complaintFrom === complaintTo ? visit : `${visit}; ${COMPLAINT_WORDS[complaintFrom]} \u2192 ${COMPLAINT_WORDS[complaintTo]}`;
}

function cell(event: TraceEvent | undefined): string {
  return event === undefined ? '\u2013' : [`${dayOf(event.time)} ${clockOf(event.time)}`, describe(event)].filter(Boolean).join(' ');
}

function describe({ person, detail }: TraceEvent): string {
  const entries = Object.entries(detail ?? {}).flatMap(([key, value]) =>
    key === 'case' ? [] : [`${key} ${typeof value === 'number' ? Number(value.toPrecision(4)) : value}`],
  );
  return [...(person === undefined ? [] : [person]), ...entries].join(', ');
}

/** How many minutes later the second is than the first. */
function later(before: TraceEvent | undefined, after: TraceEvent | undefined): string {
  if (!before || !after || before.time === after.time) return '';
  const minutes = after.time - before.time;
  return `${minutes > 0 ? '+' : '\u2212'}${Math.abs(minutes).toFixed(1)} min`;
}

/** All columns to the left. */
function leftTable(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const widths = head.map((title, i) => Math.max(title.length, ...rows.map((row) => row[i]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    row
      .map((text, i) => text.padEnd(widths[i] ?? 0))
      .join('  ')
      .trimEnd();
  return [line(head), '\u2500'.repeat(widths.reduce((sum, w) => sum + w + 2, -2)), ...rows.map(line)];
}
