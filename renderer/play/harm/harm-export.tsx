import type { PaperFigure } from '../../compare/exports/figure-export.js';
import type { ExportTable } from '../../export/export-table.js';
import type { PlayEvent } from '../../simulation/play/player.js';
import { eventWords } from '../log/event-words.js';
import { clockText, dayOf } from '../transport/clock-text.js';
import type { PlayTexts } from '../use-play.js';
import type { HarmChain } from './harm-chains.js';
import { curve, endOfDay, LANES, type Lane, laneOf } from './harm-lanes.js';

export interface HarmOfDay {
  readonly events: readonly PlayEvent[];
  readonly chains: readonly HarmChain[];
  /** From 0. */
  readonly day: number;
  /** Minutes of the day. */
  readonly opens: number;
  readonly closes: number;
}

const LANE = 36;
const AXIS = 22;
const LEFT = 110;

const MARKS: Readonly<Record<Lane, { readonly fill: string; readonly stroke?: string; readonly strokeWidth?: number }>> = {
  moved: { fill: 'var(--accent)' },
  emptied: { fill: 'var(--watch)' },
  lost: { fill: 'none', stroke: 'var(--worse)', strokeWidth: 1.75 },
  complained: { fill: 'none', stroke: 'var(--worse)', strokeWidth: 1.75 },
};

/** The day's moves and what followed them, for paper. */
export function harmFigure({ events, chains, day, opens, closes }: HarmOfDay, { t }: PlayTexts): PaperFigure {
  const height = LANES.length * LANE + AXIS;
  const draw = (width: number) => {
    const ends = endOfDay(events, day, closes);
    const x = (time: number) => LEFT + ((time - day * 1440 - opens) / Math.max(1, ends - opens)) * (width - LEFT - 10);
    const y = (lane: Lane) => (LANES.indexOf(lane) + 0.5) * LANE;
    const place = (event: PlayEvent) => ({ x: x(event.time), y: y(laneOf(event) ?? 'moved') });
    const hours = Array.from({ length: Math.floor((closes - opens) / 120) + 1 }, (_, i) => opens + i * 120);
    return (
      <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="img" aria-label={t('harm.title')} fontSize={12}>
        {LANES.map((lane) => (
          <g key={lane}>
            <line x1={LEFT} x2={width} y1={y(lane)} y2={y(lane)} stroke="var(--line)" />
            <text x={0} y={y(lane) + 4}>
              {t(`harm.${lane}`)}
            </text>
          </g>
        ))}
        {hours.map((minute) => (
          <text key={minute} x={x(day * 1440 + minute)} y={height - 4} textAnchor="middle">
            {clockText(minute)}
          </text>
        ))}
        {chains.map(({ move, emptied, lost, complaint }) => (
          <path
            key={`${move.time}-${move.person}`}
            d={curve([move, emptied, lost, complaint].filter((stop) => stop !== null).map(place))}
            fill="none"
            stroke="var(--worse)"
            strokeWidth={1.25}
          />
        ))}
        {events.map((event) => (
          <circle
            key={`${event.time}-${event.kind}-${event.person ?? event.customer}`}
            cx={place(event).x}
            cy={place(event).y}
            r={3}
            {...MARKS[laneOf(event) ?? 'moved']}
          />
        ))}
      </svg>
    );
  };
  return { height, draw };
}

/** Every event of the day that stands in a lane, and which chain it belongs to. */
export function harmTable({ events, chains }: HarmOfDay, texts: PlayTexts): ExportTable {
  const { t } = texts;
  const chainOf = (event: PlayEvent) => chains.findIndex(({ move, emptied, lost, complaint }) => [move, emptied, lost, complaint].includes(event));
  return {
    name: t('harm.title'),
    columns: [
      { title: t('export.day'), format: '0' },
      { title: t('export.time') },
      { title: t('export.lane'), width: 16 },
      { title: t('export.event'), width: 60 },
      { title: t('export.chain'), format: '0' },
    ],
    rows: events.map((event) => {
      const chain = chainOf(event);
      return [dayOf(event.time), clockText(event.time), t(`harm.${laneOf(event) ?? 'moved'}`), eventWords(event, texts), chain < 0 ? null : chain + 1];
    }),
  };
}
