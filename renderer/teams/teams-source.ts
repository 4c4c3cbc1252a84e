import { useEffect, useMemo, useState } from 'react';
import { localText } from '../i18n/local-text.js';
import { useStores } from '../stores/stores.js';
import type { TeamSpeech } from './team-words.js';
import { useTeamSpeech, useTeams } from './use-teams.js';

export interface TeamsSource {
  /** Title of the case in the language on screen. */
  readonly caseTitle: string;
  /** Version, seed, how many other seasons, the case's digest: what anything about teams rests on. */
  readonly text: string;
  readonly version: string;
  readonly seed: string;
  readonly digest: string;
}

const SHORT_DIGEST = 12;

/** @param seasons other seasons of the result */
export function useTeamsSource(seasons: number): TeamsSource {
  const speech: TeamSpeech = useTeamSpeech();
  const { desktop } = useStores();
  const theCase = useTeams((s) => s.theCase);
  const seed = useTeams((s) => s.entries[0]?.session.seed ?? '');
  const [version, setVersion] = useState('');
  useEffect(() => {
    let isWanted = true;
    void desktop.about().then((about) => isWanted && setVersion(about.version));
    return () => {
      isWanted = false;
    };
  }, [desktop]);
  return useMemo(() => {
    const digest = theCase?.digest ?? '';
    const short = digest.replace(/^sha256:/, '').slice(0, SHORT_DIGEST);
    return {
      caseTitle: localText(theCase?.title, speech.language, ''),
      text: speech.t('source', { version, seed, count: seasons, digest: short }),
      version,
      seed,
      digest,
    };
  }, [theCase, speech, version, seed, seasons]);
}
