import { describe, expect, it } from 'vitest';
import { columnRoom } from './column-room.js';

describe('room of the table of indicators', () => {
  it('shows all strategies at their narrowest before it was measured', () => {
    expect(columnRoom(0, 1, 12)).toEqual({ columns: 12, bar: 44, ranges: false });
  });

  it('gives bars what the columns leave, and writes intervals behind them where there is room', () => {
    const narrow = columnRoom(1130, 1, 4);
    expect(narrow.columns).toBe(5);
    expect(narrow.ranges).toBe(false);
    expect(narrow.bar).toBeGreaterThan(66);
    expect(columnRoom(1616, 1, 4).ranges).toBe(true);
    expect(columnRoom(1616, 1, 1)).toMatchObject({ bar: 200, ranges: true });
  });

  it('counts in design pixels, so that larger type takes columns away', () => {
    expect(columnRoom(1616, 1.5, 12).columns).toBeLessThan(columnRoom(1616, 1, 12).columns);
    expect(columnRoom(300, 1.5, 12)).toMatchObject({ columns: 1, bar: 44 });
  });
});
