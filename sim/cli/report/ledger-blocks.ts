import type { LedgerMove, MoveWithEffect, Scenario, WhyDocument } from '../../index.js';
import type { LedgerReport } from '../ledger.js';
import type { Block } from './blocks.js';
import { lines } from './csv.js';
import { signed } from './numbers.js';
import { titleIn } from './strategy-title.js';
import { clockOf, dayOf } from './trace-lines.js';

type Document = WhyDocument<'ledger', LedgerReport>;

/** Who sends people, in words. */
const SENDERS: Readonly<Record<string, string>> = {
  pool: 'pool',
  'pool-home': 'pool, home',
  region: 'regional manager',
  rule: 'rule',
  player: 'player',
  'rule-over': 'let go, home',
};

/** Every move of a season, for people. */
export function ledgerBlocks(document: Document, scenario: Scenario): Block[] {
  const { ledger, effects, seed, digest } = document;
  const { moves, floats, strategy, replication, alertOn } = ledger;
  const found = new Map(effects.map((move) => [nameOf(move), move]));
  const shown = effects.length > 0 ? moves.filter((move) => found.has(nameOf(move))) : moves;
  const several = new Set(moves.map(({ store }) => store)).size > 1;
  const yuan = moves.reduce((sum, { cost }) => sum + cost.yuan, 0);
  const head = `${document.scenario.title} \u00b7 ${titleIn(scenario, strategy)} \u00b7 season ${replication} \u00b7 seed ${seed}`;
  const level = alertOn === null ? '' : ` There is an alert from ${alertOn} on.`;
  return [
    { kind: 'says', text: head },
    {
      kind: 'says',
      text: `${moves.length} moves cost at most ${yuan.toFixed(0)} yuan of work: on the way, strange at first, less skilled than at home.${level}`,
    },
    {
      kind: 'table',
      title: effects.length > 0 ? 'Moves, and what each did: that day, and the season, less the same without it' : 'Moves',
      head: [
        'day',
        'clock',
        ...(several ? ['store'] : []),
        'person',
        'from',
        'to',
        'sent by',
        'pressure',
        'for (min)',
        'cost (yuan)',
        ...(effects.length > 0 ? EFFECTS : []),
      ],
      rows: shown.map((move) => [...moveCells(move, several), ...(effects.length > 0 ? effectCells(found.get(nameOf(move))) : [])]),
    },
    ...(floats.length === 0
      ? []
      : [
          {
            kind: 'table',
            title: 'Floats sent from store to store',
            head: ['day', 'clock', 'person', 'from', 'to', 'way (min)'],
            rows: floats.map(({ sentAt, person, from, to, travelMinutes }) => [
              String(dayOf(sentAt)),
              clockOf(sentAt),
              person,
              from,
              to,
              String(travelMinutes),
            ]),
          } as const,
        ]),
    ...(effects.length === 0
      ? []
      : [
          {
            kind: 'says',
            text: 'What a single move did in a single season is mostly the luck of everything that followed from it; --seasons tells the mean effect by kind of move.',
          } as const,
        ]),
    { kind: 'says', text: digest },
  ];
}

const EFFECTS = ['sales', 'complaints', 'lost sales', 'season: sales', 'complaints', 'lost sales'] as const;

function moveCells(move: LedgerMove, several: boolean): string[] {
  const { sentAt, store, person, from, to, by, rule, pressureFrom, pressureTo, arrivedAt, until, cost } = move;
  const pressure = pressureFrom === null || pressureTo === null ? '\u2013' : `${pressureFrom.toFixed(2)} \u2192 ${pressureTo.toFixed(2)}`;
  return [
    String(dayOf(sentAt)),
    clockOf(sentAt).slice(0, 5),
    ...(several ? [store] : []),
    person,
    from,
    to,
    rule === undefined ? (SENDERS[by] ?? by) : `rule ${rule}`,
    pressure,
    arrivedAt === null ? '\u2013' : Math.max(0, until - arrivedAt).toFixed(0),
    cost.yuan.toFixed(1),
  ];
}

function effectCells(move: MoveWithEffect | undefined): string[] {
  if (!move) return EFFECTS.map(() => '');
  const { day, season } = move.effect;
  return [day, season].flatMap(({ sales, complaints, lostSales }) => [signed(sales, 0), signed(complaints, 0), signed(lostSales, 0)]);
}

function nameOf({ store, move }: LedgerMove): string {
  return `${move} ${store}`;
}

/** Every number, a line a move. */
export function ledgerCsv({ ledger, effects }: Document): string {
  const found = new Map(effects.map((move) => [nameOf(move), move.effect]));
  const head = ['store', 'move', 'sent_at', 'day', 'clock', 'person', 'from', 'to', 'by', 'rule', 'planned', 'home', 'pressure_from', 'pressure_to'];
  const more = [
    'arrived_at',
    'until',
    'switch_minutes',
    'strange_minutes',
    'skill_minutes',
    'cost_yuan',
    'day_sales',
    'day_complaints',
    'day_lost_sales',
    'sales',
    'complaints',
    'lost_sales',
  ];
  const rows = ledger.moves.map((move) => {
    const { store, person, from, to, by, rule, planned, isHome, sentAt, pressureFrom, pressureTo, arrivedAt, until, cost } = move;
    const effect = found.get(nameOf(move));
    return [
      ...[store, move.move, sentAt, dayOf(sentAt), clockOf(sentAt), person, from, to, by, rule, String(planned), String(isHome), pressureFrom, pressureTo],
      ...[arrivedAt, until, cost.switchMinutes, cost.strangeMinutes, cost.skillMinutes, cost.yuan],
      ...[effect?.day, effect?.season].flatMap((sums) => [sums?.sales, sums?.complaints, sums?.lostSales]),
    ];
  });
  return lines([[...head, ...more], ...rows]);
}
