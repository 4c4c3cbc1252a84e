import { Button } from '../components/button.js';
import type { Progress } from '../simulation/simulator.js';
import type { ExperimentPhase } from '../stores/experiment-store.js';
import styles from './compare.module.css';
import type { Speech } from './finding-text.js';
import { useSpeech } from './use-speech.js';

export interface RunControl {
  readonly phase: ExperimentPhase;
  readonly progress: Progress;
  /** Seasons in the result on screen. */
  readonly seasons: number;
  readonly onMore: () => void;
  readonly onCancel: () => void;
  readonly onRun: () => void;
  readonly onReport: () => void;
}

/** How far the run is, how long it will take, and what can be done about it. */
export function ProgressLine({ run }: { readonly run: RunControl }) {
  const speech = useSpeech();
  const { t } = speech;
  const { phase, progress } = run;
  const busy = phase === 'running' || phase === 'waiting';
  const share = progress.total > 0 ? progress.done / progress.total : 0;
  return (
    <div className={styles.run}>
      <div
        className={styles.bar}
        role="progressbar"
        aria-label={t('run.name')}
        aria-valuemin={0}
        aria-valuemax={Math.max(1, progress.total)}
        aria-valuenow={progress.done}
        aria-valuetext={progressText(run, speech)}
        hidden={!busy && phase !== 'cancelled'}
      >
        <i style={{ transform: `scaleX(${share})` }} />
      </div>
      <span className={styles.runText}>{progressText(run, speech)}</span>
      {busy ? (
        <Button onPress={run.onCancel}>{t('tools.cancel')}</Button>
      ) : phase === 'failed' ? (
        <Button kind="primary" onPress={run.onRun}>
          {t('tools.tryAgain')}
        </Button>
      ) : phase === 'done' || phase === 'cancelled' ? (
        <>
          <Button kind={run.seasons > 0 ? 'secondary' : 'primary'} onPress={run.onMore}>
            {t('tools.runMore')}
          </Button>
          {run.seasons > 0 && (
            <Button kind="primary" onPress={run.onReport}>
              {t('tools.report')}
            </Button>
          )}
        </>
      ) : null}
    </div>
  );
}

/** "12 of 30 seasons, about 26 s left". */
export function progressText({ phase, progress, seasons }: RunControl, speech: Speech): string {
  const { t } = speech;
  const { done, total, secondsLeft } = progress;
  switch (phase) {
    case 'waiting':
      return t('run.waiting');
    case 'running': {
      if (done === 0 && secondsLeft === null) return t('run.starting');
      const counted = t('run.doneOf', { done, total });
      return secondsLeft === null ? counted : counted + t('run.comma') + t('run.left', { time: durationText(secondsLeft, speech) });
    }
    case 'cancelled':
      return t('run.cancelled', { done, total });
    default:
      return seasons > 0 ? t('run.done', { count: seasons }) : '';
  }
}

/** Whole seconds, or whole minutes from a minute and a half on. */
export function durationText(seconds: number, { t }: Speech): string {
  return seconds < 90 ? t('run.seconds', { value: Math.max(1, Math.ceil(seconds)) }) : t('run.minutes', { value: Math.round(seconds / 60) });
}
