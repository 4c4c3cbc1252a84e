import { type ReactNode, useEffect, useMemo } from 'react';
import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts';
import { markStyle } from '../components/strategy-mark.js';
import { ScatterFurniture } from './scatter-furniture.js';
import { ScatterLabels } from './scatter-labels.js';
import { type LaidMark, layoutScatter, type ScatterLayout } from './scatter-layout.js';
import type { ScatterStrategy, ScatterTexts } from './scatter-model.js';
import { arrowHead } from './step-arrow.js';
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
        <Region key={mark.strategy.id} mark={mark} />
      ))}
      <ParetoFront layout={layout} scale={scale} />
      <Arrow layout={layout} scale={scale} />
      <ScatterFurniture plot={plot} texts={texts} scale={scale} />
      <ScatterLabels layout={layout} />
      {/* In the order of the case always: a mark that changed its place in the tree would lose the focus. */}
      {layout.marks.map(children)}
    </g>
  );
}

/** All seasons of a strategy as one path of round points: a hundred times cheaper than an element each. */
function Seasons({ mark, scale }: { readonly mark: LaidMark; readonly scale: number }) {
  const { isBaseline, isFocus, place } = mark.strategy;
  const path = mark.dots.map((p) => `M${p.x.toFixed(1)},${p.y.toFixed(1)}h.01`).join('');
  return <path d={path} stroke={darker(place, 85)} strokeWidth={4 * scale} strokeLinecap="round" opacity={isBaseline || isFocus ? 0.5 : 0.3} />;
}

function Region({ mark }: { readonly mark: LaidMark }) {
  const { ellipse, x, y, strategy } = mark;
  if (!ellipse) return null;
  const { color } = markStyle(strategy.place);
  return (
    <g className={styles.glides} style={{ transform: `translate(${x}px, ${y}px)` }}>
      <ellipse
        rx={ellipse.rx}
        ry={ellipse.ry}
        transform={`rotate(${ellipse.angle})`}
        fill={color}
        fillOpacity={0.2}
        stroke={darker(strategy.place, 70)}
        strokeWidth={1.4}
        className={styles.region}
      />
    </g>
  );
}

/** A strategy's colour mixed with ink, so that pale ones (yellow first of all) still draw a line. */
function darker(place: number, percent: number): string {
  return `color-mix(in srgb, ${markStyle(place).color} ${percent}%, var(--mark-edge))`;
}

function ParetoFront({ layout, scale }: { readonly layout: ScatterLayout; readonly scale: number }) {
  if (layout.front.length < 2) return null;
  const points = layout.front.map((p) => `${p.x},${p.y}`).join(' ');
  return <polyline points={points} fill="none" stroke="var(--ink)" strokeWidth={1.6 * scale} strokeDasharray={`0.1 ${4.5 * scale}`} strokeLinecap="round" />;
}

function Arrow({ layout, scale }: { readonly layout: ScatterLayout; readonly scale: number }) {
  const { arrow, marks } = layout;
  const focus = marks.find((m) => m.strategy.isFocus);
  if (!arrow || !focus) return null;
  const { shape } = markStyle(focus.strategy.place);
  // Yellow is never a line: the arrow to a yellow mark is drawn in ink.
  const stroke = shape === 'down' ? 'var(--ink)' : darker(focus.strategy.place, 75);
  const head = 9 * scale;
  const points = arrow.points.map((p) => `${p.x},${p.y}`).join(' ');
  return (
    <>
      <polyline points={points} fill="none" stroke={stroke} strokeWidth={1.8 * scale} />
      <path d={arrowHead(arrow.points, head)} fill={stroke} />
    </>
  );
}
