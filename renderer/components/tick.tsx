import styles from './tick.module.css';

/** The box of a check box, first inside it; whether it is ticked shows by itself. */
export const Tick = () => <i aria-hidden="true" className={styles.tick} />;
