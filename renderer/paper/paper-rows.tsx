import { type MeasureText, wrapLabel } from '../charts/text-size.js';
import { markPath, markStyle } from '../components/strategy-mark.js';

/** A bar from one value to another. */
export interface PaperBar {
  readonly from: number;
  readonly to: number;
  readonly colour: string;
  /** Only its outline: what is not decided, or the low end of a range, told without colour. */
  readonly isHollow?: boolean;
}

/** A name, bars on the scale all rows share, and what stands beside them. */
export interface PaperRow {
  /** Its own among the rows. */
  readonly id: string;
  readonly name: string;
  /** Steps its name is set in. */
  readonly depth?: number;
  readonly isStrong?: boolean;
  /** Place of a strategy's mark before the name. */
  readonly mark?: number;
  /** One above the other. */
  readonly bars: readonly PaperBar[];
  readonly whisker?: { readonly low: number; readonly high: number };
  /** A value to compare with, as a line across the row. */
  readonly tick?: number;
  /** One for each column. */
  readonly texts: readonly string[];
}

export interface PaperRowsProps {
  /** What it is, for the ear. */
  readonly name: string;
  /** Heads and widths (pixels) of the columns of text on the right. */
  readonly columns: readonly { readonly title: string; readonly width: number }[];
  readonly rows: readonly PaperRow[];
  /** Pixels. */
  readonly width: number;
  readonly measure: MeasureText;
}

const ROW = 28;
const HEAD = 24;
const SIZE = 12;
const NAMES = 220;
const STEP = 16;
const GAP = 14;

/** Pixels so many rows are high. */
export function rowsHeight(rows: number): number {
  return HEAD + rows * ROW + 4;
}

/** Rows of bars about a common zero, with names on the left and numbers on the right, for paper. */
export function PaperRows({ name, columns, rows, width, measure }: PaperRowsProps) {
  const texts = columns.reduce((sum, column) => sum + column.width + GAP, 0);
  const track = { from: NAMES, to: width - texts };
  const at = scaleOf(rows, track);
  const rights = columns.map((_, i) => width - columns.slice(i + 1).reduce((sum, column) => sum + column.width + GAP, 0));
  const height = rowsHeight(rows.length);
  return (
    <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="img" aria-label={name} fontSize={SIZE}>
      {columns.map(({ title, width: room }, i) => (
        <text key={title} x={rights[i]} y={15} textAnchor="end" fontWeight={700}>
          {wrapLabel(title, room + GAP - 4, 1, (line) => measure(line, SIZE, true))[0]}
        </text>
      ))}
      <line x1={0} x2={width} y1={HEAD - 1} y2={HEAD - 1} stroke="var(--line-strong)" />
      {rows.map((row, i) => (
        <g key={row.id} transform={`translate(0,${HEAD + i * ROW})`}>
          <line x1={0} x2={width} y1={ROW} y2={ROW} stroke="var(--line)" />
          <Name row={row} measure={measure} />
          <Bars row={row} at={at} />
          {row.texts.map((text, column) => (
            <text key={columns[column]?.title} x={rights[column]} y={18} textAnchor="end" fontWeight={row.isStrong ? 700 : 400}>
              {text}
            </text>
          ))}
        </g>
      ))}
      <line x1={at(0)} x2={at(0)} y1={HEAD} y2={height - 4} stroke="var(--line-strong)" />
    </svg>
  );
}

/** Everything on one scale that has zero on it. */
function scaleOf(rows: readonly PaperRow[], { from, to }: { readonly from: number; readonly to: number }) {
  const values = rows.flatMap(({ bars, whisker, tick }) => [
    ...bars.flatMap((bar) => [bar.from, bar.to]),
    ...(whisker ? [whisker.low, whisker.high] : []),
    ...(tick === undefined ? [] : [tick]),
  ]);
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const range = high - low || 1;
  return (value: number) => from + ((value - low) / range) * (to - from);
}

function Name({ row: { name, depth = 0, isStrong = false, mark }, measure }: { readonly row: PaperRow; readonly measure: MeasureText }) {
  const x = depth * STEP + (mark === undefined ? 0 : 20);
  const lines = wrapLabel(name, NAMES - x - 12, 2, (line) => measure(line, SIZE, isStrong));
  const style = mark === undefined ? null : markStyle(mark);
  return (
    <>
      {style && <path d={markPath(style.shape, 5.5)} transform="translate(8,14)" fill={style.color} stroke="var(--mark-edge)" strokeLinejoin="round" />}
      {lines.map((line, i) => (
        <text key={line} x={x} y={lines.length === 1 ? 18 : 12 + 12 * i} fontSize={lines.length === 1 ? SIZE : SIZE - 1} fontWeight={isStrong ? 700 : 400}>
          {line}
        </text>
      ))}
    </>
  );
}

function Bars({ row: { bars, whisker, tick }, at }: { readonly row: PaperRow; readonly at: (value: number) => number }) {
  const thick = bars.length > 1 ? 7 : 13;
  const top = (ROW - bars.length * (thick + 2)) / 2 + 1;
  return (
    <>
      {bars.map(({ from, to, colour, isHollow = false }, i) => {
        const x = at(Math.min(from, to));
        const length = Math.max(1.5, at(Math.max(from, to)) - x);
        const y = top + i * (thick + 2);
        return (
          <rect
            key={y}
            x={x}
            y={y}
            width={length}
            height={thick}
            fill={isHollow ? 'var(--surface)' : colour}
            stroke={isHollow ? colour : 'var(--mark-edge)'}
            strokeWidth={isHollow ? 1.2 : 0.6}
          />
        );
      })}
      {whisker && (
        <path d={`M${at(whisker.low)},14H${at(whisker.high)}M${at(whisker.low)},10.5v7M${at(whisker.high)},10.5v7`} stroke="var(--ink)" fill="none" />
      )}
      {tick !== undefined && <rect x={at(tick) - 1} y={3} width={2} height={ROW - 6} fill="var(--accent)" />}
    </>
  );
}
