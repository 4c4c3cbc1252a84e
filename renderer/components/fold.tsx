import { type ReactNode, useId } from 'react';
import styles from './fold.module.css';

export interface FoldProps {
  /** What the section is about, in a word or two. */
  readonly topic: string;
  /** Its result in one sentence; in sight open or closed. */
  readonly says: ReactNode;
  readonly isOpen: boolean;
  readonly onToggle: (open: boolean) => void;
  /** Rendered only while it is open. */
  readonly children: () => ReactNode;
}

/** A section that folds up to its one-sentence result. The whole line opens and closes it. */
export function Fold({ topic, says, isOpen, onToggle, children }: FoldProps) {
  const id = useId();
  return (
    <section className={styles.fold} aria-labelledby={`${id}-topic`} data-open={isOpen || undefined}>
      <div className={styles.head}>
        <h2 id={`${id}-topic`}>
          <button type="button" aria-expanded={isOpen} aria-controls={`${id}-body`} aria-describedby={`${id}-says`} onClick={() => onToggle(!isOpen)}>
            <svg viewBox="0 0 12 12" aria-hidden="true">
              <path d="M4 2l4 4-4 4" fill="none" stroke="currentColor" strokeWidth="1.8" />
            </svg>
            {topic}
          </button>
        </h2>
        <p id={`${id}-says`}>{says}</p>
      </div>
      <div id={`${id}-body`} className={styles.body} hidden={!isOpen}>
        {isOpen && children()}
      </div>
    </section>
  );
}
