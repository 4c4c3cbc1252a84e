import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { JsonPath } from '../../stores/json-path.js';
import { useStores } from '../../stores/stores.js';
import styles from './move-handle.module.css';
import { withMoved } from './moved.js';
import { useDrag } from './use-drag.js';

export interface MoveHandleProps {
  /** The list in the document. */
  readonly path: JsonPath;
  readonly index: number;
  readonly count: number;
  /** What the entry is called. */
  readonly name: string;
}

/**
 * The grip of an entry of a list: drag it, or press the arrow keys while it has the focus (with or without Alt), Home and End. One step of undo a move.
 * The entry it is in carries `data-entry`. Nothing to grip where there is one entry only.
 */
export function MoveHandle({ path, index, count, name }: MoveHandleProps) {
  const { t } = useTranslation('case');
  const { theCase } = useStores();
  const button = useRef<HTMLButtonElement>(null);
  const moving = useRef(false);
  const move = (to: number) => {
    moving.current = true;
    theCase.getState().change((document) => withMoved(document, path, index, to));
  };
  const drag = useDrag(index, move);
  // An element that changes its place in the page loses the focus. What moved keeps it, so that the next press moves on.
  useEffect(() => {
    if (!moving.current) return;
    moving.current = false;
    button.current?.focus();
    button.current?.closest('[data-entry]')?.scrollIntoView?.({ block: 'nearest' });
  });
  const press = (event: KeyboardEvent) => {
    const to = { ArrowUp: index - 1, ArrowDown: index + 1, Home: 0, End: count - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    if (to >= 0 && to < count && to !== index) move(to);
  };
  if (count < 2) return null;
  return (
    <button
      ref={button}
      type="button"
      className={styles.handle}
      aria-label={t('order.move', { name, place: index + 1, count })}
      title={t('order.hint')}
      onKeyDown={press}
      {...drag}
    >
      <GripDots />
    </button>
  );
}

/** Six dots that say: this can be dragged. */
export function GripDots() {
  return (
    <svg viewBox="0 0 8 14" aria-hidden="true" className={styles.dots}>
      <path d="M2 2v.01M6 2v.01M2 7v.01M6 7v.01M2 12v.01M6 12v.01" stroke="currentColor" strokeWidth={2} strokeLinecap="round" />
    </svg>
  );
}
