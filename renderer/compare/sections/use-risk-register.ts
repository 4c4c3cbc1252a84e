import { useEffect } from 'react';
import { useStore } from 'zustand';
import type { RisksAnswer } from '../../simulation/simulator.js';
import type { SidePhase } from '../../stores/side-store.js';
import { useExperiment, useStores } from '../../stores/stores.js';

/** Seasons with which a register is measured first, and that one press adds. */
export const REGISTER_SEASONS = 10;

export interface RegisterMeasured {
  /** Of the strategy and the case on screen; null before the first seasons. */
  readonly answer: RisksAnswer | null;
  readonly phase: SidePhase | 'waiting';
  /** Single seasons of all variants done, as a share. */
  readonly share: number;
  readonly error: string | null;
  readonly measureMore: () => void;
  readonly stop: () => void;
}

/** The register of a strategy as measured so far. It is measured once somebody looks (`isOpen`), when the comparison leaves the workers free. */
export function useRiskRegister(strategy: string, isOpen: boolean): RegisterMeasured {
  const { risks } = useStores();
  const text = useExperiment((s) => s.resultText);
  const isFree = useExperiment((s) => !s.stale && (s.phase === 'done' || s.phase === 'cancelled'));
  const state = useStore(risks);
  const key = JSON.stringify([strategy, text]);
  const isOurs = state.key === key;
  const answer = isOurs ? state.answer : null;
  useEffect(() => {
    if (!isOpen || !isFree || text === null) return;
    const { phase, key: before, start } = risks.getState();
    // What a comparison cut short goes on after it; what was stopped by hand or is done stays.
    if (before === key && phase !== 'stopped') return;
    start(key, { text, strategy, replications: REGISTER_SEASONS });
  }, [risks, isOpen, isFree, key, text, strategy]);
  return {
    answer,
    phase: !isOurs || (state.phase === 'stopped' && !isFree) ? 'waiting' : state.phase,
    share: state.progress.total > 0 ? state.progress.done / state.progress.total : 0,
    error: isOurs ? state.error : null,
    measureMore: () => text !== null && state.start(key, { text, strategy, replications: (answer?.seasons ?? 0) + REGISTER_SEASONS }),
    stop: state.stop,
  };
}
