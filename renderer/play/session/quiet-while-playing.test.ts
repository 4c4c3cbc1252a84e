import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { EMPTY_PLAY, type PlayState } from './play-state.js';
import { quietWhilePlaying } from './quiet-while-playing.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function setUp() {
  const store = createStore<PlayState>(() => EMPTY_PLAY);
  const told: string[] = [];
  quietWhilePlaying({ store }, (attention) => told.push(attention));
  return { store, told };
}

it('has others stand while the season runs, and lets them go on after a rest', () => {
  const { store, told } = setUp();
  store.setState({ isPlaying: true });
  expect(told).toEqual(['watched']);
  store.setState({ isPlaying: false });
  vi.advanceTimersByTime(500);
  store.setState({ isPlaying: true });
  vi.advanceTimersByTime(9000);
  expect(told.includes('unwatched')).toBe(false);
  store.setState({ isPlaying: false });
  vi.advanceTimersByTime(2500);
  expect(told.at(-1)).toBe('unwatched');
});

it('has them stand while a season is opened, too', () => {
  const { store, told } = setUp();
  store.setState({ phase: 'opening' });
  store.setState({ phase: 'ready' });
  vi.advanceTimersByTime(2500);
  expect(told).toEqual(['watched', 'unwatched']);
});
