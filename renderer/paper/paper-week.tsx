/** One row of the map: a weekday. */
export interface PaperWeekRow {
  readonly label: string;
  /** Step of the diverging scale, -3 (most fewer) to 3 (most more), and the number in the cell. */
  readonly cells: readonly { readonly hour: number; readonly step: number | null; readonly text: string }[];
}

export interface PaperWeekProps {
  readonly rows: readonly PaperWeekRow[];
  readonly name: string;
  /** Pixels. */
  readonly width: number;
}

const ROW = 28;
const LABELS = 46;

/** Pixels a map of so many weekdays is high. */
export function weekHeight(rows: number): number {
  return (rows + 1) * ROW;
}

/** Weekday by hour for paper: the number in every cell, so that the map is read without its colours. */
export function PaperWeek({ rows, name, width }: PaperWeekProps) {
  const hours = rows[0]?.cells.map(({ hour }) => hour) ?? [];
  const column = (width - LABELS) / Math.max(1, hours.length);
  const height = weekHeight(rows.length);
  return (
    <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="img" aria-label={name} fontSize={12}>
      {hours.map((hour, i) => (
        <text key={hour} x={LABELS + (i + 0.5) * column} y={18} textAnchor="middle">
          {hour}
        </text>
      ))}
      {rows.map(({ label, cells }, r) => (
        <g key={label} transform={`translate(0,${(r + 1) * ROW})`}>
          <text x={0} y={18}>
            {label}
          </text>
          {cells.map(({ hour, step, text }, i) => (
            <g key={hour} transform={`translate(${LABELS + i * column},0)`}>
              <rect x={0.5} y={0.5} width={column - 1} height={ROW - 1} fill={step === null ? 'var(--surface)' : `var(--d${step})`} />
              <text x={column / 2} y={18} textAnchor="middle">
                <tspan fill={step !== null && Math.abs(step) === 3 ? 'var(--surface)' : 'var(--ink)'}>{text}</tspan>
              </text>
            </g>
          ))}
        </g>
      ))}
    </svg>
  );
}
