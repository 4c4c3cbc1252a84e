import { describe, expect, it } from 'vitest';
import { createTimerStore, timerText } from './timer-store.js';

function timer() {
  let time = 1000;
  const store = createTimerStore(() => time);
  const later = (seconds: number) => {
    time += seconds * 1000;
    store.getState().tick();
    return store.getState();
  };
  return { store, later };
}

describe('the countdown of the room', () => {
  it('counts down, and calls out five minutes, one minute and the end', () => {
    const { store, later } = timer();
    store.getState().start(6);
    expect(timerText(later(30).left)).toBe('5:30');
    expect(later(10).called).toBeNull();
    expect(later(20).called?.call).toBe(5);
    expect(later(241).called?.call).toBe(1);
    expect(later(58)).toMatchObject({ phase: 'running' });
    expect(later(5)).toMatchObject({ phase: 'over', left: 0, called: { call: 0 } });
  });

  it('stands still while paused, and shows the right time after a long sleep', () => {
    const { store, later } = timer();
    store.getState().start(10);
    later(60);
    store.getState().pause();
    expect(timerText(later(500).left)).toBe('9:00');
    store.getState().resume();
    expect(timerText(later(1).left)).toBe('8:59');
    expect(later(8 * 60 + 30).called?.call).toBe(1);
  });

  it('takes a minute more while it runs, while paused, and after the end', () => {
    const { store, later } = timer();
    store.getState().start(1);
    later(50);
    store.getState().addMinute();
    expect(timerText(store.getState().left)).toBe('1:10');
    later(90);
    expect(store.getState().phase).toBe('over');
    store.getState().addMinute();
    expect(store.getState()).toMatchObject({ phase: 'running', left: 60_000 });
    store.getState().pause();
    store.getState().addMinute();
    store.getState().resume();
    expect(timerText(later(30).left)).toBe('1:30');
    store.getState().stop();
    expect(store.getState().phase).toBe('off');
  });

  it('takes no more than four hours and no less than a minute', () => {
    const { store } = timer();
    store.getState().start(0);
    expect(store.getState().minutes).toBe(1);
    store.getState().start(999);
    store.getState().addMinute();
    expect(timerText(store.getState().left)).toBe('240:00');
  });
});
