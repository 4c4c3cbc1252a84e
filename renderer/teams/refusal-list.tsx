import { useTranslation } from 'react-i18next';
import { Button } from '../components/button.js';
import { localText } from '../i18n/local-text.js';
import { sessionFaultOf } from '../play/session/session-fault.js';
import { problemText } from '../problems/problem-text.js';
import { useStores } from '../stores/stores.js';
import { addSessions } from './add-sessions.js';
import type { TeamSpeech } from './team-words.js';
import styles from './teams.module.css';
import { type Refusal, TEAMS_MOST } from './teams-store.js';
import { useTeamSpeech, useTeams } from './use-teams.js';

/** Files that were not taken in, each with its reason, until they are put away. */
export function RefusalList() {
  const speech = useTeamSpeech();
  const { t: anyText } = useTranslation();
  const stores = useStores();
  const refusals = useTeams((s) => s.refusals);
  const hasList = useTeams((s) => s.entries.length > 0);
  if (refusals.length === 0) return null;
  const { t } = speech;
  const others = refusals.filter(({ why }) => why === 'other-case' || why === 'other-version' || why === 'other-seed');
  return (
    <div className={styles.refusals} role="alert">
      <ul>
        {refusals.map((refusal) => (
          <li key={`${refusal.file} ${refusal.why}`}>{refusalText(refusal, speech, (problem) => problemText(problem, anyText))}</li>
        ))}
      </ul>
      {hasList && others.length > 0 && (
        <Button
          onPress={() =>
            void addSessions(
              stores,
              others.map(({ file, text }) => ({ name: file, text })),
              { fresh: true },
            )
          }
        >
          {t('refused.newList', { count: others.length })}
        </Button>
      )}
      <Button kind="quiet" onPress={() => stores.teams.getState().refuse([])}>
        {t('refused.putAway')}
      </Button>
    </div>
  );
}

function refusalText(refusal: Refusal, { t, language }: TeamSpeech, write: (problem: NonNullable<Refusal['problem']>) => string): string {
  const { why, file, theirs, ours, problem } = refusal;
  const names = {
    file: file === '' ? t('refused.theSeason') : file,
    theirs: localText(theirs, language, '?'),
    ours: localText(ours, language, t('refused.noCase')),
  };
  switch (why) {
    case 'problems':
      if (problem === undefined) return t('refused.unreadable', names);
      return t(`refused.${sessionFaultOf(problem)}`, { ...names, ...problem.parameters, path: problem.path, problem: write(problem) });
    case 'full':
      return t('refused.full', { ...names, most: TEAMS_MOST });
    default:
      return t(`refused.${why}`, names);
  }
}
