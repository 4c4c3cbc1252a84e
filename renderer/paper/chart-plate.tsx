import type { ReactNode } from 'react';
import { type MeasureText, wrapLabel } from '../charts/text-size.js';

export interface ChartPlateProps {
  /** The finding in words. */
  readonly title: string;
  /** Seed, digest, version: what the chart rests on. */
  readonly source: string;
  /** Pixels of the drawing itself. */
  readonly width: number;
  readonly height: number;
  readonly measure: MeasureText;
  readonly children: ReactNode;
}

const MARGIN = 20;
const TITLE = 16;
const TITLE_LINE = 22;
const SOURCE = 11;
const SOURCE_LINE = 16;

/** A chart that leaves the app alone: its finding above it, what it rests on below. */
export function ChartPlate({ title, source, width, height, measure, children }: ChartPlateProps) {
  const lines = wrapLabel(title, width, 2, (line) => measure(line, TITLE, true));
  const foot = wrapLabel(source, width, 2, (line) => measure(line, SOURCE, false));
  const top = MARGIN + lines.length * TITLE_LINE + 10;
  const below = top + height + 14;
  const whole = { width: width + 2 * MARGIN, height: below + foot.length * SOURCE_LINE + MARGIN };
  return (
    <svg viewBox={`0 0 ${whole.width} ${whole.height}`} {...whole} role="img" aria-label={title}>
      {lines.map((line, i) => (
        <text key={line} x={MARGIN} y={MARGIN + TITLE + i * TITLE_LINE} fontSize={TITLE} fontWeight={700}>
          {line}
        </text>
      ))}
      <g transform={`translate(${MARGIN},${top})`}>{children}</g>
      {foot.map((line, i) => (
        <text key={line} x={MARGIN} y={below + SOURCE + i * SOURCE_LINE} fontSize={SOURCE}>
          <tspan fill="var(--ink-3)">{line}</tspan>
        </text>
      ))}
    </svg>
  );
}
