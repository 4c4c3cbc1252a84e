import { expect, it } from 'vitest';
import type { PlayEvent } from '../../simulation/play/player.js';
import type { PlayTexts } from '../use-play.js';
import { storyLines } from './story-lines.js';

/** Says the key and what is inserted, instead of a text. */
const TEXTS = {
  t: (key: string, values: object = {}) => `${key} ${JSON.stringify(values)}`,
  language: 'en',
  person: (id: string) => id,
} as unknown as PlayTexts;
const event = (time: number, kind: string, detail: PlayEvent['detail'] = {}): PlayEvent => ({ time, store: 'a', kind, customer: 7, detail });

it('tells one life as it is', () => {
  const lines = storyLines({ events: [event(600, 'arrival'), event(601, 'draws'), event(640, 'join', { queue: 3 })], twin: null }, TEXTS, false);
  expect(lines.map(({ here }) => here.split(' ')[0])).toEqual(['event.arrival', 'event.join']);
});

it('lays two lives side by side in the order of time and marks where they part', () => {
  const here = [event(600, 'arrival'), event(640, 'join', { queue: 9 }), event(650, 'abandon')];
  const there = [event(600, 'arrival'), event(640, 'join', { queue: 1 }), event(642, 'bought', { value: 80 })];
  const lines = storyLines({ events: here, twin: there }, TEXTS, false);
  expect(lines.map(({ differs }) => differs)).toEqual([false, true, true, true]);
  expect(lines[1].here).not.toBe(lines[1].there);
  expect([lines[2].here, lines[3].there]).toEqual(['', '']);
});

it("tells a service from the server's side", () => {
  const [line] = storyLines({ events: [event(640, 'start', { wait: 2 })], twin: null }, TEXTS, true);
  expect(line.here).toContain('story.serves');
});
