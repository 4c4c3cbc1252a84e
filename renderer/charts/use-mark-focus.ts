import { type KeyboardEvent, type RefObject, useState } from 'react';
import type { ScatterStrategy } from './scatter-model.js';

/**
 * One stop of the tab key for all marks, arrow keys from mark to mark in the order of sales, Home and End to the ends.
 */
export function useMarkFocus(strategies: readonly ScatterStrategy[], frame: RefObject<HTMLElement | null>) {
  const [current, setCurrent] = useState<string | null>(null);
  const order = [...strategies].sort((a, b) => a.sales - b.sales).map((s) => s.id);
  const stop = current !== null && order.includes(current) ? current : (strategies.find((s) => s.isFocus)?.id ?? order[0]);

  function onMove(event: KeyboardEvent) {
    const at = order.indexOf(stop ?? '');
    const next = nextPlace(event.key, at, order.length);
    const id = next === undefined ? undefined : order[next];
    if (id === undefined) return;
    event.preventDefault();
    setCurrent(id);
    frame.current?.querySelector<HTMLButtonElement>(`[data-mark="${CSS.escape(id)}"]`)?.focus();
  }
  return { isStop: (id: string) => id === stop, onMove };
}

function nextPlace(key: string, at: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return Math.min(count - 1, at + 1);
    case 'ArrowLeft':
    case 'ArrowUp':
      return Math.max(0, at - 1);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}
