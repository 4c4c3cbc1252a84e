import { memo, useMemo, useRef } from 'react';
import { useSize } from '../../charts/use-size.js';
import { figure, signedFigure } from '../../format/figures.js';
import { useScale } from '../../stores/use-scale.js';
import { BlockHead } from '../block-head.js';
import { PlayExport } from '../export/play-export.js';
import { usePlay, usePlayTexts } from '../use-play.js';
import { thinned } from './ghost-lines.js';
import { lineEnds, type SeasonLine } from './line-ends.js';
import { lineFrame, linePath, placed, spreadLabels } from './line-frame.js';
import { linesFigure, linesTable } from './paper-lines.js';
import styles from './season-chart.module.css';

/** Points of one line that are drawn. */
const POINTS = 180;

export interface SeasonChartProps {
  readonly title: string;
  /** The indicator the lines are of. */
  readonly indicator: string;
  readonly note: string;
  readonly lines: readonly SeasonLine[];
  readonly decimals: number;
  /** Last minute the lines could show; what ends long before it is still being played. */
  readonly until: number;
  /** What stands there before there is a line. */
  readonly empty: string;
  /** Values are differences: they carry their sign, and the axis shows zero. */
  readonly isDifference?: boolean;
}

/** Lines over the season so far, labelled at their ends; the player's is the strong one. Its table twin stands behind it for those who listen. */
export const SeasonChart = memo(function SeasonChart({ title, indicator, note, lines, decimals, until, empty, isDifference = false }: SeasonChartProps) {
  const texts = usePlayTexts();
  const { t, language } = texts;
  const box = useRef<HTMLDivElement>(null);
  const { width, height } = useSize(box);
  const unit = useScale();
  const days = usePlay((s) => s.setup?.days ?? 1);
  const shown = useMemo(() => lines.map((line) => ({ ...line, points: thinned(line.points, POINTS) })), [lines]);
  const last = lastMinute(Math.max(0, ...shown.flatMap(({ points }) => points.at(-1)?.time ?? 0)), days);
  const write = (value: number) => (isDifference ? signedFigure(value, decimals, language) : figure(value, decimals, language));
  const ends = lineEnds(shown, { write, join: (name, value) => t('chart.end', { name, value }), until });
  const frame = lineFrame({
    width,
    height,
    unit,
    end: last,
    lines: shown.map(({ points }) => points),
    tickText: (value, digits) => figure(value, digits, language),
    labels: ends.map(({ text }) => text),
    ...(isDifference ? { include: 0 } : {}),
  });
  const places = spreadLabels(placed(ends, frame), 15 * unit, frame.top + 6 * unit, frame.bottom + 2 * unit);
  const isEmpty = ends.length === 0;
  return (
    <section className={styles.chart} aria-label={title}>
      <BlockHead title={title} note={note} indicator={indicator}>
        {!isEmpty && (
          <PlayExport
            title={`${title}${t('export.of', { note })}`}
            figure={() => linesFigure({ title, lines, last, until, isDifference, write }, texts)}
            table={() => linesTable(title, lines, texts)}
          />
        )}
      </BlockHead>
      <div className={styles.box} ref={box}>
        {isEmpty && <p className={styles.empty}>{empty}</p>}
        {width > 0 && !isEmpty && (
          <svg width={width} height={height} aria-hidden="true">
            {frame.ticks.map((tick) => (
              <g key={tick}>
                <line
                  className={tick === 0 && isDifference ? styles.zero : styles.grid}
                  x1={frame.left}
                  x2={frame.right}
                  y1={frame.y(tick)}
                  y2={frame.y(tick)}
                />
                <text className={styles.tick} x={frame.left - 6} y={frame.y(tick)} dy="0.35em" textAnchor="end">
                  {figure(tick, frame.decimals, language)}
                </text>
              </g>
            ))}
            {weekTicks(last).map((minute) => (
              <text key={minute} className={styles.tick} x={frame.x(minute)} y={frame.bottom + 14 * unit} textAnchor={minute === 0 ? 'start' : 'middle'}>
                {minute === 0 ? t('chart.firstDay') : String(minute / 1440 + 1)}
              </text>
            ))}
            {shown.map(({ key, label, points }) => (
              <path key={key + label} className={styles[key]} d={linePath(points, frame)} />
            ))}
            {ends.map(({ key, kind, text }) => (
              <text key={key} className={styles[`label-${kind}`]} x={frame.right + 7 * unit} y={places.get(key)} dy="0.35em">
                {text}
              </text>
            ))}
          </svg>
        )}
      </div>
      <table className="visually-hidden">
        <caption>{title}</caption>
        <tbody>
          {ends.map(({ key, text }) => (
            <tr key={key}>
              <td>{text}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
});

/** The axis shows two days at first, then a week, then as long as has been played: a first morning is no upright stroke. @param days of the season */
function lastMinute(played: number, days: number): number {
  const first = played < 2 * 1440 ? 2 : 7;
  return Math.max(1440 * Math.min(first, days), played);
}

function weekTicks(last: number): number[] {
  const days = last / 1440;
  const every = days <= 8 ? 1 : 7 * Math.ceil(days / 35);
  return Array.from({ length: Math.floor((days - 0.01) / every) + 1 }, (_, i) => i * every * 1440).filter(
    (minute) => days > 8 || days <= 3 || minute % 2880 === 0,
  );
}
