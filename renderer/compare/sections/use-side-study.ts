import { useStore } from 'zustand';
import type { SideState, SideStore } from '../../stores/side-store.js';
import { useExperiment } from '../../stores/stores.js';

export interface SideStudy<Request, Answer> {
  /** About what is on screen; null before the first. */
  readonly answer: Answer | null;
  readonly phase: SideState<Request, Answer>['phase'];
  readonly progress: SideState<Request, Answer>['progress'];
  readonly error: string | null;
  /** Whether the workers are free, or the study has them itself. */
  readonly canStart: boolean;
  readonly start: (request: Request) => void;
  readonly stop: () => void;
}

/** A study beside the comparison that is started by hand. @param key what it is about */
export function useSideStudy<Request, Answer>(store: SideStore<Request, Answer>, key: string): SideStudy<Request, Answer> {
  const state = useStore(store);
  const canStart = useExperiment((s) => !s.stale && (s.phase === 'done' || s.phase === 'cancelled'));
  const isOurs = state.key === key;
  return {
    answer: isOurs ? state.answer : null,
    phase: isOurs ? state.phase : 'idle',
    progress: state.progress,
    error: isOurs ? state.error : null,
    canStart,
    start: (request) => state.start(key, request),
    stop: state.stop,
  };
}
