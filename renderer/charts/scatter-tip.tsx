import { type RefObject, useLayoutEffect, useRef } from 'react';
import { StrategyMark } from '../components/strategy-mark.js';
import type { ScatterStrategy } from './scatter-model.js';
import styles from './strategy-scatter.module.css';

/** One number of a mark with its interval, and what it means. */
export interface TipRow {
  readonly name: string;
  readonly value: string;
  readonly range: string;
  readonly definition: string;
}

export interface ScatterTipProps {
  readonly frame: RefObject<HTMLElement | null>;
  readonly strategy: ScatterStrategy;
  readonly rows: readonly TipRow[];
}

const GAP = 16;

/** The numbers of a mark beside it, on hover and on focus. The same words are in the mark's spoken name. */
export function ScatterTip({ frame, strategy, rows }: ScatterTipProps) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const card = box.current;
    const outer = frame.current;
    const mark = outer?.querySelector(`[data-mark="${CSS.escape(strategy.id)}"]`);
    if (!card || !outer || !mark) return;
    const room = outer.getBoundingClientRect();
    const at = mark.getBoundingClientRect();
    const right = at.right - room.left + GAP;
    const left = right + card.offsetWidth > room.width ? at.left - room.left - GAP - card.offsetWidth : right;
    const top = at.top - room.top + at.height / 2 - card.offsetHeight / 2;
    card.style.left = `${Math.max(0, left)}px`;
    card.style.top = `${Math.min(Math.max(0, top), Math.max(0, room.height - card.offsetHeight))}px`;
  }, [frame, strategy]);
  return (
    <div ref={box} className={styles.tip} aria-hidden="true">
      <p className={styles.tipTitle}>
        <StrategyMark place={strategy.place} /> {strategy.title}
      </p>
      <dl>
        {rows.map((row) => (
          <div key={row.name}>
            <dt>{row.name}</dt>
            <dd>
              <b>{row.value}</b> {row.range}
            </dd>
            <dd className={styles.tipNote}>{row.definition}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
