import { Button } from '../../components/button.js';
import { useSpeech } from '../use-speech.js';
import styles from './search.module.css';
import type { Adoption } from './use-adoption.js';

/** Says that a plan is a strategy of the case now, and where to look at it or take it back. */
export function TakenLine({ adoption: { taken, show, takeOut } }: { readonly adoption: Adoption }) {
  const { t } = useSpeech();
  return (
    <div role="status">
      {taken !== null && (
        <p className={styles.taken}>
          <span>{t('search.taken', { name: taken.title })}</span>
          <Button kind="primary" onPress={show}>
            {t('search.showTaken')}
          </Button>
          <Button kind="quiet" onPress={takeOut}>
            {t('search.takeOut')}
          </Button>
        </p>
      )}
    </div>
  );
}
