import { DAY_MINUTES } from './calendar.js';
import type { Stay } from './roster.js';

/** One unbroken stretch in which a layer of the headcount is filled. Times in minutes. */
export interface Run {
  readonly layer: number;
  readonly start: number;
  readonly end: number;
  /** How many runs this layer had before on the same day. */
  readonly order: number;
}

/** Every unbroken stretch in which a layer of the headcount is filled, day by day. */
export function runs(grid: Int32Array): Run[] {
  const found: Run[] = [];
  const layers = grid.reduce((most, n) => Math.max(most, n), 0);
  for (let layer = 0; layer < layers; layer++) {
    for (let day = 0; day < grid.length / 24; day++) {
      let order = 0;
      for (let hour = 0; hour < 24; hour++) {
        if (grid[day * 24 + hour] <= layer) continue;
        const from = hour;
        while (hour < 24 && grid[day * 24 + hour] > layer) hour++;
        found.push({ layer, start: day * DAY_MINUTES + from * 60, end: day * DAY_MINUTES + hour * 60, order: order++ });
      }
    }
  }
  return found;
}

const PARTS_PER_RUN = 16;

/** Cuts a run into equal shifts of at most `hoursMax`, each with a number of its own within the day. */
export function cutIntoShifts(run: Run, hoursMax: number, emit: (part: number, start: number, end: number) => void): void {
  const parts = Math.max(1, Math.ceil((run.end - run.start) / 60 / hoursMax - 1e-9));
  const length = (run.end - run.start) / parts;
  for (let i = 0; i < parts; i++) emit(run.order * PARTS_PER_RUN + i, run.start + i * length, run.start + (i + 1) * length);
}

/** Joins shifts of one person that meet (a store that never closes has no midnight); order is by start, then person. */
export function mergeMeeting(shifts: readonly Stay[]): Stay[] {
  const last = new Map<number, { person: number; start: number; end: number }>();
  const merged: { person: number; start: number; end: number }[] = [];
  for (const shift of [...shifts].sort((a, b) => a.start - b.start || a.person - b.person)) {
    const before = last.get(shift.person);
    if (before && before.end === shift.start) before.end = shift.end;
    else {
      const own = { ...shift };
      last.set(shift.person, own);
      merged.push(own);
    }
  }
  return merged;
}
