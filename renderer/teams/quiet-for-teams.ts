import type { ExperimentStore } from '../stores/experiment-store.js';
import type { SideState } from '../stores/side-store.js';

/** How long the teams have to be done before the comparison goes on (ms): the debrief follows the ranking at once. */
const REST_MS = 2000;

type Phase = SideState<never, never>['phase'];

/** A study of teams, as far as this is about it. */
export interface TeamStudy {
  getState(): { readonly phase: Phase };
  subscribe(listener: (state: { readonly phase: Phase }, before: { readonly phase: Phase }) => void): () => void;
}

/** A comparison takes every core; while a room waits for its teams it holds still, and goes on from its own seasons afterwards. */
export function quietForTeams(studies: readonly TeamStudy[], experiment: Pick<ExperimentStore, 'getState' | 'subscribe'>): void {
  let isHeld = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const isWatched = () => studies.some((study) => study.getState().phase === 'running');
  const goOn = () => {
    isHeld = false;
    // Whoever has started or changed something meanwhile has decided for themselves.
    if (experiment.getState().phase === 'cancelled') experiment.getState().runNow();
  };
  const turned = () => {
    clearTimeout(timer);
    if (isWatched()) isHeld = hold(experiment) || isHeld;
    else if (isHeld) timer = setTimeout(goOn, REST_MS);
  };
  for (const study of studies) study.subscribe((state, before) => state.phase !== before.phase && turned());
  // One that begins meanwhile has ended the study already; it goes on as soon as the workers are free.
  experiment.subscribe((state, before) => {
    if (state.phase === 'running' && before.phase !== 'running' && isWatched()) isHeld = hold(experiment) || isHeld;
  });
}

function hold(experiment: Pick<ExperimentStore, 'getState'>): boolean {
  const { phase, cancel } = experiment.getState();
  if (phase !== 'running' && phase !== 'waiting') return false;
  cancel();
  return true;
}
