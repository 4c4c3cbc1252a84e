import { lazy, Suspense } from 'react';
import compare from '../compare/compare.module.css';
import { EmptyTeams } from './empty-teams.js';
import { LuckBoard } from './luck-board.js';
import { RankingBoard } from './ranking-board.js';
import { RefusalList } from './refusal-list.js';
import { TeamTools } from './team-tools.js';
import { useTeamSpeech, useTeams } from './use-teams.js';
import { useTeamsRun } from './use-teams-run.js';

const DebriefBoard = lazy(async () => ({ default: (await import('./debrief/debrief-board.js')).DebriefBoard }));

/** The other half of the Compare page: the teams that played the case, ranked; one of them, luck or skill; and what the room learns. */
export function TeamsPage() {
  const { t } = useTeamSpeech();
  const run = useTeamsRun();
  const part = useTeams((s) => s.part);
  const hasTeams = useTeams((s) => s.entries.length > 0);
  return (
    <div className={compare.page}>
      <TeamTools run={run} />
      <RefusalList />
      {!hasTeams ? (
        <EmptyTeams />
      ) : run.answer === null ? (
        <div className={compare.empty} role="status">
          <h1>{t('run.firstTitle')}</h1>
          <p>{run.comparing ? t('run.firstWaits') : t('run.firstText')}</p>
        </div>
      ) : part === 'ranking' ? (
        <RankingBoard />
      ) : part === 'luck' ? (
        <LuckBoard />
      ) : (
        <Suspense fallback={null}>
          <DebriefBoard />
        </Suspense>
      )}
    </div>
  );
}
