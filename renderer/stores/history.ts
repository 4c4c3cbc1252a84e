/** Undo and redo over whole documents. They share what did not change, so a long history is cheap. */
export interface History<T> {
  readonly past: readonly T[];
  readonly present: T;
  readonly future: readonly T[];
  /** What the last edit was, and when: edits of the same kind in quick succession (typing, dragging) are undone together. */
  readonly lastEdit: { readonly kind: string; readonly at: number } | null;
}

export const HISTORY_LIMIT = 200;
/** Milliseconds within which edits of the same kind count as one. */
export const COALESCE_MS = 900;

export function startHistory<T>(present: T): History<T> {
  return { past: [], present, future: [], lastEdit: null };
}

/** Records an edit; `kind` null never joins with the edit before it. */
export function record<T>(history: History<T>, next: T, kind: string | null, now: number): History<T> {
  if (next === history.present) return history;
  const last = history.lastEdit;
  const joins = kind !== null && last !== null && last.kind === kind && now - last.at <= COALESCE_MS && history.past.length > 0;
  return {
    past: joins ? history.past : [...history.past, history.present].slice(-HISTORY_LIMIT),
    present: next,
    future: [],
    lastEdit: kind === null ? null : { kind, at: now },
  };
}

export function undo<T>(history: History<T>): History<T> {
  const previous = history.past.at(-1);
  if (previous === undefined) return history;
  return { past: history.past.slice(0, -1), present: previous, future: [history.present, ...history.future], lastEdit: null };
}

export function redo<T>(history: History<T>): History<T> {
  const [next, ...rest] = history.future;
  if (next === undefined) return history;
  return { past: [...history.past, history.present], present: next, future: rest, lastEdit: null };
}
