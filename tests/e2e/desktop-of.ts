import type { Page } from '@playwright/test';
import type { Desktop } from '../../electron/desktop-contract.js';

type Method = Exclude<keyof Desktop, 'onMenu' | 'openDropped'>;

/** Calls the desktop as the window's own code would. */
export function askDesktop<M extends Method>(page: Page, method: M, ...args: Parameters<Desktop[M]>): ReturnType<Desktop[M]> {
  const answer = page.evaluate(([name, words]) => Reflect.get(globalThis, 'desktop')[name as string](...(words as unknown[])), [method, args] as const);
  return answer as ReturnType<Desktop[M]>;
}

/** The value of a result that has to be one. */
export function worked<T>(result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: unknown }): T {
  if (!result.ok) throw new Error(`expected a value, got ${JSON.stringify(result.fault)}`);
  return result.value;
}

/** From here on the window notes the menu commands it hears; returns how to read them. */
export async function listenToMenu(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.evaluate(() => {
    const heard: string[] = [];
    Reflect.set(globalThis, 'heardByTest', heard);
    Reflect.get(globalThis, 'desktop').onMenu((command: string) => heard.push(command));
  });
  return () => page.evaluate(() => Reflect.get(globalThis, 'heardByTest') as string[]);
}
