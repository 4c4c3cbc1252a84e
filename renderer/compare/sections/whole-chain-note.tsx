import { useExperiment } from '../../stores/stores.js';
import { useSpeech } from '../use-speech.js';
import styles from './tables.module.css';

/** Said where a section is about all stores although the page is about one. */
export function WholeChainNote() {
  const { t } = useSpeech();
  const scope = useExperiment((s) => s.scope);
  return scope === null ? null : <p className={styles.lead}>{t('fold.wholeChain')}</p>;
}
