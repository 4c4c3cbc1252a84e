import type { ReactElement } from 'react';

/** A drawing with a heading of its own. */
export interface PaperPart {
  readonly heading: string;
  /** Pixels. */
  readonly height: number;
  readonly draw: (width: number) => ReactElement;
}

const HEADING = 24;
const GAP = 16;

/** Pixels several drawings one below the other are high. */
export function stackHeight(parts: readonly PaperPart[]): number {
  return parts.reduce((sum, { height }) => sum + HEADING + height + GAP, -GAP);
}

/** Drawings one below the other, each under its heading, as one drawing for paper. */
export function PaperStack({ parts, width }: { readonly parts: readonly PaperPart[]; readonly width: number }) {
  const tops = parts.map((_, i) => (i === 0 ? 0 : stackHeight(parts.slice(0, i)) + GAP));
  const height = stackHeight(parts);
  return (
    <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="img" aria-label={parts.map(({ heading }) => heading).join('; ')}>
      {parts.map(({ heading, draw }, i) => (
        <g key={heading} transform={`translate(0,${tops[i]})`}>
          <text x={0} y={14} fontSize={13} fontWeight={700}>
            {heading}
          </text>
          <g transform={`translate(0,${HEADING})`}>{draw(width)}</g>
        </g>
      ))}
    </svg>
  );
}
