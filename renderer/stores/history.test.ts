import { describe, expect, it } from 'vitest';
import { COALESCE_MS, HISTORY_LIMIT, record, redo, startHistory, undo } from './history.js';

describe('history', () => {
  it('undoes and redoes', () => {
    const two = record(record(startHistory(0), 1, null, 0), 2, null, 0);
    expect(undo(two).present).toBe(1);
    expect(undo(undo(two)).present).toBe(0);
    expect(redo(undo(two)).present).toBe(2);
    expect(undo(startHistory(0)).present).toBe(0);
    expect(redo(two).present).toBe(2);
  });

  it('joins edits of one kind that follow quickly', () => {
    let history = record(startHistory(0), 1, 'type x', 1000);
    history = record(history, 2, 'type x', 1000 + COALESCE_MS);
    expect(undo(history).present).toBe(0);
  });

  it('keeps edits apart that are of another kind or come late', () => {
    let history = record(startHistory(0), 1, 'type x', 1000);
    history = record(history, 2, 'type y', 1001);
    history = record(history, 3, 'type y', 1002 + COALESCE_MS);
    expect(history.past).toEqual([0, 1, 2]);
  });

  it('does not join with what was before an undo', () => {
    let history = record(startHistory(0), 1, 'type x', 1000);
    history = undo(history);
    history = record(history, 2, 'type x', 1001);
    expect(undo(history).present).toBe(0);
    expect(history.future).toEqual([]);
  });

  it('forgets the oldest', () => {
    let history = startHistory(0);
    for (let i = 1; i <= HISTORY_LIMIT + 10; i++) history = record(history, i, null, i);
    expect(history.past).toHaveLength(HISTORY_LIMIT);
  });
});
