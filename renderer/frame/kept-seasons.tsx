import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../components/button.js';
import { useLanguage } from '../i18n/use-language.js';
import { useStores } from '../stores/stores.js';
import styles from './settings-panel.module.css';

/** How much is kept of seasons, and the button that forgets it. */
export function KeptSeasons() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { desktop } = useStores();
  const [bytes, setBytes] = useState<number | null>(null);
  useEffect(() => {
    void desktop.keptSeasons().then((kept) => setBytes(kept.bytes));
  }, [desktop]);
  const forget = async () => {
    await desktop.forgetSeasons();
    setBytes((await desktop.keptSeasons()).bytes);
  };
  const size = new Intl.NumberFormat(language, { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 }).format((bytes ?? 0) / 1e6);
  return (
    <div className={styles.row}>
      <span id="kept-seasons">{t('settings.kept')}</span>
      <div className={styles.kept}>
        <p role="status">{bytes === null ? '' : bytes === 0 ? t('settings.keptNone') : t('settings.keptSay', { size })}</p>
        <p>{t('settings.keptShipped')}</p>
      </div>
      <Button isDisabled={bytes === null || bytes === 0} aria-describedby="kept-seasons" onPress={() => void forget()}>
        {t('settings.keptForget')}
      </Button>
    </div>
  );
}
