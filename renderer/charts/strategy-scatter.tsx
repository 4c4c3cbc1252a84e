import { useMemo, useRef, useState } from 'react';
import { CartesianGrid, Scatter, ScatterChart, XAxis, YAxis } from 'recharts';
import { ScatterLayers } from './scatter-layers.js';
import { ScatterMark } from './scatter-mark.js';
import { type ScatterStrategy, type ScatterTexts, scatterAxes } from './scatter-model.js';
import { ScatterTip, type TipRow } from './scatter-tip.js';
import styles from './strategy-scatter.module.css';
import { canvasMeasure } from './text-size.js';
import { useMarkFocus } from './use-mark-focus.js';
import { useSize } from './use-size.js';

export interface StrategyScatterProps {
  readonly strategies: readonly ScatterStrategy[];
  /** Ids of the Pareto front. */
  readonly front: readonly string[];
  readonly texts: ScatterTexts;
  /** 1, 1.25 or 1.5: SVG text follows the projector sizes. */
  readonly scale: number;
  readonly tipRows: (id: string) => readonly TipRow[];
  readonly onChoose: (id: string) => void;
}

const NOTHING = () => <g />;

/** Complaint rate against sales: one mark a strategy with its joint region, its seasons, and the step from baseline to best. */
export function StrategyScatter({ strategies, front, texts, scale, tipRows, onChoose }: StrategyScatterProps) {
  const frame = useRef<HTMLElement>(null);
  const { width, height } = useSize(frame);
  const [shown, setShown] = useState<string | null>(null);
  /** A text, not a list: the same names again must not draw the chart again. */
  const [unnamed, setUnnamed] = useState('');
  const measure = useMemo(() => canvasMeasure(getComputedStyle(document.body).fontFamily), []);
  const axes = useMemo(() => scatterAxes(strategies, Math.round(width / (130 * scale)), Math.round(height / (70 * scale))), [strategies, width, height, scale]);
  const { isStop, onMove } = useMarkFocus(strategies, frame);
  const tick = { fill: 'var(--ink-2)', fontSize: 13 * scale };
  const shownStrategy = strategies.find((s) => s.id === shown);
  return (
    <figure ref={frame} className={styles.frame} aria-label={texts.name}>
      {width > 0 && (
        <ScatterChart width={width} height={height} margin={{ top: 34 * scale, right: 12 * scale, bottom: 24 * scale, left: 0 }} accessibilityLayer={false}>
          <CartesianGrid vertical={false} horizontalValues={[...axes.rate.ticks]} stroke="var(--line)" />
          <XAxis
            type="number"
            dataKey="sales"
            domain={[...axes.sales.domain]}
            ticks={[...axes.sales.ticks]}
            tickFormatter={(value: number) => texts.salesTick(value, axes.sales.step)}
            tick={tick}
            tickSize={5}
            height={26 * scale}
            stroke="var(--line-strong)"
            interval={0}
            allowDataOverflow
          />
          <YAxis
            type="number"
            dataKey="complaintRate"
            domain={[...axes.rate.domain]}
            ticks={[...axes.rate.ticks]}
            tickFormatter={(value: number) => texts.rateTick(value, axes.rate.decimals)}
            tick={tick}
            width={(22 + 9 * (axes.rate.decimals + 1)) * scale}
            axisLine={false}
            tickLine={false}
            interval={0}
            allowDataOverflow
          />
          {/* The series the axes belong to. Its marks are drawn below: recharts keys points by their place, which would tear a mark down whenever it moves. */}
          <Scatter data={[...strategies]} isAnimationActive={false} shape={NOTHING} />
          <ScatterLayers strategies={strategies} front={front} texts={texts} scale={scale} measure={measure} onUnnamed={setUnnamed}>
            {(mark) => (
              <ScatterMark
                key={mark.strategy.id}
                strategy={mark.strategy}
                x={mark.x}
                y={mark.y}
                scale={scale}
                name={texts.markName(mark.strategy.id)}
                isStop={isStop(mark.strategy.id)}
                onShow={setShown}
                onChoose={onChoose}
                onMove={onMove}
              />
            )}
          </ScatterLayers>
        </ScatterChart>
      )}
      {shownStrategy && <ScatterTip frame={frame} strategy={shownStrategy} rows={tipRows(shownStrategy.id)} />}
      {unnamed !== '' && <p className={styles.unnamed}>{unnamed}</p>}
    </figure>
  );
}
