import { expect, it } from 'vitest';
import { createCloseQuestion } from './close-question.js';

function setUp() {
  const events: string[] = [];
  let waiting: (() => void) | undefined;
  const question = createCloseQuestion({
    ask: () => events.push('asked'),
    destroy: () => events.push('destroyed'),
    later: (action) => {
      waiting = action;
      return () => {
        waiting = undefined;
      };
    },
  });
  return { question, events, timeIsUp: () => waiting?.() };
}

it('lets a window with nothing to lose close', () => {
  const { question, events } = setUp();
  expect(question.requested(false)).toBe(true);
  expect(events).toEqual([]);
});

it('asks a window that has, and closes it when it has dealt with the question', () => {
  const { question, events, timeIsUp } = setUp();
  expect(question.requested(true)).toBe(false);
  question.heard();
  timeIsUp();
  expect(events).toEqual(['asked']);
  question.close();
  expect(events).toEqual(['asked', 'destroyed']);
  expect(question.requested(true)).toBe(true);
});

it('asks again after the user chose to stay', () => {
  const { question, events } = setUp();
  question.requested(true);
  question.heard();
  expect(question.requested(true)).toBe(false);
  expect(events).toEqual(['asked', 'asked']);
});

it('closes a window that does not hear', () => {
  const { question, events, timeIsUp } = setUp();
  question.requested(true);
  timeIsUp();
  expect(events).toEqual(['asked', 'destroyed']);
});
