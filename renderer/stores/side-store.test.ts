import { describe, expect, it } from 'vitest';
import type { SideListener } from '../simulation/simulator.js';
import { createSideStore } from './side-store.js';

/** A study the test steers. */
function steered() {
  const asked: { request: number; listener: SideListener<number>; signal: AbortSignal; end: () => void; fail: (error: Error) => void }[] = [];
  const store = createSideStore<number, number>(
    (request, listener, signal) => new Promise((end, fail) => asked.push({ request, listener, signal, end, fail })),
    (answer, request) => answer >= request,
  );
  return { store, asked };
}
const settle = () => new Promise((resolve) => setTimeout(resolve, 0));

describe('a study beside the comparison', () => {
  it('tells answers as they come and is done with the last', async () => {
    const { store, asked } = steered();
    store.getState().start('a', 10);
    asked[0]?.listener.onAnswer(5);
    expect(store.getState()).toMatchObject({ phase: 'running', answer: 5 });
    asked[0]?.listener.onAnswer(10);
    asked[0]?.end();
    await settle();
    expect(store.getState()).toMatchObject({ phase: 'done', answer: 10 });
  });

  it('says that it was cut short when it ends without the last answer', async () => {
    const { store, asked } = steered();
    store.getState().start('a', 10);
    asked[0]?.listener.onAnswer(5);
    asked[0]?.end();
    await settle();
    expect(store.getState()).toMatchObject({ phase: 'stopped', answer: 5 });
  });

  it('is done, too, when the last answer comes after the end', async () => {
    const { store, asked } = steered();
    store.getState().start('a', 10);
    asked[0]?.end();
    await settle();
    expect(store.getState().phase).toBe('stopped');
    asked[0]?.listener.onAnswer(10);
    expect(store.getState()).toMatchObject({ phase: 'done', answer: 10 });
  });

  it('keeps an answer to the same question, forgets that to another, and does not hear a study it ended', async () => {
    const { store, asked } = steered();
    store.getState().start('a', 10);
    asked[0]?.listener.onAnswer(10);
    store.getState().start('a', 20);
    expect(asked[0]?.signal.aborted).toBe(true);
    expect(store.getState().answer).toBe(10);
    asked[0]?.listener.onAnswer(11);
    expect(store.getState().answer).toBe(10);
    store.getState().start('b', 10);
    expect(store.getState().answer).toBeNull();
    asked[2]?.fail(new Error('out of memory'));
    await settle();
    expect(store.getState()).toMatchObject({ phase: 'failed', error: 'out of memory' });
  });
});
