import type { Attention } from './attention.js';

/** What a press is: what follows it (click, keyup) belongs to it. */
const PRESSES = ['keydown', 'pointerdown', 'wheel'] as const;
/** Presses closer than this (ms) are one: a held key, a turning wheel. */
const ONE_PRESS = 60;
/** An answer that takes longer than this (ms) is no longer waited for. */
const ANSWER_MAX = 300;

/** Tells when somebody presses something in the window, and when there is nothing more to do for it. */
export function followPresses(page: Window, tell: (attention: Attention) => void): void {
  let last = Number.NEGATIVE_INFINITY;
  const press = ({ timeStamp }: Event) => {
    if (timeStamp - last < ONE_PRESS) return;
    last = timeStamp;
    tell('pressed');
    const answered = () => {
      if (last === timeStamp) tell('answered');
    };
    page.requestAnimationFrame(() => page.requestIdleCallback(answered, { timeout: ANSWER_MAX }));
  };
  for (const kind of PRESSES) page.addEventListener(kind, press, { capture: true, passive: true });
}
