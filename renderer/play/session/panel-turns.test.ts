import { expect, it } from 'vitest';
import { createStore } from 'zustand/vanilla';
import type { PlayView } from '../../simulation/play/player.js';
import { PanelTurns } from './panel-turns.js';
import { EMPTY_PLAY, type PlayState } from './play-state.js';

const view = (time: number): PlayView =>
  ({ time, furthest: time, isOver: false, branch: 1, scene: { time }, glances: [{ store: String(time) }] }) as unknown as PlayView;
const lists = (time: number) => ({ ...EMPTY_PLAY, samples: [{ time }], events: [{ time }] }) as unknown as PlayState;

function start() {
  const store = createStore<PlayState>(() => ({ ...EMPTY_PLAY, speed: 'ten' }));
  const panels = new PanelTurns(store);
  const told = () => {
    const { time, scene, samples, events, glances } = store.getState();
    return [time, scene?.time, samples[0]?.time, events[0]?.time, Number(glances[0]?.store)];
  };
  return { store, panels, told };
}

it('tells a part with each frame, and all of it within four', () => {
  const { panels, told } = start();
  panels.frame(200);
  panels.tell(view(5), lists(5), false);
  const seen = Array.from({ length: 5 }, () => {
    panels.frame(16);
    return told().filter((time) => time === 5).length;
  });
  expect(seen).toEqual([1, 2, 3, 5, 5]);
});

it('tells what still waits as it is by then, and never leaves a part out', () => {
  const { panels, told } = start();
  panels.frame(200);
  panels.tell(view(5), lists(5), false);
  panels.frame(200); // a slow frame: time of 5
  panels.tell(view(6), lists(6), false);
  for (let i = 0; i < 3; i++) panels.frame(16);
  expect(told()).toEqual([5, 6, 6, 6, 6]);
});

it('waits with the next round as long as nobody could read it', () => {
  const { panels, told } = start();
  panels.frame(100);
  panels.tell(view(5), lists(5), false);
  panels.frame(16);
  expect(told()[0]).toBe(0);
});

it('tells news at once, and nothing older afterwards', () => {
  const { panels, told } = start();
  panels.frame(200);
  panels.tell(view(5), lists(5), false);
  panels.tell(view(9), lists(9), true);
  expect(told()).toEqual([9, 9, 9, 9, 9]);
  panels.frame(16);
  expect(told()[0]).toBe(9);
});
