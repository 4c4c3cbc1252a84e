import { expect, it } from 'vitest';
import { estimateText } from '../../charts/text-size.js';
import { renderMarkup } from '../../paper/render-markup.js';
import { standaloneSvg } from '../../paper/standalone-svg.js';
import type { PlayEvent } from '../../simulation/play/player.js';
import { linesFigure, linesTable } from '../charts/paper-lines.js';
import { harmChains } from '../harm/harm-chains.js';
import { harmFigure, harmTable } from '../harm/harm-export.js';
import { logTable } from '../log/log-table.js';
import type { PlayTexts } from '../use-play.js';

/** Says the key instead of a text. */
const TEXTS = { t: (key: string) => key, language: 'en', person: (id: string) => id } as unknown as PlayTexts;
const LINES = [
  { key: 'no-moves' as const, label: 'no moves', points: [60, 120].map((time) => ({ time, value: time / 60 })) },
  { key: 'you' as const, label: 'you', points: [60, 120, 1500].map((time) => ({ time, value: -time / 60 })) },
];
const EVENTS: readonly PlayEvent[] = [
  { time: 1440 + 600, store: 'a', kind: 'move', person: 'stock-1', detail: { from: 'stock', to: 'checkout' } },
  { time: 1440 + 650, store: 'a', kind: 'stockout', customer: 3, detail: { group: 2 } },
  { time: 1440 + 655, store: 'a', kind: 'stockout-walkout', customer: 3 },
  { time: 1440 + 700, store: 'a', kind: 'move', person: 'floor-1', detail: { from: 'floor', to: 'checkout' } },
];
const DAY = { events: EVENTS, chains: harmChains(EVENTS), day: 1, opens: 480, closes: 1320 };

const fileOf = ({ draw }: { readonly draw: ReturnType<typeof harmFigure>['draw'] }) =>
  standaloneSvg(renderMarkup(draw(700, estimateText)), { title: 'T', source: 'S' });

it('takes lines away as a drawing and as a table with a row for each moment', () => {
  const svg = fileOf(linesFigure({ title: 'Rates', lines: LINES, last: 1500, until: 1500, isDifference: true, write: String }, TEXTS));
  expect(svg).not.toMatch(/NaN|undefined|var\(|class=/);
  expect(svg.match(/<path/g)).toHaveLength(2);
  expect(linesTable('Rates', LINES, TEXTS).rows).toEqual([
    [1, 1, 1, -1],
    [1, 2, 2, -2],
    [2, 1, null, -25],
  ]);
});

it('takes the delayed harm of a day away with its chains', () => {
  const svg = fileOf(harmFigure(DAY, TEXTS));
  expect(svg).not.toMatch(/NaN|undefined|var\(|class=/);
  expect(svg.match(/<circle/g)).toHaveLength(4);
  expect(harmTable(DAY, TEXTS).rows.map((row) => row.at(-1))).toEqual([1, 1, 1, null]);
});

it('takes the decisions away with reason and outcome', () => {
  const rows = [{ number: 1, decision: { at: 600, do: { kind: 'open-till' as const, people: 1 }, reason: 'queue' }, outcome: null }];
  const state = { samples: [], ghosts: { 'no-moves': [], rules: [] }, time: 700 };
  expect(logTable(rows as never, state, TEXTS).rows).toEqual([[1, 1, '10:00', 'say.openTill', 'queue', 'log.ahead', null, null]]);
});
