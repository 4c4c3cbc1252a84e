import type { CDPSession, Page } from '@playwright/test';

/** Lengths of the frames of some time (ms), and the processor time the window's thread spent on each (ms). */
export interface Frames {
  readonly lengths: readonly number[];
  readonly workPerFrame: number;
}

/** Looks at a window from outside. */
export interface WindowWatch {
  frames(milliseconds: number): Promise<Frames>;
  /** Bytes of the window's own heap after everything that can go has gone. */
  heap(): Promise<number>;
  /** Longest time from a key or pointer pressed to the frame that shows it, of all presses while this was done (ms); presses below 16 ms count as 16. */
  slowestPress(presses: () => Promise<void>): Promise<number>;
}

export async function watchWindow(page: Page): Promise<WindowWatch> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return {
    frames: async (milliseconds) => {
      const before = await threadTime(session);
      const lengths = await page.evaluate(frameLengths, milliseconds);
      return { lengths, workPerFrame: ((await threadTime(session)) - before) / Math.max(1, lengths.length) };
    },
    heap: async () => {
      await session.send('HeapProfiler.collectGarbage');
      return (await session.send('Runtime.getHeapUsage')).usedSize;
    },
    slowestPress: async (presses) => {
      await page.evaluate(rememberPresses);
      await presses();
      return page.evaluate(() => (globalThis as unknown as { slowestPress: number }).slowestPress);
    },
  };
}

/** Milliseconds of processor time of the window's thread so far. */
async function threadTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
}

/** Runs in the window. */
function frameLengths(milliseconds: number): Promise<number[]> {
  return new Promise((done) => {
    const lengths: number[] = [];
    let last = performance.now();
    const end = last + milliseconds;
    requestAnimationFrame(function frame(now) {
      lengths.push(now - last);
      last = now;
      if (now < end) requestAnimationFrame(frame);
      else done(lengths.slice(1));
    });
  });
}

/** Runs in the window. */
function rememberPresses(): void {
  const window = globalThis as unknown as { slowestPress: number };
  window.slowestPress = 16;
  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries())
      if (/^(key|pointer)(down|up)$|^click$/.test(name)) window.slowestPress = Math.max(window.slowestPress, duration);
  }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
}
