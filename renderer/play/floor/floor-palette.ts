import type { Role } from '../../simulation/door.js';

/** Colours of the drawing, read from the tokens in force: a canvas knows no CSS variables. */
export interface FloorPalette {
  readonly surface: string;
  readonly chrome: string;
  readonly line: string;
  readonly line2: string;
  readonly lineStrong: string;
  readonly shelf: string;
  readonly shelfEmpty: string;
  readonly ink: string;
  readonly ink2: string;
  readonly accent: string;
  readonly accentTint: string;
  readonly watch: string;
  readonly alert: string;
  readonly alertTint: string;
  readonly onRole: string;
  readonly roles: Readonly<Record<Role, string>>;
  readonly font: string;
}

/** Token of each role's colour. */
export const ROLE_COLOR: Readonly<Record<Role, string>> = {
  checkout: '--role-cash',
  floor: '--role-floor',
  stock: '--role-stock',
  desk: '--role-desk',
};

export function readPalette(element: Element): FloorPalette {
  const style = getComputedStyle(element);
  const token = (name: string) => style.getPropertyValue(name).trim() || 'currentcolor';
  return {
    surface: token('--surface'),
    chrome: token('--chrome'),
    line: token('--line'),
    line2: token('--line-2'),
    lineStrong: token('--line-strong'),
    shelf: token('--shelf'),
    shelfEmpty: token('--shelf-empty'),
    ink: token('--ink'),
    ink2: token('--ink-2'),
    accent: token('--accent'),
    accentTint: token('--accent-tint'),
    watch: token('--watch'),
    alert: token('--alert'),
    alertTint: token('--alert-tint'),
    onRole: token('--on-role'),
    roles: {
      checkout: token(ROLE_COLOR.checkout),
      floor: token(ROLE_COLOR.floor),
      stock: token(ROLE_COLOR.stock),
      desk: token(ROLE_COLOR.desk),
    },
    font: style.fontFamily,
  };
}
