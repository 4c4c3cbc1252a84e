import type { ScatterTexts } from './scatter-model.js';
import type { ScatterPlane } from './scatter-plane.js';

export interface ScatterGridProps {
  readonly plane: ScatterPlane;
  readonly texts: Pick<ScatterTexts, 'rateTick' | 'salesTick'>;
  readonly scale: number;
}

/** Horizontal hairlines only; the axis of sales has a line and ticks. */
export function ScatterGrid({ plane: { plot, axes, toX, toY }, texts, scale }: ScatterGridProps) {
  const right = plot.x + plot.width;
  const bottom = plot.y + plot.height;
  return (
    <g fontSize={13 * scale}>
      {axes.rate.ticks.map((tick) => (
        <g key={tick}>
          <line x1={plot.x} x2={right} y1={toY(tick)} y2={toY(tick)} stroke="var(--line)" />
          <text x={plot.x - 8 * scale} y={toY(tick) + 4.5 * scale} textAnchor="end">
            <tspan fill="var(--ink-2)">{texts.rateTick(tick, axes.rate.decimals)}</tspan>
          </text>
        </g>
      ))}
      <line x1={plot.x} x2={right} y1={bottom} y2={bottom} stroke="var(--line-strong)" />
      {axes.sales.ticks.map((tick) => (
        <g key={tick}>
          <line x1={toX(tick)} x2={toX(tick)} y1={bottom} y2={bottom + 5 * scale} stroke="var(--line-strong)" />
          <text x={toX(tick)} y={bottom + 18 * scale} textAnchor="middle">
            <tspan fill="var(--ink-2)">{texts.salesTick(tick, axes.sales.step)}</tspan>
          </text>
        </g>
      ))}
    </g>
  );
}
