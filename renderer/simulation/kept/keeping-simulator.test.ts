import { expect, it, vi } from 'vitest';
import type { ComparisonRequest, Simulator, Snapshot } from '../simulator.js';
import { keepingSimulator, type Packs } from './keeping-simulator.js';

const REQUEST: ComparisonRequest = { text: '{}', replications: 30 };
const listener = { onProgress: () => undefined, onSnapshot: () => undefined };

function shelf(there = new Map<string, Uint8Array>()) {
  return {
    there,
    readSeasons: vi.fn(async (key: string) => there.get(key) ?? null),
    keepSeasons: async (key: string, bytes: Uint8Array) => void there.set(key, bytes),
  };
}

/** Tells a snapshot of so many rounds each time it is asked. */
function steered(...rounds: number[]) {
  const asked: ComparisonRequest[] = [];
  const simulator: Simulator & Packs = {
    prepare: () => undefined,
    dispose: () => undefined,
    pack: vi.fn(async () => Uint8Array.of(rounds.length)),
    compare: async (request, { onSnapshot }) => {
      asked.push(request);
      for (const replications of rounds) onSnapshot({ result: { replications } } as Snapshot);
    },
  };
  return { simulator, asked };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

it('hands over what lies on the shelf, and looks there once', async () => {
  const place = shelf();
  await keepingSimulator(steered(30).simulator, place, 'build').compare(REQUEST, listener, new AbortController().signal);
  await settled();
  expect(place.there.size).toBe(1);
  const { simulator, asked } = steered(30);
  const next = keepingSimulator(simulator, place, 'build');
  await next.compare(REQUEST, listener, new AbortController().signal);
  await next.compare(REQUEST, listener, new AbortController().signal);
  expect(asked.map(({ kept }) => kept)).toEqual([Uint8Array.of(1), undefined]);
});

it('takes nothing that another build of the model, another case or other strategies have left', async () => {
  const place = shelf();
  for (const [engine, request] of [
    ['build', REQUEST],
    ['other build', REQUEST],
    ['build', { ...REQUEST, text: '{"a":1}' }],
    ['build', { ...REQUEST, strategies: ['one'] }],
  ] as const) {
    const { simulator, asked } = steered(30);
    await keepingSimulator(simulator, place, engine).compare(request, listener, new AbortController().signal);
    await settled();
    expect(asked[0]?.kept).toBeUndefined();
  }
  expect(place.there.size).toBe(4);
  expect([...place.there.keys()].every((key) => /^[0-9a-f]{64}$/.test(key))).toBe(true);
});

it('keeps some on the way, for whoever closes the app half-way through', async () => {
  const { simulator } = steered(3, 5, 10, 20);
  await keepingSimulator(simulator, shelf(), 'build').compare(REQUEST, listener, new AbortController().signal);
  expect(simulator.pack).toHaveBeenCalledTimes(2);
});

it('compares as ever when the shelf is broken', async () => {
  const broken = { readSeasons: () => Promise.reject(new Error('no disk')), keepSeasons: () => Promise.reject(new Error('no disk')) };
  const { simulator, asked } = steered(30);
  await keepingSimulator(simulator, broken, 'build').compare(REQUEST, listener, new AbortController().signal);
  await settled();
  expect(asked).toEqual([REQUEST]);
});
