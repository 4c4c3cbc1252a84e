import { ScatterFurniture } from '../charts/scatter-furniture.js';
import { ScatterGrid } from '../charts/scatter-grid.js';
import { ScatterLabels } from '../charts/scatter-labels.js';
import { type LaidMark, layoutScatter, MARK_RADIUS } from '../charts/scatter-layout.js';
import { type ScatterStrategy, type ScatterTexts, scatterAxes } from '../charts/scatter-model.js';
import { scatterPlane } from '../charts/scatter-plane.js';
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

/** Complaint rate against sales for paper: the chart of the Compare page without anything that answers to a pointer, at a fixed size. */
export function PaperScatter({ strategies, front, texts, measure, width, height }: PaperScatterProps) {
  const axes = scatterAxes(strategies, Math.round(width / 130), Math.round(height / 66));
  const plane = scatterPlane(axes, { width, height }, 1);
  const { plot } = plane;
  const layout = layoutScatter({ strategies, front, texts, ...plane, scale: 1, measure });
  return (
    <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="img" aria-label={texts.name}>
      <ScatterGrid plane={plane} texts={texts} scale={1} />
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
      <ScatterLabels layout={layout} scale={1} />
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

function Mark({ mark: { strategy, x, y } }: { readonly mark: LaidMark }) {
  const { shape } = markStyle(strategy.place);
  const radius = MARK_RADIUS * (strategy.isFocus ? 1.15 : 1);
  return <path d={markPath(shape, radius)} transform={`translate(${x},${y})`} {...markPaint(strategy)} strokeLinejoin="round" />;
}
