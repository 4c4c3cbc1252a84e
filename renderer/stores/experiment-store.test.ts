import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ChartData, ResultDocument } from '../simulation/door.js';
import { CaseProblemsError, type ComparisonListener, type Simulator, type View } from '../simulation/simulator.js';
import { createExperimentStore, PAUSE_MS } from './experiment-store.js';

/** A simulator whose comparisons the test ends by hand. */
function handSimulator() {
  const runs: { text: string; replications: number; listener: ComparisonListener; signal: AbortSignal; end: () => void; fail: (error: Error) => void }[] = [];
  const simulator: Simulator = {
    compare: ({ text, replications }, listener, signal) => new Promise((end, fail) => runs.push({ text, replications, listener, signal, end, fail })),
    prepare: () => undefined,
    dispose: () => undefined,
  };
  return { simulator, runs };
}

const snapshot = (id: string) => ({ result: { digest: id } as ResultDocument, chart: { strategies: [] } as ChartData });
const settle = () => vi.advanceTimersByTimeAsync(0);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function started() {
  const { simulator, runs } = handSimulator();
  const looks: View[] = [];
  const look = async (view: View) => {
    looks.push(view);
    return snapshot(`against ${view.against}`);
  };
  const store = createExperimentStore(simulator, { look });
  store.getState().follow({ text: 'a', replications: 30 });
  return { store, runs, looks };
}

describe('the comparison of what is open', () => {
  it('starts at once the first time', async () => {
    const { store, runs } = started();
    await vi.advanceTimersByTimeAsync(1);
    expect(runs).toHaveLength(1);
    expect(store.getState()).toMatchObject({ phase: 'running', stale: false });
  });

  it('waits for a pause in editing, and says that what is shown is of before', async () => {
    const { store, runs } = started();
    await vi.advanceTimersByTimeAsync(1);
    runs[0]?.listener.onSnapshot(snapshot('a'));
    store.getState().follow({ text: 'b', replications: 30 });
    expect(runs[0]?.signal.aborted).toBe(true);
    expect(store.getState()).toMatchObject({ phase: 'waiting', stale: true });
    await vi.advanceTimersByTimeAsync(PAUSE_MS / 2);
    store.getState().follow({ text: 'c', replications: 30 });
    await vi.advanceTimersByTimeAsync(PAUSE_MS);
    expect(runs.map(({ text }) => text)).toEqual(['a', 'c']);
    runs[1]?.listener.onSnapshot(snapshot('c'));
    expect(store.getState()).toMatchObject({ stale: false, resultText: 'c' });
  });

  it('does not hear a run that was replaced', async () => {
    const { store, runs } = started();
    await vi.advanceTimersByTimeAsync(1);
    store.getState().follow({ text: 'b', replications: 30 });
    runs[0]?.listener.onSnapshot(snapshot('late'));
    expect(store.getState().result).toBeNull();
  });

  it('shows what is complete after a cancel', async () => {
    const { store, runs } = started();
    await vi.advanceTimersByTimeAsync(1);
    store.getState().cancel();
    runs[0]?.listener.onSnapshot(snapshot('partial'));
    runs[0]?.end();
    await settle();
    expect(store.getState()).toMatchObject({ phase: 'cancelled', result: { digest: 'partial' } });
  });

  it('counts the seasons of what is shown, also when it was drawn at once and stopped before anything was counted', async () => {
    const { store, runs } = started();
    await vi.advanceTimersByTimeAsync(1);
    const kept = snapshot('kept');
    runs[0]?.listener.onSnapshot({ ...kept, result: { ...kept.result, replications: 4 } });
    store.getState().cancel();
    expect(store.getState()).toMatchObject({ phase: 'cancelled', progress: { done: 4 } });
  });

  it('adds seasons', async () => {
    const { store, runs } = started();
    await vi.advanceTimersByTimeAsync(1);
    runs[0]?.end();
    await settle();
    expect(store.getState().phase).toBe('done');
    store.getState().runMore(30);
    expect(runs[1]?.replications).toBe(60);
  });

  it('says why it failed, and brings late problems', async () => {
    const { store, runs } = started();
    await vi.advanceTimersByTimeAsync(1);
    runs[0]?.fail(new Error('out of memory'));
    await settle();
    expect(store.getState()).toMatchObject({ phase: 'failed', error: 'out of memory' });
    store.getState().runNow();
    runs[1]?.fail(new CaseProblemsError([{ code: 'conflict', path: 'strategies[1].labour', found: '', expected: '', parameters: {} }]));
    await settle();
    expect(store.getState()).toMatchObject({ phase: 'blocked', lateProblems: [{ path: 'strategies[1].labour' }] });
  });

  it('stops while the case has problems and starts again after', async () => {
    const { store, runs } = started();
    await vi.advanceTimersByTimeAsync(1);
    store.getState().follow('problems');
    expect(store.getState().phase).toBe('blocked');
    store.getState().follow({ text: 'a', replications: 30 });
    await vi.advanceTimersByTimeAsync(PAUSE_MS);
    expect(runs).toHaveLength(2);
  });

  it('sees the seasons another way at once, and those that come', async () => {
    const { store, runs, looks } = started();
    await vi.advanceTimersByTimeAsync(1);
    store.getState().lookAt({ against: 'early' });
    expect(looks).toHaveLength(0);
    runs[0]?.listener.onSnapshot(snapshot('a'));
    store.getState().lookAt({ against: 'two' });
    await settle();
    expect(store.getState().result?.digest).toBe('against two');
    store.getState().follow({ text: 'b', replications: 30 });
    store.getState().lookAt({ against: 'three' });
    await settle();
    expect(looks).toHaveLength(1);
    expect(store.getState().result?.digest).toBe('against two');
  });
});
