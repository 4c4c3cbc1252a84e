import type { ReactNode } from 'react';
import { Button } from '../../components/button.js';
import { ProgressBar } from '../../components/progress-bar.js';
import type { Progress } from '../../simulation/simulator.js';
import { durationText } from '../progress-line.js';
import { useSpeech } from '../use-speech.js';
import styles from './tables.module.css';

export interface StudyLineProps {
  readonly isRunning: boolean;
  readonly progress: Progress;
  /** What is counted: single runs, or seasons of all that is played in them. */
  readonly counts?: 'runs' | 'seasons';
  /** What the bar is of, for the ear. */
  readonly name: string;
  /** What a press does, when it is not running. */
  readonly action: string;
  /** How things stand, when it is not running. */
  readonly says: string;
  readonly canStart: boolean;
  readonly onStart: () => void;
  readonly onStop: () => void;
  /** What stands at its end while it is not running. */
  readonly children?: ReactNode;
}

/** Start and stop of a study beside the comparison, and how far it is. */
export function StudyLine({
  isRunning,
  progress: { done, total, secondsLeft },
  counts = 'runs',
  name,
  action,
  says,
  canStart,
  onStart,
  onStop,
  children,
}: StudyLineProps) {
  const speech = useSpeech();
  const { t } = speech;
  const left = secondsLeft === null ? '' : t('run.comma') + t('run.left', { time: durationText(secondsLeft, speech) });
  return (
    <div className={styles.controls}>
      {isRunning ? (
        <>
          <ProgressBar name={name} share={total > 0 ? done / total : 0} />
          <span>{total > 0 ? t(counts === 'runs' ? 'study.runs' : 'run.doneOf', { done, total }) + left : t('study.waiting')}</span>
          <Button onPress={onStop}>{t('tools.cancel')}</Button>
        </>
      ) : (
        <>
          <Button isDisabled={!canStart} onPress={onStart}>
            {action}
          </Button>
          <span role="status">{canStart ? says : t('study.busy')}</span>
          {children}
        </>
      )}
    </div>
  );
}
