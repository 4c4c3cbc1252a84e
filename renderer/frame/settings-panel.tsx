import { useTranslation } from 'react-i18next';
import type { Settings } from '../../electron/desktop-contract.js';
import { Panel } from '../components/panel.js';
import { Segmented } from '../components/segmented.js';
import { useNavigation, useSettings } from '../stores/stores.js';
import { KeptSeasons } from './kept-seasons.js';
import styles from './settings-panel.module.css';

const LANGUAGES: readonly Settings['language'][] = ['system', 'en', 'zh-CN'];
const THEMES: readonly Settings['theme'][] = ['system', 'light', 'dark'];
const SIZES: readonly Settings['size'][] = ['normal', 'projector-125', 'projector'];

/** Language, theme and size; each takes effect at once and is kept. */
export function SettingsPanel() {
  const { t } = useTranslation();
  const show = useNavigation((s) => s.show);
  const open = useNavigation((s) => s.open === 'settings');
  const { language, theme, size, change } = useSettings((s) => s);
  return (
    <Panel title={t('settings.title')} isOpen={open} onClose={() => show(null)} place="side">
      <Row label={t('settings.language')}>
        <Segmented
          label={t('settings.language')}
          value={language}
          onChange={(next) => change({ language: next })}
          segments={LANGUAGES.map((value) => ({ value, label: t(`settings.language-${value}`), ...(value === 'system' ? {} : { lang: value }) }))}
        />
      </Row>
      <Row label={t('settings.theme')}>
        <Segmented
          label={t('settings.theme')}
          value={theme}
          onChange={(next) => change({ theme: next })}
          segments={THEMES.map((value) => ({ value, label: t(`settings.theme-${value}`) }))}
        />
      </Row>
      <Row label={t('settings.size')}>
        <Segmented
          label={t('settings.size')}
          value={size}
          onChange={(next) => change({ size: next })}
          segments={SIZES.map((value) => ({ value, label: t(`settings.size-${value}`) }))}
        />
      </Row>
      <KeptSeasons />
      <p className={styles.note}>{t('settings.note')}</p>
    </Panel>
  );
}

function Row({ label, children }: { readonly label: string; readonly children: React.ReactNode }) {
  return (
    <div className={styles.row}>
      <span aria-hidden="true">{label}</span>
      {children}
    </div>
  );
}
