import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { About } from '../../electron/desktop-contract.js';
import { Panel } from '../components/panel.js';
import { useNavigation, useStores } from '../stores/stores.js';
import styles from './about-panel.module.css';

/** Systems as their makers write them. */
const PLATFORMS: Readonly<Record<string, string>> = { linux: 'Linux', darwin: 'macOS', win32: 'Windows' };

/** What this is, and the versions a report of a fault needs. */
export function AboutPanel() {
  const { t } = useTranslation();
  const { desktop } = useStores();
  const open = useNavigation((s) => s.open === 'about');
  const show = useNavigation((s) => s.show);
  const [about, setAbout] = useState<About | null>(null);
  useEffect(() => {
    if (open) void desktop.about().then(setAbout);
  }, [desktop, open]);
  const rows =
    about === null
      ? []
      : [
          ['Sandtable', about.version],
          ['Electron', about.electron],
          ['Chromium', about.chrome],
          ['Node', about.node],
          [t('about.platform'), PLATFORMS[about.platform] ?? about.platform],
        ];
  return (
    <Panel title={t('about.title')} isOpen={open} onClose={() => show(null)}>
      <p>{t('about.say')}</p>
      <dl className={styles.versions}>
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.licence}>{t('about.licence')}</p>
    </Panel>
  );
}
