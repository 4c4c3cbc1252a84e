import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import type { ExperimentState } from '../../stores/experiment-store.js';
import { EMPTY_PLAY, type PlayState } from './play-state.js';
import { quietWhilePlaying } from './quiet-while-playing.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function setUp(phase: ExperimentState['phase']) {
  const store = createStore<PlayState>(() => EMPTY_PLAY);
  const calls: string[] = [];
  const state = {
    phase,
    cancel: () => {
      calls.push('cancel');
      state.phase = 'cancelled';
    },
    runNow: () => {
      calls.push('run');
      state.phase = 'running';
    },
  };
  quietWhilePlaying({ store }, { getState: () => state as ExperimentState });
  return { store, calls, state };
}

it('holds a comparison while the season runs, and lets it go on after a rest', () => {
  const { store, calls } = setUp('running');
  store.setState({ isPlaying: true });
  expect(calls).toEqual(['cancel']);
  store.setState({ isPlaying: false });
  vi.advanceTimersByTime(500);
  store.setState({ isPlaying: true });
  vi.advanceTimersByTime(9000);
  expect(calls).toEqual(['cancel']);
  store.setState({ isPlaying: false });
  vi.advanceTimersByTime(2500);
  expect(calls).toEqual(['cancel', 'run']);
});

it('holds it while a season is opened, too', () => {
  const { store, calls } = setUp('running');
  store.setState({ phase: 'opening' });
  expect(calls).toEqual(['cancel']);
  store.setState({ phase: 'ready' });
  vi.advanceTimersByTime(2500);
  expect(calls).toEqual(['cancel', 'run']);
});

it('starts nothing that was not running, and nothing over the head of whoever has started something else', () => {
  const idle = setUp('done');
  idle.store.setState({ isPlaying: true });
  idle.store.setState({ isPlaying: false });
  vi.advanceTimersByTime(9000);
  expect(idle.calls).toEqual([]);
  const other = setUp('running');
  other.store.setState({ isPlaying: true });
  other.store.setState({ isPlaying: false });
  other.state.phase = 'running';
  vi.advanceTimersByTime(9000);
  expect(other.calls).toEqual(['cancel']);
});
