import * as z from 'zod';

/** In device-independent pixels. */
export const boundsSchema = z.object({ x: z.number().int(), y: z.number().int(), width: z.number().int().min(1), height: z.number().int().min(1) });
export type Bounds = z.output<typeof boundsSchema>;

/** How the window was left; `bounds` are those of the unmaximised window. */
export const windowPlaceSchema = z.object({ bounds: boundsSchema, maximised: z.boolean(), fullScreen: z.boolean() });
export type WindowPlace = z.output<typeof windowPlaceSchema>;

export const MIN_SIZE = { width: 960, height: 600 } as const;
const FIRST_SIZE = { width: 1440, height: 900 } as const;

/** How much of the title bar has to be on a screen for the window to be grabbed. */
const GRIP = { width: 120, height: 40 } as const;

/**
 * Where to open the window: as it was left if it can still be reached on one of the screens, otherwise in the middle of the first.
 * @param screens work areas, the main one first; at least one
 */
export function openingBounds(kept: Bounds | null, screens: readonly [Bounds, ...Bounds[]]): Bounds {
  const home = (kept && screens.find((screen) => isReachable(kept, screen))) || undefined;
  if (kept === null || home === undefined) return centred(FIRST_SIZE, screens[0]);
  const width = clamp(kept.width, MIN_SIZE.width, home.width);
  const height = clamp(kept.height, MIN_SIZE.height, home.height);
  return { x: kept.x, y: kept.y, width, height };
}

/**
 * Where a window goes whose screen was unplugged or made smaller; null where it can stay. It is not made larger than it was.
 * @param screens work areas, the main one first; at least one
 */
export function rescuedBounds(window: Bounds, screens: readonly [Bounds, ...Bounds[]]): Bounds | null {
  return screens.some((screen) => isReachable(window, screen)) ? null : centred(window, screens[0]);
}

function isReachable(window: Bounds, screen: Bounds): boolean {
  const overlap = Math.min(window.x + window.width, screen.x + screen.width) - Math.max(window.x, screen.x);
  return overlap >= GRIP.width && window.y >= screen.y - 8 && window.y + GRIP.height <= screen.y + screen.height;
}

function centred(size: { readonly width: number; readonly height: number }, screen: Bounds): Bounds {
  const width = Math.min(size.width, screen.width);
  const height = Math.min(size.height, screen.height);
  return { x: screen.x + Math.floor((screen.width - width) / 2), y: screen.y + Math.floor((screen.height - height) / 2), width, height };
}

/** A small screen wins over the smallest size. */
const clamp = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), Math.max(high, 1));
