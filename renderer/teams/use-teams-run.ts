import { useCallback, useEffect, useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import { useExperiment, useStores } from '../stores/stores.js';
import { arrangeTeams, type MeasureName, type TeamsView } from './team-rows.js';
import type { TeamsState } from './teams-store.js';
import { useTeams } from './use-teams.js';

/** What a study of these teams is about, in few letters. */
export function studyKey({ theCase, entries }: Pick<TeamsState, 'theCase' | 'entries'>): string {
  const teams = entries.map(({ id, session: { strategy, changes, replication, decisions, outcome } }) => [
    id,
    strategy,
    changes ?? null,
    replication,
    decisions,
    outcome.digest,
  ]);
  return JSON.stringify([theCase?.digest ?? '', teams]);
}

/** The replay of the teams on the list: begins when the list or the number of seasons changes, and again when a comparison had to be waited for. */
export function useTeamsRun() {
  const { teamsOver } = useStores();
  const study = useStore(teamsOver);
  const theCase = useTeams((s) => s.theCase);
  const entries = useTeams((s) => s.entries);
  const seasons = useTeams((s) => s.seasons);
  const comparing = useExperiment((s) => s.phase === 'running' || s.phase === 'waiting');
  const key = useMemo(() => `${studyKey({ theCase, entries })} ${seasons}`, [theCase, entries, seasons]);
  const byHand = useRef(false);
  const start = useCallback(() => {
    byHand.current = false;
    if (theCase !== null && entries.length > 0)
      teamsOver.getState().start(key, { text: theCase.text, sessions: entries.map(({ session }) => session), seasons });
  }, [teamsOver, theCase, entries, seasons, key]);
  useEffect(() => {
    if (teamsOver.getState().key !== key) start();
  }, [teamsOver, key, start]);
  useGoingOn(study.phase === 'stopped' && !comparing, byHand, key, start);
  const stop = () => {
    byHand.current = true;
    teamsOver.getState().stop();
  };
  return { ...study, comparing, start, stop };
}

/** Times a study is taken up again by itself: one that ends without an answer for a reason of its own is left alone. */
const MOST_TRIES = 3;

/** Takes up again a study that a comparison has ended, from its own seasons; one that somebody ended stays ended. */
export function useGoingOn(isStopped: boolean, byHand: { readonly current: boolean }, key: string, start: () => void): void {
  const tries = useRef({ key, count: 0 });
  useEffect(() => {
    if (tries.current.key !== key) tries.current = { key, count: 0 };
    if (!isStopped || byHand.current || tries.current.count >= MOST_TRIES) return;
    tries.current.count++;
    start();
  }, [isStopped, byHand, key, start]);
}

/** The teams as far as they are known, arranged; null before the first answer. */
export function useTeamsView(rankedBy: MeasureName): TeamsView | null {
  const answer = useStore(useStores().teamsOver, (s) => s.answer);
  const entries = useTeams((s) => s.entries);
  return useMemo(() => (answer === null ? null : arrangeTeams(answer, entries, rankedBy)), [answer, entries, rankedBy]);
}
