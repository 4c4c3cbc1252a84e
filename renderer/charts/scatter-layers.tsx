import { type ReactNode, useEffect, useId, useMemo } from 'react';
import { markPath, markStyle } from '../components/strategy-mark.js';
import { ScatterFurniture } from './scatter-furniture.js';
import { ScatterLabels } from './scatter-labels.js';
import { type LaidMark, layoutScatter, markRadius } from './scatter-layout.js';
import type { ScatterStrategy, ScatterTexts } from './scatter-model.js';
import type { ScatterPlane } from './scatter-plane.js';
import { FrontLine, markPaint, Region, Seasons, StepArrowLine } from './scatter-shapes.js';
import styles from './strategy-scatter.module.css';
import type { MeasureText } from './text-size.js';

export interface ScatterLayersProps {
  readonly plane: ScatterPlane;
  readonly strategies: readonly ScatterStrategy[];
  readonly front: readonly string[];
  readonly texts: ScatterTexts;
  readonly scale: number;
  readonly measure: MeasureText;
  /** Told the sentence about strategies that found no room for their names; empty when all did. */
  readonly onUnnamed: (sentence: string) => void;
  /** Draws a mark where it stands, above everything else. */
  readonly children: (mark: LaidMark) => ReactNode;
}

/** Everything above the grid: seasons, regions, front, arrow, labels and marks. */
export function ScatterLayers({ plane, strategies, front, texts, scale, measure, onUnnamed, children }: ScatterLayersProps) {
  const layout = useMemo(() => layoutScatter({ strategies, front, texts, ...plane, scale, measure }), [strategies, front, texts, plane, scale, measure]);
  const unnamed = layout.unnamed.length > 0 ? texts.unnamed(layout.unnamed.map((s) => s.title)) : '';
  const inPlot = useId();
  useEffect(() => onUnnamed(unnamed), [unnamed, onUnnamed]);
  return (
    <g>
      {/* The region of a few seasons may reach below zero, where the axis ends. */}
      <clipPath id={inPlot}>
        <rect {...plane.plot} />
      </clipPath>
      {layout.marks.map((mark) => (
        <Seasons key={mark.strategy.id} mark={mark} scale={scale} />
      ))}
      <g clipPath={`url(#${inPlot})`}>
        {layout.marks.map((mark) => (
          <g key={mark.strategy.id} className={styles.glides} style={{ transform: `translate(${mark.x}px, ${mark.y}px)` }}>
            <Region mark={mark} className={styles.region} />
          </g>
        ))}
      </g>
      <FrontLine layout={layout} scale={scale} />
      <StepArrowLine layout={layout} scale={scale} />
      <ScatterFurniture plot={plane.plot} texts={texts} scale={scale} />
      <ScatterLabels layout={layout} scale={scale} />
      {/* In the order of the case always: a mark that changed its place in the tree would lose the focus. */}
      {layout.marks.map(children)}
      <MarkOnTop mark={layout.marks.find(({ strategy }) => strategy.isFocus)} scale={scale} />
    </g>
  );
}

/** The mark spoken of once more, above those that lie on it: it says where the arrow ends. */
function MarkOnTop({ mark, scale }: { readonly mark: LaidMark | undefined; readonly scale: number }) {
  if (mark === undefined) return null;
  const { shape } = markStyle(mark.strategy.place);
  return (
    <g className={styles.glides} style={{ transform: `translate(${mark.x}px, ${mark.y}px)`, pointerEvents: 'none' }}>
      <path d={markPath(shape, markRadius(mark.strategy, scale))} {...markPaint(mark.strategy)} strokeLinejoin="round" />
    </g>
  );
}
