/** Where moments lie on the scrub bar. It shows every day of the season, midnight to midnight, as one straight line. */

export interface ScrubScale {
  /** Pixels. */
  readonly width: number;
  /** Last minute of the season. */
  readonly end: number;
}

export function xOf(minute: number, { width, end }: ScrubScale): number {
  return (Math.min(end, Math.max(0, minute)) / end) * width;
}

/** The minute at a place, not beyond `furthest`. */
export function minuteAt(x: number, { width, end }: ScrubScale, furthest: number): number {
  if (width <= 0) return 0;
  return Math.min(furthest, Math.max(0, (x / width) * end));
}

/** Minutes by which a key moves the head; null for other keys. */
export function keyStep(key: string, isLarge: boolean): number | 'start' | 'head' | null {
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return isLarge ? -60 : -5;
    case 'ArrowRight':
    case 'ArrowUp':
      return isLarge ? 60 : 5;
    case 'PageDown':
      return -1440;
    case 'PageUp':
      return 1440;
    case 'Home':
      return 'start';
    case 'End':
      return 'head';
    default:
      return null;
  }
}

/** Marks that would lie on each other are drawn once: of those closer than `apart` pixels the first is kept. In the order of time. */
export function thinMarks(minutes: readonly number[], scale: ScrubScale, apart: number): number[] {
  const kept: number[] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const minute of minutes) {
    const x = xOf(minute, scale);
    if (x - last < apart) continue;
    kept.push(minute);
    last = x;
  }
  return kept;
}

/** Weeks of the season, for its scale: first minute of each. */
export function weekStarts(end: number): number[] {
  const week = 7 * 1440;
  return Array.from({ length: Math.ceil(end / week) }, (_, i) => i * week);
}
