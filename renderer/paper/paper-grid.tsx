import { type MeasureText, wrapLabel } from '../charts/text-size.js';

export interface PaperGridProps {
  /** For the ear. */
  readonly name: string;
  readonly heads: readonly string[];
  readonly rows: readonly {
    readonly id: string;
    readonly name: string;
    /** `shade` from 0 (plain) to 1. */
    readonly cells: readonly { readonly text: string; readonly shade: number; readonly isStrong?: boolean }[];
  }[];
  /** Pixels of the heads, of a row and of the whole. */
  readonly head: number;
  readonly row: number;
  readonly width: number;
  readonly measure: MeasureText;
}

const NAMES = 130;
const SIZE = 11.5;
/** Of the accent colour at full shade, so that text on it stays readable. */
const DARKEST = 0.32;

/** A table of numbers with shaded fields, for paper: the number in every field, so that it is read without its shade. */
export function PaperGrid({ name, heads, rows, head, row, width, measure }: PaperGridProps) {
  const column = (width - NAMES) / Math.max(1, heads.length);
  const height = head + rows.length * row;
  return (
    <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="img" aria-label={name} fontSize={SIZE}>
      {heads.map((title, i) => (
        <Lines key={title} text={title} x={NAMES + (i + 1) * column - 5} bottom={head - 8} room={column - 6} anchor="end" measure={measure} />
      ))}
      {rows.map(({ id, name: title, cells }, r) => (
        <g key={id} transform={`translate(0,${head + r * row})`}>
          <Lines text={title} x={0} bottom={19} room={NAMES - 8} anchor="start" measure={measure} />
          {cells.map(({ text, shade, isStrong = false }, i) => (
            <g key={heads[i]} transform={`translate(${NAMES + i * column},0)`}>
              <rect x={0.5} y={0.5} width={column - 1} height={row - 1} fill="var(--accent)" fillOpacity={(shade * DARKEST).toFixed(3)} />
              <text x={column - 5} y={row / 2 + 4} textAnchor="end" fontWeight={isStrong ? 700 : 400}>
                {text}
              </text>
            </g>
          ))}
        </g>
      ))}
    </svg>
  );
}

interface LinesProps {
  readonly text: string;
  readonly x: number;
  /** Baseline of the last line. */
  readonly bottom: number;
  readonly room: number;
  readonly anchor: 'start' | 'end';
  readonly measure: MeasureText;
}

function Lines({ text, x, bottom, room, anchor, measure }: LinesProps) {
  const lines = wrapLabel(text, room, 2, (line) => measure(line, SIZE, false));
  return lines.map((line, i) => (
    <text key={line} x={x} y={bottom - 12 * (lines.length - 1 - i)} textAnchor={anchor}>
      {line}
    </text>
  ));
}
