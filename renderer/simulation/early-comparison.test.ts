import { expect, it } from 'vitest';
import { earlySimulator } from './early-comparison.js';
import type { ComparisonListener, ComparisonRequest, Simulator, Snapshot } from './simulator.js';

const REQUEST: ComparisonRequest = { text: '{}', replications: 30 };
const snapshot = (replications: number) => ({ result: { replications } }) as Snapshot;

function steered() {
  const asked: { request: ComparisonRequest; listener: ComparisonListener; signal: AbortSignal; end: () => void; fail: (error: Error) => void }[] = [];
  const simulator: Simulator = {
    prepare: () => undefined,
    dispose: () => undefined,
    compare: (request, listener, signal) => new Promise((end, fail) => asked.push({ request, listener, signal, end, fail })),
  };
  return { simulator, asked };
}

function recorder() {
  const told: number[] = [];
  return { told, onProgress: () => undefined, onSnapshot: ({ result }: Snapshot) => void told.push(result.replications) };
}

it('hands the comparison begun early over to the first who asks for it', async () => {
  const { simulator: inner, asked } = steered();
  const { simulator, begin } = earlySimulator(inner);
  begin(REQUEST);
  asked[0]?.listener.onSnapshot(snapshot(3));
  asked[0]?.listener.onSnapshot(snapshot(5));
  const listener = recorder();
  const done = simulator.compare({ ...REQUEST, view: { against: null, store: null } }, listener, new AbortController().signal);
  asked[0]?.listener.onSnapshot(snapshot(10));
  asked[0]?.end();
  await done;
  expect(listener.told).toEqual([5, 10]);
  expect(asked).toHaveLength(1);
});

it.each([
  ['another case', { text: '{"a":1}', replications: 30 }],
  ['another number of seasons', { text: '{}', replications: 10 }],
  ['some of the strategies', { ...REQUEST, strategies: ['one'] }],
  ['one store', { ...REQUEST, view: { against: null, store: 'a' } }],
])('is ended by whoever asks for %s', (_what, request) => {
  const { simulator: inner, asked } = steered();
  const { simulator, begin } = earlySimulator(inner);
  begin(REQUEST);
  void simulator.compare(request, recorder(), new AbortController().signal);
  expect(asked[0]?.signal.aborted).toBe(true);
  expect(asked[1]?.request).toBe(request);
});

it('is cancelled and fails as any other', async () => {
  const { simulator: inner, asked } = steered();
  const { simulator, begin } = earlySimulator(inner);
  begin(REQUEST);
  const abort = new AbortController();
  const done = simulator.compare(REQUEST, recorder(), abort.signal);
  abort.abort();
  expect(asked[0]?.signal.aborted).toBe(true);
  asked[0]?.fail(new Error('no memory'));
  await expect(done).rejects.toThrow('no memory');
});
