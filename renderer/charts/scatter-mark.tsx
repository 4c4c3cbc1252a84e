import type { KeyboardEvent } from 'react';
import { markPath, markStyle } from '../components/strategy-mark.js';
import { MARK_RADIUS } from './scatter-layout.js';
import type { ScatterStrategy } from './scatter-model.js';
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

/** SVG has no button of its own. */
const MARK_ROLE = 'button';

/** A mark that can be pointed at, focused and chosen. The baseline can be looked at, not chosen. */
export function ScatterMark({ strategy, x, y, scale, name, isStop, onShow, onChoose, onMove }: ScatterMarkProps) {
  const { shape, color } = markStyle(strategy.place);
  const radius = MARK_RADIUS * scale * (strategy.isFocus ? 1.15 : 1);
  const choose = () => {
    if (!strategy.isBaseline) onChoose(strategy.id);
  };
  return (
    <g
      role={MARK_ROLE}
      tabIndex={isStop ? 0 : -1}
      data-mark={strategy.id}
      aria-label={name}
      aria-pressed={strategy.isFocus}
      aria-disabled={strategy.isBaseline}
      className={styles.mark}
      style={{ transform: `translate(${x}px, ${y}px)` }}
      onPointerEnter={() => onShow(strategy.id)}
      onPointerLeave={() => onShow(null)}
      onFocus={() => onShow(strategy.id)}
      onBlur={() => onShow(null)}
      onClick={choose}
      onKeyDown={(event) => {
        if (event.key === 'Enter' || event.key === ' ') {
          event.preventDefault();
          choose();
        } else if (event.key === 'Escape') onShow(null);
        else onMove(event);
      }}
    >
      <circle r={radius * 2.1} className={styles.hit} />
      <path d={markPath(shape, radius)} fill={color} stroke="var(--mark-edge)" strokeWidth={1} strokeLinejoin="round" />
    </g>
  );
}
