import { Segmented } from '../../components/segmented.js';
import { StudyLine } from '../sections/study-line.js';
import type { SideStudy } from '../sections/use-side-study.js';
import { useWhyWords } from './use-why-words.js';
import styles from './why.module.css';

export interface SeasonsStudyProps<S extends string, Request, Answer> {
  readonly study: SideStudy<Request, Answer>;
  readonly seasons: S;
  /** Numbers of seasons to choose from. */
  readonly choices: readonly S[];
  readonly onSeasons: (seasons: S) => void;
  readonly request: Request;
  /** What is counted while it runs; seasons when left out. */
  readonly counts?: 'runs' | 'seasons';
  /** What the bar is of, for the ear. */
  readonly name: string;
  /** What the first press does. */
  readonly action: string;
  /** How things stand, when it is not running. */
  readonly says: string;
}

/** In how many seasons one looks for the answer, and the start and stop of it. */
export function SeasonsStudy<S extends string, Request, Answer>(props: SeasonsStudyProps<S, Request, Answer>) {
  const { study, seasons, choices, onSeasons, request, counts = 'seasons', name, action, says } = props;
  const { t } = useWhyWords();
  return (
    <div className={styles.controls}>
      <Segmented<S>
        label={t('seasons')}
        value={seasons}
        onChange={onSeasons}
        segments={choices.map((count) => ({ value: count, label: t('seasonsCount', { count: Number(count) }) }))}
      />
      <StudyLine
        isRunning={study.phase === 'running'}
        progress={study.progress}
        counts={counts}
        name={name}
        action={study.answer ? t('again') : action}
        says={says}
        canStart={study.canStart}
        onStart={() => study.start(request)}
        onStop={study.stop}
      />
    </div>
  );
}
