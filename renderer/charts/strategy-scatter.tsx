import { useMemo, useRef, useState } from 'react';
import { ScatterGrid } from './scatter-grid.js';
import { ScatterLayers } from './scatter-layers.js';
import { ScatterMark } from './scatter-mark.js';
import { type ScatterStrategy, type ScatterTexts, scatterAxes } from './scatter-model.js';
import { scatterPlane } from './scatter-plane.js';
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

/** Complaint rate against sales: one mark a strategy with its joint region, its seasons, and the step from baseline to best. */
export function StrategyScatter({ strategies, front, texts, scale, tipRows, onChoose }: StrategyScatterProps) {
  const frame = useRef<HTMLElement>(null);
  const { width, height } = useSize(frame);
  const [shown, setShown] = useState<string | null>(null);
  /** A text, not a list: the same names again must not draw the chart again. */
  const [unnamed, setUnnamed] = useState('');
  const measure = useMemo(() => canvasMeasure(getComputedStyle(document.body).fontFamily), []);
  const plane = useMemo(() => {
    const axes = scatterAxes(strategies, Math.round(width / (130 * scale)), Math.round(height / (70 * scale)));
    return scatterPlane(axes, { width, height }, scale);
  }, [strategies, width, height, scale]);
  const { isStop, onMove } = useMarkFocus(strategies, frame);
  const shownStrategy = strategies.find((s) => s.id === shown);
  return (
    <figure ref={frame} className={styles.frame} aria-label={texts.name}>
      {width > 0 && (
        <svg width={width} height={height} role="presentation">
          <ScatterGrid plane={plane} texts={texts} scale={scale} />
          <ScatterLayers plane={plane} strategies={strategies} front={front} texts={texts} scale={scale} measure={measure} onUnnamed={setUnnamed}>
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
        </svg>
      )}
      {shownStrategy && <ScatterTip frame={frame} strategy={shownStrategy} rows={tipRows(shownStrategy.id)} />}
      {unnamed !== '' && <p className={styles.unnamed}>{unnamed}</p>}
    </figure>
  );
}
