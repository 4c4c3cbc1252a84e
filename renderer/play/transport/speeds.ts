/** Speeds of play: minutes of the season a second. */
export const SPEEDS = [
  { value: 'minute', perSecond: 1 },
  { value: 'ten', perSecond: 10 },
  { value: 'hour', perSecond: 60 },
  { value: 'day', perSecond: 1440 },
] as const;
export type Speed = (typeof SPEEDS)[number]['value'];

/** Above this people cross-fade instead of walking. */
const WALKING_PER_SECOND = 10;

export function minutesPerSecond(speed: Speed): number {
  return SPEEDS.find(({ value }) => value === speed)?.perSecond ?? 1;
}

export function walks(speed: Speed): boolean {
  return minutesPerSecond(speed) <= WALKING_PER_SECOND;
}

/** The speed next to this one, faster (1) or slower (-1). */
export function speedBeside(speed: Speed, by: 1 | -1): Speed {
  const at = SPEEDS.findIndex(({ value }) => value === speed) + by;
  return SPEEDS[Math.min(SPEEDS.length - 1, Math.max(0, at))].value;
}
