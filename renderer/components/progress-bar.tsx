import styles from './progress-bar.module.css';

export interface ProgressBarProps {
  /** What the bar is of, for the ear. */
  readonly name: string;
  /** 0 to 1. */
  readonly share: number;
}

/** How far something is that takes a while. */
export function ProgressBar({ name, share }: ProgressBarProps) {
  return <progress className={styles.progress} aria-label={name} value={share} max={1} />;
}
