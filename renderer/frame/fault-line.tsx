import { useTranslation } from 'react-i18next';
import type { FileFault } from '../../electron/desktop-contract.js';
import { Button } from '../components/button.js';
import { useNavigation } from '../stores/stores.js';
import styles from './fault-line.module.css';
import { useFrame } from './frame-context.js';

/** What went wrong with a file, in one line that stays until it is put away, with what can be done about it. */
export function FaultLine() {
  const { t } = useTranslation(['common', 'problems']);
  const { files } = useFrame();
  const fault = useNavigation((s) => s.fault);
  const tell = useNavigation((s) => s.tell);
  if (fault === null) return null;
  const { kind } = fault.fault;
  const saving = fault.doing === 'save';
  return (
    <div className={styles.line} role="alert">
      <span>{t(`problems:file.${fault.doing !== 'open' && kind === 'unreadable' ? 'unreadable-save' : kind}`, factsOf(fault.fault))}</span>
      {saving && kind === 'changed-on-disk' && (
        <>
          <Button onPress={() => void files.compareWithDisk()}>{t('fault.differs')}</Button>
          <Button onPress={() => void files.save(true)}>{t('fault.overwrite')}</Button>
          <Button onPress={() => void files.reload()}>{t('fault.reload')}</Button>
        </>
      )}
      {saving && <Button onPress={() => void files.saveAs()}>{t('fault.elsewhere')}</Button>}
      <Button kind="quiet" aria-label={t('panel.close')} onPress={() => tell(null)}>
        ×
      </Button>
    </div>
  );
}

function factsOf(fault: FileFault): Record<string, string | number> {
  if (fault.kind === 'too-large') return { name: '', limit: Math.round(fault.limit / 1024 / 1024) };
  return fault.kind === 'cancelled' ? {} : { name: fault.name };
}
