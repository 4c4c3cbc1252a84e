import type { PaperFigure } from '../../compare/exports/figure-export.js';
import type { ExportTable } from '../../export/export-table.js';
import { figure } from '../../format/figures.js';
import { dayOf } from '../transport/clock-text.js';
import type { PlayTexts } from '../use-play.js';
import { thinned } from './ghost-lines.js';
import { lineEnds, type SeasonLine } from './line-ends.js';
import { lineFrame, linePath, placed, spreadLabels } from './line-frame.js';

export interface PaperLinesInput {
  readonly title: string;
  readonly lines: readonly SeasonLine[];
  /** Last minute of the axis. */
  readonly last: number;
  /** Last minute the lines could show. */
  readonly until: number;
  readonly isDifference: boolean;
  /** A value as a text. */
  readonly write: (value: number) => string;
}

const HEIGHT = 280;
const POINTS = 400;

/** As on screen: the player's line is the strong one, the others are told apart without colour. */
const STROKES: Readonly<Record<SeasonLine['key'], { readonly stroke: string; readonly strokeWidth: number; readonly strokeDasharray?: string }>> = {
  you: { stroke: 'var(--ink)', strokeWidth: 2.5 },
  'no-moves': { stroke: 'var(--s0)', strokeWidth: 1.25 },
  rules: { stroke: 'var(--s5)', strokeWidth: 1.25, strokeDasharray: '5 4' },
  other: { stroke: 'var(--accent)', strokeWidth: 1.25, strokeDasharray: '1 3' },
};

/** Lines over the season so far, for paper. */
export function linesFigure({ title, lines, last, until, isDifference, write }: PaperLinesInput, { t, language }: PlayTexts): PaperFigure {
  const shown = lines.map((line) => ({ ...line, points: thinned(line.points, POINTS) }));
  const draw = (width: number) => {
    const ends = lineEnds(shown, { write, join: (name, value) => t('chart.end', { name, value }), until });
    const frame = lineFrame({
      width,
      height: HEIGHT,
      unit: 1,
      end: last,
      lines: shown.map(({ points }) => points),
      tickText: (value, digits) => figure(value, digits, language),
      labels: ends.map(({ text }) => text),
      ...(isDifference ? { include: 0 } : {}),
    });
    const places = spreadLabels(placed(ends, frame), 15, frame.top + 6, frame.bottom + 2);
    const days = Math.max(1, Math.round(last / 1440));
    const every = days <= 8 ? 1 : 7;
    const ticks = Array.from({ length: Math.ceil(days / every) }, (_, i) => i * every);
    return (
      <svg viewBox={`0 0 ${width} ${HEIGHT}`} width={width} height={HEIGHT} role="img" aria-label={title} fontSize={12}>
        {frame.ticks.map((tick) => (
          <g key={tick}>
            <line
              x1={frame.left}
              x2={frame.right}
              y1={frame.y(tick)}
              y2={frame.y(tick)}
              stroke={tick === 0 && isDifference ? 'var(--line-strong)' : 'var(--line)'}
            />
            <text x={frame.left - 6} y={frame.y(tick) + 4} textAnchor="end">
              {figure(tick, frame.decimals, language)}
            </text>
          </g>
        ))}
        {ticks.map((day) => (
          <text key={day} x={frame.x(day * 1440)} y={frame.bottom + 15} textAnchor={day === 0 ? 'start' : 'middle'}>
            {day === 0 ? t('chart.firstDay') : String(day + 1)}
          </text>
        ))}
        {shown.map(({ key, label, points }) => (
          <path key={key + label} d={linePath(points, frame)} fill="none" strokeLinejoin="round" {...STROKES[key]} />
        ))}
        {ends.map(({ key, kind, text }) => (
          <text key={key} x={frame.right + 7} y={(places.get(key) ?? 0) + 4} fontWeight={kind === 'you' ? 700 : 400}>
            {text}
          </text>
        ))}
      </svg>
    );
  };
  return { height: HEIGHT, draw };
}

/** The same in full precision: a row an hour of the season. */
export function linesTable(title: string, lines: readonly SeasonLine[], { t }: PlayTexts): ExportTable {
  const times = [...new Set(lines.flatMap(({ points }) => points.map(({ time }) => time)))].sort((a, b) => a - b);
  const values = lines.map(({ points }) => new Map(points.map(({ time, value }) => [time, value])));
  return {
    name: title,
    columns: [
      { title: t('export.day'), format: '0' },
      { title: t('export.hour'), format: '0.00' },
      ...lines.map(({ label }) => ({ title: label, format: '0.00' as const, width: 18 })),
    ],
    rows: times.map((time) => [dayOf(time), (time % 1440) / 60, ...values.map((points) => points.get(time) ?? null)]),
  };
}
