import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import type { ExperimentState, ExperimentStore } from '../stores/experiment-store.js';
import { quietForTeams } from './quiet-for-teams.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

type Phase = 'idle' | 'running' | 'done';

function setUp(phase: ExperimentState['phase']) {
  const [ranking, debrief] = [createStore(() => ({ phase: 'idle' as Phase })), createStore(() => ({ phase: 'idle' as Phase }))];
  const calls: string[] = [];
  const experiment = createStore<Pick<ExperimentState, 'phase' | 'cancel' | 'runNow'>>((set) => ({
    phase,
    cancel: () => {
      calls.push('cancel');
      set({ phase: 'cancelled' });
    },
    runNow: () => void calls.push('run'),
  }));
  quietForTeams([ranking, debrief], experiment as unknown as ExperimentStore);
  return { ranking, debrief, experiment, calls };
}

it('holds a comparison from the ranking to the end of the debrief, and lets it go on after a rest', () => {
  const { ranking, debrief, calls } = setUp('running');
  ranking.setState({ phase: 'running' });
  expect(calls).toEqual(['cancel']);
  ranking.setState({ phase: 'done' });
  vi.advanceTimersByTime(500);
  debrief.setState({ phase: 'running' });
  vi.advanceTimersByTime(60_000);
  expect(calls).toEqual(['cancel']);
  debrief.setState({ phase: 'done' });
  vi.advanceTimersByTime(2500);
  expect(calls).toEqual(['cancel', 'run']);
});

it('holds one that begins meanwhile, too', () => {
  const { ranking, experiment, calls } = setUp('done');
  ranking.setState({ phase: 'running' });
  experiment.setState({ phase: 'running' });
  expect(calls).toEqual(['cancel']);
  ranking.setState({ phase: 'done' });
  vi.advanceTimersByTime(2500);
  expect(calls).toEqual(['cancel', 'run']);
});

it('starts nothing that was not running', () => {
  const { ranking, calls } = setUp('done');
  ranking.setState({ phase: 'running' });
  ranking.setState({ phase: 'done' });
  vi.advanceTimersByTime(9000);
  expect(calls).toEqual([]);
});
