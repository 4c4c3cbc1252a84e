import type { About, Desktop, Recovery, Settings, ShippedCase } from '../../electron/desktop-contract.js';
import { desktopOfWindow } from '../desktop/desktop.js';

/** What the desktop has to say before anything can be shown. */
export interface FirstAnswers {
  readonly desktop: Desktop;
  readonly about: About;
  readonly settings: Settings;
  readonly shipped: readonly ShippedCase[];
  /** What a run that ended without saving left behind. */
  readonly kept: Recovery | null;
}

/** Asks all of it at once: each answer takes a way to main and back. */
export async function askFirst(): Promise<FirstAnswers> {
  const desktop = desktopOfWindow() ?? (await desktopOfBrowser());
  const [about, settings, shipped, kept] = await Promise.all([desktop.about(), desktop.readSettings(), desktop.listShippedCases(), desktop.readRecovery()]);
  return { desktop, about, settings, shipped, kept };
}

async function desktopOfBrowser(): Promise<Desktop> {
  const [{ createBrowserDesktop }, { shippedInBrowser }] = await Promise.all([
    import('../desktop/browser-desktop.js'),
    import('../desktop/shipped-in-browser.js'),
  ]);
  return createBrowserDesktop({ shipped: await shippedInBrowser() });
}
