import { memo, type ReactNode } from 'react';
import { Defined } from '../definition/defined.js';
import styles from './block-head.module.css';

export interface BlockHeadProps {
  readonly title: string;
  readonly note?: string;
  /** What the title names: an indicator, or words that say what it is. Told on hover and on focus. */
  readonly indicator?: string;
  readonly says?: string;
  readonly children?: ReactNode;
}

/** The title of a block at the side, opened by a rule. */
export const BlockHead = memo(function BlockHead({ title, note, indicator, says, children }: BlockHeadProps) {
  return (
    <header className={styles.head}>
      <h2>
        <Defined {...(indicator === undefined ? {} : { indicator })} {...(says === undefined ? {} : { says })}>
          {title}
        </Defined>
      </h2>
      {note !== undefined && <span className={styles.note}>{note}</span>}
      {children}
    </header>
  );
});
