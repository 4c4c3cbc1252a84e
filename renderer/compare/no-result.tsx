import type { ReactNode } from 'react';
import { Button } from '../components/button.js';
import { useExperiment, useNavigation } from '../stores/stores.js';
import styles from './compare.module.css';
import { ProgressLine } from './progress-line.js';
import { useSpeech } from './use-speech.js';

/** Seasons one press adds. */
const MORE = 30;

/** Nothing to show, and what to do about it. @param says other words for an empty place */
export function EmptyState({ kind, says }: { readonly kind: 'empty' | 'blocked'; readonly says?: { readonly title: string; readonly text: ReactNode } }) {
  const { t } = useSpeech();
  const go = useNavigation((s) => s.go);
  const own = kind === 'empty' ? says : undefined;
  return (
    <div className={styles.empty}>
      <h1>{own?.title ?? (kind === 'empty' ? t('state.emptyTitle') : t('state.blockedTitle'))}</h1>
      <p>{own?.text ?? (kind === 'empty' ? t('state.emptyText') : t('state.blockedText'))}</p>
      <Button kind="primary" onPress={() => go(kind === 'empty' ? 'library' : 'case')}>
        {kind === 'empty' ? t('state.toLibrary') : t('state.toCase')}
      </Button>
    </div>
  );
}

/** The seconds before the first result. */
export function FirstRun() {
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
export function RunProgress() {
  const { phase, progress, result, runMore, cancel, runNow } = useExperiment((s) => s);
  const go = useNavigation((s) => s.go);
  const seasons = result?.replications ?? 0;
  return <ProgressLine run={{ phase, progress, seasons, onMore: () => runMore(MORE), onCancel: cancel, onRun: runNow, onReport: () => go('report') }} />;
}
