import { lazy, Suspense, useDeferredValue } from 'react';
import type { ExperimentPhase } from '../stores/experiment-store.js';
import { useCase, useCompareView, useExperiment } from '../stores/stores.js';
import { useScale } from '../stores/use-scale.js';
import { useTeams } from '../teams/use-teams.js';
import styles from './compare.module.css';
import { CompareBoard } from './compare-board.js';
import type { Comparison } from './comparison.js';
import { findingOf } from './finding.js';
import { findingTitle } from './finding-text.js';
import { EmptyState, FirstRun, RunProgress } from './no-result.js';
import { SurePanel } from './sure-panel.js';
import { useComparison } from './use-comparison.js';
import { useRunPace } from './use-run-pace.js';
import { useSpeech } from './use-speech.js';

const TeamsPage = lazy(async () => ({ default: (await import('../teams/teams-page.js')).TeamsPage }));

/** The place the project exists for: strategies compared on the same customers; or, beside them, the teams that played. */
export function ComparePage() {
  const isTeams = useTeams((s) => s.isShown);
  if (!isTeams) return <ComparePlans />;
  return (
    <Suspense fallback={null}>
      <TeamsPage />
    </Suspense>
  );
}

/** Strategies compared, from the stores. */
function ComparePlans() {
  const speech = useSpeech();
  const scenario = useCase((s) => s.scenario);
  const hasCase = useCase((s) => s.document !== null);
  const scale = useScale();
  const phase = useExperiment((s) => s.phase);
  const stale = useExperiment((s) => s.stale);
  const error = useExperiment((s) => s.error);
  const speakOf = useCompareView((s) => s.speakOf);
  const newest = useComparison();
  // A new result is drawn in slices, so that a press is answered meanwhile; another language is not: names and sentences change together.
  const settled = useDeferredValue(newest);
  const comparison = useDeferredValue(speech.language) === speech.language ? settled : newest;
  if (!hasCase && !comparison) return <EmptyState kind="empty" />;
  if (!comparison) return phase === 'blocked' ? <EmptyState kind="blocked" /> : <FirstRun />;
  return (
    <>
      <CompareBoard
        comparison={comparison}
        scenario={scenario}
        progress={<RunProgress />}
        sure={<RunSureness comparison={comparison} />}
        scale={scale}
        notice={noticeOf({ phase, stale, error, text: speech.t })}
        onFocus={speakOf}
      />
      <p className="visually-hidden" role="status">
        {phase === 'done' ? speech.t('run.announceDone', { count: comparison.result.replications, finding: findingTitle(findingOf(comparison), speech) }) : ''}
      </p>
    </>
  );
}

interface NoticeInput {
  readonly phase: ExperimentPhase;
  readonly stale: boolean;
  readonly error: string | null;
  readonly text: ReturnType<typeof useSpeech>['t'];
}

/** What stands above a result that is not of the present case, or whose run failed. */
function noticeOf({ phase, stale, error, text }: NoticeInput) {
  if (phase === 'failed') {
    return (
      <p className={styles.notice} data-kind="failed" role="alert">
        <b>{text('state.failedTitle')}</b> {error}
      </p>
    );
  }
  if (!stale) return null;
  const says = phase === 'blocked' ? text('state.staleBlocked') : phase === 'waiting' || phase === 'running' ? text('state.stale') : text('state.staleStopped');
  return (
    <p className={styles.notice} data-kind="stale" role="status">
      {says}
    </p>
  );
}

function RunSureness({ comparison }: { readonly comparison: Comparison }) {
  return <SurePanel comparison={comparison} secondsPerSeason={useRunPace()} />;
}
