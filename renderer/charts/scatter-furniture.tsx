import type { Rect } from './geometry.js';
import type { ScatterTexts } from './scatter-model.js';

export interface ScatterFurnitureProps {
  readonly plot: Rect;
  readonly texts: ScatterTexts;
  readonly scale: number;
}

/** Axis titles at the ends of their axes with the good direction in words, and the corner that is better. */
export function ScatterFurniture({ plot, texts, scale }: ScatterFurnitureProps) {
  const right = plot.x + plot.width;
  const bottom = plot.y + plot.height;
  const size = 13 * scale;
  return (
    <>
      <text x={1} y={size + 2} fontSize={size} fontWeight={700}>
        {texts.rateAxis.strong}
        <tspan fontWeight={400} fill="var(--ink-2)">
          {'\u2002'}
          {texts.rateAxis.plain}
        </tspan>
      </text>
      <text x={right} y={bottom + 44 * scale} fontSize={size} fontWeight={700} textAnchor="end">
        {texts.salesAxis.strong}
        <tspan fontWeight={400} fill="var(--ink-2)">
          {'\u2002'}
          {texts.salesAxis.plain}
        </tspan>
      </text>
      <g transform={`translate(${right - 8 * scale}, ${bottom - 8 * scale}) scale(${scale})`}>
        <path d="M-15,-15L0,0M0,-9V0H-9" stroke="var(--ink-2)" fill="none" strokeWidth={1.5} />
        <text
          x={-21}
          y={-4}
          fontSize={12}
          textAnchor="end"
          fill="var(--ink-2)"
          stroke="var(--surface)"
          strokeWidth={4}
          paintOrder="stroke"
          strokeLinejoin="round"
        >
          {texts.better}
        </text>
      </g>
    </>
  );
}
