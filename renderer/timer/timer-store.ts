import { createStore } from 'zustand/vanilla';

const MINUTE = 60_000;
/** Longest countdown that can be set (minutes). */
export const TIMER_MOST = 240;
/** Left when the room is told (minutes); 0 is the end. */
export const TIMER_CALLS = [5, 1, 0] as const;
export type TimerCall = (typeof TIMER_CALLS)[number];

export interface TimerState {
  /** `off`: not in sight. `over`: stays in sight until it is put away. */
  readonly phase: 'off' | 'running' | 'paused' | 'over';
  /** As last set. */
  readonly minutes: number;
  /** Milliseconds left, as of the last tick. */
  readonly left: number;
  /** What was last called out; the turn increases, so that the same call after another start is said again. */
  readonly called: { readonly call: TimerCall; readonly turn: number } | null;
  /** Whether its controls are open. */
  readonly isOpen: boolean;
  show(isOpen: boolean): void;
  /** Sets and starts it. @param minutes 1 to TIMER_MOST */
  start(minutes: number): void;
  pause(): void;
  resume(): void;
  /** A minute more, also after the end. */
  addMinute(): void;
  stop(): void;
  /** The clock has moved on. */
  tick(): void;
}

export type TimerStore = ReturnType<typeof createTimerStore>;

/**
 * A countdown for the room. It keeps when it ends and not how often it ticked: a window that slept shows the right time when it wakes.
 * @param now milliseconds of any steady clock
 */
export function createTimerStore(now: () => number = () => performance.now()) {
  let endsAt = 0;
  let turn = 0;

  return createStore<TimerState>()((set, get) => ({
    phase: 'off',
    minutes: 35,
    left: 0,
    called: null,
    isOpen: false,

    show: (isOpen) => set({ isOpen }),

    start(minutes) {
      const set_ = Math.min(TIMER_MOST, Math.max(1, Math.round(minutes)));
      endsAt = now() + set_ * MINUTE;
      set({ phase: 'running', minutes: set_, left: set_ * MINUTE, called: null });
    },

    pause() {
      get().tick();
      if (get().phase === 'running') set({ phase: 'paused' });
    },

    resume() {
      if (get().phase !== 'paused') return;
      endsAt = now() + get().left;
      set({ phase: 'running' });
    },

    addMinute() {
      const { phase, left } = get();
      if (phase === 'off' || left > (TIMER_MOST - 1) * MINUTE) return;
      if (phase === 'over') endsAt = now();
      endsAt += MINUTE;
      set({ left: left + MINUTE, phase: phase === 'over' ? 'running' : phase });
    },

    stop: () => set({ phase: 'off', left: 0, called: null }),

    tick() {
      const { phase, left: before } = get();
      if (phase !== 'running') return;
      const left = Math.max(0, endsAt - now());
      // The latest of the moments passed: a window that slept through two calls says one.
      const call = TIMER_CALLS.findLast((minutes) => before > minutes * MINUTE && left <= minutes * MINUTE);
      set({ left, ...(left === 0 ? { phase: 'over' as const } : {}), ...(call === undefined ? {} : { called: { call, turn: ++turn } }) });
    },
  }));
}

/** "34:59", from the second that has begun: it shows 0:00 only at the end. */
export function timerText(left: number): string {
  const seconds = Math.ceil(left / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
