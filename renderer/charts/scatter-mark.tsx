import type { KeyboardEvent } from 'react';
import { markPath, markStyle } from '../components/strategy-mark.js';
import { markRadius } from './scatter-layout.js';
import type { ScatterStrategy } from './scatter-model.js';
import { markPaint } from './scatter-shapes.js';
import styles from './strategy-scatter.module.css';

export interface ScatterMarkProps {
  readonly strategy: ScatterStrategy;
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly name: string;
  /** Whether the tab key stops here. */
  readonly isStop: boolean;
  readonly onShow: (id: string | null) => void;
  readonly onChoose: (id: string) => void;
  /** Arrow keys, Home and End. */
  readonly onMove: (event: KeyboardEvent) => void;
}

/** A mark that can be pointed at, focused and chosen: a shape with a real button lying over it. The baseline can be looked at, not chosen. */
export function ScatterMark({ strategy, x, y, scale, name, isStop, onShow, onChoose, onMove }: ScatterMarkProps) {
  const { shape } = markStyle(strategy.place);
  const isFixed = strategy.isBaseline || strategy.isGhost === true;
  const radius = markRadius(strategy, scale);
  const reach = Math.round(radius * 2);
  return (
    <g className={styles.glides} style={{ transform: `translate(${x}px, ${y}px)` }}>
      <path d={markPath(shape, radius)} {...markPaint(strategy)} strokeLinejoin="round" />
      <foreignObject x={-reach} y={-reach} width={2 * reach} height={2 * reach} className={styles.hit}>
        <button
          type="button"
          className={styles.mark}
          tabIndex={isStop ? 0 : -1}
          data-mark={strategy.id}
          aria-label={name}
          aria-pressed={strategy.isFocus}
          aria-disabled={isFixed}
          onPointerEnter={() => onShow(strategy.id)}
          onPointerLeave={() => onShow(null)}
          onFocus={() => onShow(strategy.id)}
          onBlur={() => onShow(null)}
          onClick={() => !isFixed && onChoose(strategy.id)}
          onKeyDown={(event) => (event.key === 'Escape' ? onShow(null) : onMove(event))}
        />
      </foreignObject>
    </g>
  );
}
