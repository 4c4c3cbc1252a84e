import type { Page } from '@playwright/test';
import type { Row } from '../table.js';
import { type Held, watchMemory } from './memory-watch.js';
import type { WindowWatch } from './window-watch.js';

/** Frames of an hour at 60 a second. */
const HOUR_FRAMES = 216_000;
/** Frames from which a rate is told. */
const ENOUGH = 3000;

export interface LongPlayTimes {
  /** Played before the first look, until everything has been made once (ms). */
  readonly before: number;
  /** Played between the two looks (ms). */
  readonly between: number;
}

/**
 * A season played on and on, with nothing decided: what an hour would leave behind, told from the frames of a minute and a half. Played at an hour a second, so that
 * ninety seconds bring about what nine minutes bring about at ten minutes a second; what a frame leaves behind is counted by frames, whatever the speed.
 * The page has to show a season at rest; it is left so.
 */
export async function longPlayRows(page: Page, watch: WindowWatch, { before, between }: LongPlayTimes): Promise<Row[]> {
  const held = await watchMemory(page);
  await page.keyboard.press('Space');
  await watch.frames(before);
  const first = await held();
  const { lengths } = await watch.frames(between);
  const last = await held();
  await page.keyboard.press('Space');
  const frames = lengths.length;
  return [heapRow(first.heap, last.heap, frames), countRow(first, last, frames)];
}

function heapRow(first: number, last: number, frames: number): Row {
  const more = last / first - 1;
  const anHour = ((last - first) / frames) * HOUR_FRAMES;
  // Of a few frames a rate says nothing.
  const rate = frames < ENOUGH ? '' : `; ${signed(anHour / 1e6)} MB an hour at that rate`;
  return {
    what: `Play: heap of the window after ${frames} more frames (an hour has 216,000)`,
    value: `${signed(more * 100)} %, of ${(first / 1e6).toFixed(1)} MB${rate}`,
    limit: 'at most +20 %',
    ok: more <= 0.2,
  };
}

function countRow(first: Held, last: Held, frames: number): Row {
  const [nodes, listeners] = [last.nodes - first.nodes, last.listeners - first.listeners];
  return {
    what: `  nodes and listeners of the page after the same ${frames} frames`,
    value: `${signed(nodes)} of ${first.nodes}, ${signed(listeners)} of ${first.listeners}`,
    limit: 'at most +20 %',
    ok: nodes <= first.nodes * 0.2 && listeners <= first.listeners * 0.2,
  };
}

const signed = (value: number): string => `${value >= 0 ? '+' : ''}${value.toFixed(0)}`;
