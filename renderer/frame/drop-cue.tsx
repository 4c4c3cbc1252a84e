import { useTranslation } from 'react-i18next';
import { useNavigation } from '../stores/stores.js';
import styles from './drop-cue.module.css';
import { useFileDrag } from './drop-files.js';

/** While a file is dragged over another place than the library, which has a place of its own for it: it may be dropped here. */
export function DropCue() {
  const { t } = useTranslation();
  const dragging = useFileDrag();
  const isLibrary = useNavigation((s) => s.place === 'library' && s.fileReport === null);
  if (!dragging || isLibrary) return null;
  return (
    <div className={styles.cue} aria-hidden="true">
      <b>{t('drop.here')}</b>
      {t('drop.say')}
    </div>
  );
}
