import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Recovery } from '../../electron/desktop-contract.js';
import { Button } from '../components/button.js';
import { Panel } from '../components/panel.js';
import { formatClock, formatDay } from '../format/dates.js';
import { useLanguage } from '../i18n/use-language.js';
import { useNavigation, useStores } from '../stores/stores.js';
import { useFrame } from './frame-context.js';
import styles from './recovery-panel.module.css';

/** Offers the case that was being edited when the app ended without saving it. */
export function RecoveryPanel() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { desktop } = useStores();
  const { files } = useFrame();
  const open = useNavigation((s) => s.open === 'recovery');
  const show = useNavigation((s) => s.show);
  const [kept, setKept] = useState<Recovery | null>(null);
  useEffect(() => {
    if (open) void desktop.readRecovery().then(setKept);
  }, [desktop, open]);
  if (!open || kept === null) return null;
  const take = async () => {
    show(null);
    await files.openRecovery();
  };
  const leave = async () => {
    show(null);
    await files.dropRecovery();
  };
  return (
    <Panel title={t('recovery.title')} isOpen onClose={() => undefined} mustAnswer>
      <p>{t('recovery.say', { name: kept.name, at: `${formatDay(kept.keptAt, language)} ${formatClock(kept.keptAt, language)}` })}</p>
      <div className={styles.actions}>
        <Button kind="primary" autoFocus onPress={() => void take()}>
          {t('recovery.open')}
        </Button>
        <Button onPress={() => void leave()}>{t('recovery.discard')}</Button>
      </div>
    </Panel>
  );
}
