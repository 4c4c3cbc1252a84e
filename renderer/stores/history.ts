/** Undo and redo over whole documents. They share what did not change, so a long history is cheap. */
export interface History<T> {
  readonly past: readonly T[];
  readonly present: T;
  readonly future: readonly T[];
  /** What the last edit was: edits of the same kind (typing in one field) are undone together until they are settled. */
  readonly lastEdit: string | null;
}

export const HISTORY_LIMIT = 200;

export function startHistory<T>(present: T): History<T> {
  return { past: [], present, future: [], lastEdit: null };
}

/** Records an edit; `kind` null never joins with the edit before it. */
export function record<T>(history: History<T>, next: T, kind: string | null): History<T> {
  if (next === history.present) return history;
  const joins = kind !== null && history.lastEdit === kind && history.past.length > 0;
  return {
    past: joins ? history.past : [...history.past, history.present].slice(-HISTORY_LIMIT),
    present: next,
    future: [],
    lastEdit: kind,
  };
}

/** From here on an edit is a step of its own, also one of the same kind: the field was left. */
export function settle<T>(history: History<T>): History<T> {
  return history.lastEdit === null ? history : { ...history, lastEdit: null };
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
