import type { ReactNode } from 'react';
import styles from './block-head.module.css';

/** The title of a block at the side, opened by a rule. */
export function BlockHead({ title, note, children }: { readonly title: string; readonly note?: string; readonly children?: ReactNode }) {
  return (
    <header className={styles.head}>
      <h2>{title}</h2>
      {note !== undefined && <span className={styles.note}>{note}</span>}
      {children}
    </header>
  );
}
