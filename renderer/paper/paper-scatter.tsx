import type { Rect } from '../charts/geometry.js';
import type { NiceAxis } from '../charts/nice-axis.js';
import { ScatterFurniture } from '../charts/scatter-furniture.js';
import { ScatterLabels } from '../charts/scatter-labels.js';
import { type LaidMark, layoutScatter, MARK_RADIUS } from '../charts/scatter-layout.js';
import { type ScatterAxes, type ScatterStrategy, type ScatterTexts, scatterAxes } from '../charts/scatter-model.js';
import { FrontLine, markPaint, Region, Seasons, StepArrowLine } from '../charts/scatter-shapes.js';
import type { MeasureText } from '../charts/text-size.js';
import { markPath, markStyle } from '../components/strategy-mark.js';

export interface PaperScatterProps {
  readonly strategies: readonly ScatterStrategy[];
  readonly front: readonly string[];
  readonly texts: ScatterTexts;
  readonly measure: MeasureText;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

/** On paper no season is fainter than this. */
const FAINTEST_DOT = 0.36;
const TOP = 34;
const RIGHT = 12;
const BOTTOM = 50;

/** Complaint rate against sales for paper: the chart of the Compare page without anything that answers to a pointer, at a fixed size. */
export function PaperScatter({ strategies, front, texts, measure, width, height }: PaperScatterProps) {
  const axes = scatterAxes(strategies, Math.round(width / 130), Math.round(height / 66));
  const left = 22 + 9 * (axes.rate.decimals + 1);
  const plot = { x: left, y: TOP, width: width - left - RIGHT, height: height - TOP - BOTTOM };
  const toX = (sales: number) => plot.x + plot.width * share(sales, axes.sales);
  const toY = (rate: number) => plot.y + plot.height * (1 - share(rate, axes.rate));
  const layout = layoutScatter({ strategies, front, texts, plot, toX, toY, scale: 1, measure });
  return (
    <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="img" aria-label={texts.name}>
      <Grid plot={plot} axes={axes} texts={texts} toX={toX} toY={toY} />
      {layout.marks.map((mark) => (
        <Seasons key={mark.strategy.id} mark={mark} scale={1} faint={FAINTEST_DOT} />
      ))}
      {layout.marks.map((mark) => (
        <g key={mark.strategy.id} transform={`translate(${mark.x},${mark.y})`}>
          <Region mark={mark} />
        </g>
      ))}
      <FrontLine layout={layout} scale={1} />
      <StepArrowLine layout={layout} scale={1} />
      <ScatterFurniture plot={plot} texts={texts} scale={1} />
      <ScatterLabels layout={layout} />
      {layout.marks.map((mark) => (
        <Mark key={mark.strategy.id} mark={mark} />
      ))}
      {layout.unnamed.length > 0 && (
        <text x={plot.x} y={height - 6} fontSize={12}>
          {texts.unnamed(layout.unnamed.map(({ title }) => title))}
        </text>
      )}
    </svg>
  );
}

function share(value: number, { domain: [from, to] }: NiceAxis): number {
  return (value - from) / (to - from);
}

function Mark({ mark: { strategy, x, y } }: { readonly mark: LaidMark }) {
  const { shape } = markStyle(strategy.place);
  const radius = MARK_RADIUS * (strategy.isFocus ? 1.15 : 1);
  return <path d={markPath(shape, radius)} transform={`translate(${x},${y})`} {...markPaint(strategy)} strokeLinejoin="round" />;
}

interface GridProps {
  readonly plot: Rect;
  readonly axes: ScatterAxes;
  readonly texts: ScatterTexts;
  readonly toX: (sales: number) => number;
  readonly toY: (rate: number) => number;
}

/** Horizontal hairlines only; the axis of sales has a line and ticks. */
function Grid({ plot, axes, texts, toX, toY }: GridProps) {
  const right = plot.x + plot.width;
  const bottom = plot.y + plot.height;
  return (
    <g fontSize={12.5}>
      {axes.rate.ticks.map((tick) => (
        <g key={tick}>
          <line x1={plot.x} x2={right} y1={toY(tick)} y2={toY(tick)} stroke="var(--line)" />
          <text x={plot.x - 8} y={toY(tick) + 4} textAnchor="end">
            <tspan fill="var(--ink-2)">{texts.rateTick(tick, axes.rate.decimals)}</tspan>
          </text>
        </g>
      ))}
      <line x1={plot.x} x2={right} y1={bottom} y2={bottom} stroke="var(--line-strong)" />
      {axes.sales.ticks.map((tick) => (
        <g key={tick}>
          <line x1={toX(tick)} x2={toX(tick)} y1={bottom} y2={bottom + 5} stroke="var(--line-strong)" />
          <text x={toX(tick)} y={bottom + 19} textAnchor="middle">
            <tspan fill="var(--ink-2)">{texts.salesTick(tick, axes.sales.step)}</tspan>
          </text>
        </g>
      ))}
    </g>
  );
}
