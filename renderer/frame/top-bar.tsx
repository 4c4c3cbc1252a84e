import { Button as AriaButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Segmented } from '../components/segmented.js';
import { formatClock } from '../format/dates.js';
import { localText } from '../i18n/local-text.js';
import { useLanguage } from '../i18n/use-language.js';
import { useCase, useNavigation, useSettings } from '../stores/stores.js';
import { TimerChip } from '../timer/timer-chip.js';
import { Brand } from './icons.js';
import styles from './top-bar.module.css';

/** What is open, whether it is safe, and under which seed; find-or-do and the language. */
export function TopBar() {
  const { t } = useTranslation();
  const language = useLanguage();
  const change = useSettings((s) => s.change);
  const show = useNavigation((s) => s.show);
  return (
    <header className={styles.bar}>
      <span className={styles.brand}>
        <Brand />
      </span>
      <OpenCase />
      <span className={styles.space} />
      <TimerChip />
      <AriaButton className={styles.find} onPress={() => show('palette')}>
        {t('top.find')}
        <kbd>{t('keys.ctrl')} K</kbd>
      </AriaButton>
      <Segmented
        label={t('top.language')}
        value={language}
        onChange={(next) => change({ language: next })}
        segments={[
          { value: 'en', label: 'EN', name: 'English', lang: 'en' },
          { value: 'zh-CN', label: '中文', name: '简体中文', lang: 'zh-CN' },
        ]}
      />
    </header>
  );
}

function OpenCase() {
  const { t } = useTranslation();
  const language = useLanguage();
  const scenario = useCase((s) => s.scenario);
  const hasCase = useCase((s) => s.document !== null);
  const name = useCase((s) => s.name);
  if (!hasCase) return <span className={styles.title}>{t('top.noCase')}</span>;
  return (
    <>
      <span className={styles.title}>{localText(scenario?.title, language, name)}</span>
      <SafeState />
      <span className={styles.rule} />
      <span className={styles.seed}>
        {t('top.seed')} <span>{scenario?.seed}</span>
      </span>
    </>
  );
}

function SafeState() {
  const { t } = useTranslation();
  const language = useLanguage();
  const edited = useCase((s) => s.edited);
  const keptAt = useCase((s) => s.keptAt);
  const savedAt = useCase((s) => s.savedAt);
  const hasFile = useCase((s) => s.file !== null);
  const says = edited
    ? keptAt === null
      ? t('top.edited')
      : t('top.editedKept', { at: formatClock(keptAt, language) })
    : savedAt !== null
      ? t('top.savedAt', { at: formatClock(savedAt, language) })
      : hasFile
        ? t('top.saved')
        : t('top.shipped');
  return (
    <span className={styles.state} data-edited={edited || undefined} role="status">
      <i />
      {says}
    </span>
  );
}
