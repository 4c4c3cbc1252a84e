const DAY = 1440;

/** Time of day of a moment of the season: "17:42". */
export function clockText(minute: number): string {
  const whole = Math.floor(minute % DAY);
  return `${two(Math.floor(whole / 60))}:${two(whole % 60)}`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

/** A moment as the season counts: its end is 24:00 of the last day, not the night after. */
export function seasonMoment(minute: number, end: number): { readonly day: number; readonly at: string } {
  return minute >= end ? { day: Math.round(end / DAY), at: '24:00' } : { day: dayOf(minute), at: clockText(minute) };
}

/** Day of a moment, from 1. */
export function dayOf(minute: number): number {
  return Math.floor(minute / DAY) + 1;
}
