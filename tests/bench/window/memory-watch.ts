import type { Page } from '@playwright/test';

/** What the window holds after everything that can go has gone. */
export interface Held {
  /** Bytes of its own heap; the worker that plays has a row of its own, measured outside the window. */
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
}

export async function watchMemory(page: Page): Promise<() => Promise<Held>> {
  const session = await page.context().newCDPSession(page);
  return async () => {
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
    return { heap: usedSize, nodes, listeners: jsEventListeners };
  };
}
