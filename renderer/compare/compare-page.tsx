import { useDeferredValue } from 'react';
import { Button } from '../components/button.js';
import type { ExperimentPhase } from '../stores/experiment-store.js';
import { useCase, useCompareView, useExperiment, useNavigation, useSettings } from '../stores/stores.js';
import styles from './compare.module.css';
import { CompareBoard } from './compare-board.js';
import type { Comparison } from './comparison.js';
import { findingOf } from './finding.js';
import { findingTitle } from './finding-text.js';
import { ProgressLine } from './progress-line.js';
import { SurePanel } from './sure-panel.js';
import { useComparison } from './use-comparison.js';
import { useRunPace } from './use-run-pace.js';
import { useSpeech } from './use-speech.js';

const SCALES = { normal: 1, 'projector-125': 1.25, projector: 1.5 } as const;
/** Seasons one press adds. */
const MORE = 30;

/** The place the project exists for: strategies compared on the same customers, from the stores. */
export function ComparePage() {
  const speech = useSpeech();
  const scenario = useCase((s) => s.scenario);
  const hasCase = useCase((s) => s.document !== null);
  const size = useSettings((s) => s.size);
  const phase = useExperiment((s) => s.phase);
  const stale = useExperiment((s) => s.stale);
  const error = useExperiment((s) => s.error);
  const speakOf = useCompareView((s) => s.speakOf);
  const newest = useComparison();
  // A new result is drawn in slices, so that a press is answered meanwhile.
  const comparison = useDeferredValue(newest);
  if (!hasCase && !comparison) return <EmptyState kind="empty" />;
  if (!comparison) return phase === 'blocked' ? <EmptyState kind="blocked" /> : <FirstRun />;
  return (
    <>
      <CompareBoard
        comparison={comparison}
        scenario={scenario}
        progress={<RunProgress />}
        sure={<RunSureness comparison={comparison} />}
        scale={SCALES[size]}
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

/** Nothing to show, and what to do about it. */
function EmptyState({ kind }: { readonly kind: 'empty' | 'blocked' }) {
  const { t } = useSpeech();
  const go = useNavigation((s) => s.go);
  return (
    <div className={styles.empty}>
      <h1>{kind === 'empty' ? t('state.emptyTitle') : t('state.blockedTitle')}</h1>
      <p>{kind === 'empty' ? t('state.emptyText') : t('state.blockedText')}</p>
      <Button kind="primary" onPress={() => go(kind === 'empty' ? 'library' : 'case')}>
        {kind === 'empty' ? t('state.toLibrary') : t('state.toCase')}
      </Button>
    </div>
  );
}

/** The seconds before the first result. */
function FirstRun() {
  const { t } = useSpeech();
  const failed = useExperiment((s) => s.phase === 'failed');
  const error = useExperiment((s) => s.error);
  return (
    <div className={styles.empty}>
      <h1>{failed ? t('state.failedTitle') : t('state.firstTitle')}</h1>
      <p {...(failed ? { role: 'alert' } : {})}>{failed ? error : t('state.firstText')}</p>
      <RunProgress />
    </div>
  );
}

/** The one part of the page that follows every season. */
function RunProgress() {
  const { phase, progress, result, runMore, cancel, runNow } = useExperiment((s) => s);
  return <ProgressLine run={{ phase, progress, seasons: result?.replications ?? 0, onMore: () => runMore(MORE), onCancel: cancel, onRun: runNow }} />;
}

function RunSureness({ comparison }: { readonly comparison: Comparison }) {
  return <SurePanel comparison={comparison} secondsPerSeason={useRunPace()} />;
}
