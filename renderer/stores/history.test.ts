import { describe, expect, it } from 'vitest';
import { HISTORY_LIMIT, record, redo, settle, startHistory, undo } from './history.js';

describe('history', () => {
  it('undoes and redoes', () => {
    const two = record(record(startHistory(0), 1, null), 2, null);
    expect(undo(two).present).toBe(1);
    expect(undo(undo(two)).present).toBe(0);
    expect(redo(undo(two)).present).toBe(2);
    expect(undo(startHistory(0)).present).toBe(0);
    expect(redo(two).present).toBe(2);
  });

  it('joins edits of one kind until they are settled', () => {
    let history = record(startHistory(0), 1, 'type x');
    history = record(history, 2, 'type x');
    expect(undo(history).present).toBe(0);
    history = record(settle(history), 3, 'type x');
    expect(undo(history).present).toBe(2);
  });

  it('keeps edits of different kinds apart, and those of none', () => {
    let history = record(startHistory(0), 1, 'type x');
    history = record(history, 2, 'type y');
    history = record(history, 3, null);
    history = record(history, 4, null);
    expect(history.past).toEqual([0, 1, 2, 3]);
  });

  it('does not join with what was before an undo', () => {
    let history = record(startHistory(0), 1, 'type x');
    history = undo(history);
    history = record(history, 2, 'type x');
    expect(undo(history).present).toBe(0);
    expect(history.future).toEqual([]);
  });

  it('forgets the oldest', () => {
    let history = startHistory(0);
    for (let i = 1; i <= HISTORY_LIMIT + 10; i++) history = record(history, i, null);
    expect(history.past).toHaveLength(HISTORY_LIMIT);
  });
});
