/** Speeds of play: minutes of the season a second. */
export const SPEEDS = [
  { value: 'minute', perSecond: 1 },
  { value: 'ten', perSecond: 10 },
  { value: 'hour', perSecond: 60 },
  { value: 'day', perSecond: 1440 },
] as const;
export type Speed = (typeof SPEEDS)[number]['value'];

/** Above walking pace a scene is seen for two or three frames (ms, less half a frame): more of them nobody can tell apart, and each costs window and worker their work. */
const SCENE_MS = { walking: 0, hours: 25, days: 42 } as const;

/** The least time between two scenes of a season that runs (ms); what moves between them is drawn every frame all the same. */
export function sceneEvery(perSecond: number): number {
  if (perSecond <= WALKING_PER_SECOND) return SCENE_MS.walking;
  return perSecond < 1440 ? SCENE_MS.hours : SCENE_MS.days;
}

/** The least time between two drawings of the floor of a season that runs (ms, less half a frame): where nobody walks, people fade, and thirty times a second do. */
export function floorEvery(perSecond: number): number {
  return perSecond <= WALKING_PER_SECOND ? 0 : 25;
}

/** Panels hear of a running season this often (ms): numbers that change faster are not read but seen to flicker. */
const PANELS_MS = { walking: 125, faster: 250 } as const;

/** The least time between two rounds through the panels of a season that runs (ms). */
export function panelsEvery(perSecond: number): number {
  return perSecond <= WALKING_PER_SECOND ? PANELS_MS.walking : PANELS_MS.faster;
}

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
