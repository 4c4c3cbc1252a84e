import type { Desktop } from '../../electron/desktop-contract.js';

declare global {
  interface Window {
    /** Put there by preload; absent when the page runs in a plain browser. */
    readonly desktop?: Desktop;
  }
}

/** The desktop behind this window, or null in a plain browser. */
export function desktopOfWindow(): Desktop | null {
  return window.desktop ?? null;
}
