import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { Button } from '../components/button.js';
import { useStores } from '../stores/stores.js';
import styles from './export-line.module.css';
import type { ExportOutcome } from './export-store.js';

/** What became of an export, in one line that stays until it is put away or another place is gone to. Always there for the ear, seen only while it says something. */
export function ExportLine() {
  const { t } = useTranslation(['common', 'report']);
  const { desktop, exports } = useStores();
  const outcome = useStore(exports, (s) => s.outcome);
  const putAway = useStore(exports, (s) => s.putAway);
  return (
    <div className={styles.line} role="status">
      {outcome !== null && (
        <div className={styles.box} data-kind={outcome.kind}>
          <span>{t(`report:export.${TEXTS[outcome.kind]}`, outcome.kind === 'saved' ? { name: outcome.file.name } : {})}</span>
          {outcome.kind === 'saved' && <Button onPress={() => void desktop.revealFile(outcome.file.handle)}>{t('report:export.reveal')}</Button>}
          {outcome.kind !== 'working' && (
            <Button kind="quiet" aria-label={t('panel.close')} onPress={putAway}>
              ×
            </Button>
          )}
        </div>
      )}
    </div>
  );
}

const TEXTS: Readonly<Record<ExportOutcome['kind'], string>> = {
  working: 'working',
  copied: 'copied',
  'copy-failed': 'copyFailed',
  failed: 'failed',
  saved: 'saved',
};
