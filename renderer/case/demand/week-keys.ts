import type { WeekCell } from './brush.js';

/** What a key does in the week: the cursor moves (and takes the range along), the range is painted, a number is typed. */
export type WeekKey =
  | { readonly kind: 'move'; readonly to: WeekCell; readonly range: boolean }
  | { readonly kind: 'raise' | 'lower' | 'level' | 'commit' | 'cancel' | 'rub' }
  | { readonly kind: 'type'; readonly sign: string };

interface Pressed {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

const ARROWS: Readonly<Record<string, readonly [number, number]>> = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0] };
const PAINT: Readonly<Record<string, 'raise' | 'lower' | 'level'>> = { '+': 'raise', '=': 'raise', '-': 'lower', _: 'lower', l: 'level', L: 'level' };
const EDIT: Readonly<Record<string, 'commit' | 'cancel' | 'rub'>> = { Enter: 'commit', Escape: 'cancel', Backspace: 'rub' };

/** The meaning of a key for a week of so many hours a day; null where it is not for the week. Full-width digits of a Chinese keyboard count. */
export function weekKey(event: Pressed, at: WeekCell, hours: number): WeekKey | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  const step = ARROWS[event.key];
  if (step !== undefined) return { kind: 'move', to: within({ day: at.day + step[0], hour: at.hour + step[1] }, hours), range: event.shiftKey };
  if (event.key === 'Home') return { kind: 'move', to: { ...at, hour: 0 }, range: event.shiftKey };
  if (event.key === 'End') return { kind: 'move', to: { ...at, hour: hours - 1 }, range: event.shiftKey };
  const key = event.key.normalize('NFKC');
  const paint = PAINT[key];
  if (paint !== undefined) return { kind: paint };
  const edit = EDIT[event.key];
  if (edit !== undefined) return { kind: edit };
  return /^[\d.]$/.test(key) ? { kind: 'type', sign: key } : null;
}

function within({ day, hour }: WeekCell, hours: number): WeekCell {
  return { day: Math.max(0, Math.min(6, day)), hour: Math.max(0, Math.min(hours - 1, hour)) };
}
