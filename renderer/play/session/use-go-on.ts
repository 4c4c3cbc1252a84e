import { useMemo } from 'react';
import { useCase } from '../../stores/stores.js';
import { usePlay, usePlaySession } from '../use-play.js';
import type { KeptPlay } from './kept-play.js';

/** The seasons of the open case that were left and can be gone on with, newest first. */
export function useLeftSeasons(): readonly KeptPlay[] {
  const digest = usePlay((s) => s.setup?.digest);
  const left = usePlay((s) => s.left);
  return useMemo(() => left.filter((season) => season.digest === digest), [left, digest]);
}

/** Opens a season where it was left; the one on the table is left in turn. */
export function useGoOn(): (kept: KeptPlay) => void {
  const session = usePlaySession();
  const document = useCase((s) => s.document);
  const caseName = useCase((s) => s.name);
  return (kept) => {
    if (document === null) return;
    const { strategy, replication, decisions, at, guess } = kept;
    void session.open({ text: JSON.stringify(document), strategy, replication, decisions, at }, { caseName, guess, goesOn: kept });
  };
}
