import { type ReactNode, useEffect, useMemo } from 'react';
import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts';
import { ScatterFurniture } from './scatter-furniture.js';
import { ScatterLabels } from './scatter-labels.js';
import { type LaidMark, layoutScatter } from './scatter-layout.js';
import type { ScatterStrategy, ScatterTexts } from './scatter-model.js';
import { FrontLine, Region, Seasons, StepArrowLine } from './scatter-shapes.js';
import styles from './strategy-scatter.module.css';
import type { MeasureText } from './text-size.js';

export interface ScatterLayersProps {
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
export function ScatterLayers({ strategies, front, texts, scale, measure, onUnnamed, children }: ScatterLayersProps) {
  const plot = usePlotArea();
  const toX = useXAxisScale();
  const toY = useYAxisScale();
  const layout = useMemo(() => {
    if (!plot || !toX || !toY) return null;
    return layoutScatter({ strategies, front, texts, plot, toX: (v) => toX(v) ?? 0, toY: (v) => toY(v) ?? 0, scale, measure });
  }, [strategies, front, texts, plot, toX, toY, scale, measure]);
  const unnamed = layout && layout.unnamed.length > 0 ? texts.unnamed(layout.unnamed.map((s) => s.title)) : '';
  useEffect(() => onUnnamed(unnamed), [unnamed, onUnnamed]);
  if (!layout || !plot) return null;
  return (
    <g>
      {layout.marks.map((mark) => (
        <Seasons key={mark.strategy.id} mark={mark} scale={scale} />
      ))}
      {layout.marks.map((mark) => (
        <g key={mark.strategy.id} className={styles.glides} style={{ transform: `translate(${mark.x}px, ${mark.y}px)` }}>
          <Region mark={mark} className={styles.region} />
        </g>
      ))}
      <FrontLine layout={layout} scale={scale} />
      <StepArrowLine layout={layout} scale={scale} />
      <ScatterFurniture plot={plot} texts={texts} scale={scale} />
      <ScatterLabels layout={layout} />
      {/* In the order of the case always: a mark that changed its place in the tree would lose the focus. */}
      {layout.marks.map(children)}
    </g>
  );
}
