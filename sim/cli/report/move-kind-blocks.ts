import type { EffectsByKind, MoveKind, Scenario, WhyDocument } from '../../index.js';
import type { Block } from './blocks.js';
import { lines } from './csv.js';
import { showChange } from './numbers.js';
import { titleIn } from './strategy-title.js';

type Document = WhyDocument<'moves', EffectsByKind>;

/** Mean effects of moves by kind, for people. */
export function kindBlocks(document: Document, scenario: Scenario): Block[] {
  const { strategy, seasons, seed, confidence, moves, all, byWay, bySender, byHour, digest } = document;
  const table = (title: string, kinds: readonly MoveKind[], nameOf = (kind: string) => kind): Block => ({
    kind: 'table',
    title,
    head: ['', 'moves', 'measured', 'sales that day', 'complaints', 'lost sales', 'sales of the season'],
    rows: kinds.map((kind) => [
      nameOf(kind.kind),
      (kind.moves / seasons).toFixed(1),
      String(kind.measured),
      showChange(kind.effect.day.sales, 'yuan'),
      showChange(kind.effect.day.complaints, ''),
      showChange(kind.effect.day.lostSales, 'yuan'),
      showChange(kind.effect.season.sales, 'yuan'),
    ]),
  });
  return [
    { kind: 'says', text: `${document.scenario.title} \u00b7 ${titleIn(scenario, strategy)} \u00b7 ${seasons} seasons \u00b7 seed ${seed}` },
    {
      kind: 'says',
      text: `${(moves.mean ?? 0).toFixed(1)} moves a season. Mean effect of one move: its season less the same season without it, everybody else free to do otherwise.`,
    },
    ...(all ? [table('All moves', [all])] : []),
    table('By way', byWay),
    table('By who sends', bySender),
    table('By hour', byHour, (hour) => `${hour.padStart(2, '0')}:00`),
    {
      kind: 'says',
      text: `With the half-width of ${100 * confidence} % intervals over seasons; each holds by itself. Effects of single moves do not add up to that of all: without one, the pool sends another.`,
    },
    { kind: 'says', text: digest },
  ];
}

/** Every number, a line a kind. */
export function kindsCsv({ all, byWay, bySender, byHour }: Document): string {
  const measures = ['sales', 'complaints', 'lostSales'] as const;
  const columns = (['day', 'season'] as const).flatMap((over) => measures.map((measure) => ({ over, measure })));
  const head = ['by', 'kind', 'moves', 'measured', ...columns.flatMap(({ over, measure }) => ['', '_low', '_high'].map((end) => `${over}_${measure}${end}`))];
  const rows = (by: string, kinds: readonly MoveKind[]) =>
    kinds.map(({ kind, moves, measured, effect }) => [
      by,
      kind,
      moves,
      measured,
      ...columns.flatMap(({ over, measure }) => [effect[over][measure].mean, effect[over][measure].low, effect[over][measure].high]),
    ]);
  return lines([head, ...rows('all', all ? [all] : []), ...rows('way', byWay), ...rows('sender', bySender), ...rows('hour', byHour)]);
}
