import type { PlayEvent } from '../../simulation/play/player.js';

/** What happens to people and goods, one lane each. */
export const LANES = ['moved', 'emptied', 'lost', 'complained'] as const;
export type Lane = (typeof LANES)[number];

/** In which lane an event stands; null for those that stand in none. */
export function laneOf({ kind }: PlayEvent): Lane | null {
  switch (kind) {
    case 'move':
      return 'moved';
    case 'stockout':
      return 'emptied';
    case 'stockout-walkout':
    case 'case-deadline-missed':
      return 'lost';
    case 'case-opened':
      return 'complained';
    default:
      return null;
  }
}

/** Where the day's line of time ends (minutes of the day): at closing, or later where something came after it. Events are in the order of time. */
export function endOfDay(events: readonly PlayEvent[], day: number, closes: number): number {
  return Math.max(closes, (events.at(-1)?.time ?? 0) - day * 1440);
}

/** From stop to stop, leaving and arriving upright. */
export function curve(stops: readonly { readonly x: number; readonly y: number }[]): string {
  return stops
    .map(({ x, y }, i) => {
      const before = stops[i - 1];
      if (before === undefined) return `M${x},${y}`;
      const half = (before.y + y) / 2;
      return `C${before.x},${half} ${x},${half} ${x},${y}`;
    })
    .join('');
}
