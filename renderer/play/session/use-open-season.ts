import { useEffect } from 'react';
import { useCase } from '../../stores/stores.js';
import { usePlay, usePlaySession } from '../use-play.js';

/** Opens the first season of the case's baseline when nothing is open yet: Play starts at once. */
export function useOpenSeason(): void {
  const session = usePlaySession();
  const document = useCase((s) => s.document);
  const scenario = useCase((s) => s.scenario);
  const name = useCase((s) => s.name);
  const phase = usePlay((s) => s.phase);
  const openedOf = usePlay((s) => s.caseName);
  useEffect(() => {
    if (document === null || scenario === null) return;
    // Another case was opened since; an edited one is left to the player, who may want to end the season first.
    if (phase !== 'idle' && openedOf === name) return;
    void session.open({ text: JSON.stringify(document), strategy: scenario.baseline, replication: 0, decisions: [] }, { caseName: name });
  }, [session, document, scenario, name, phase, openedOf]);
}
