import { useTranslation } from 'react-i18next';
import { useLanguage } from '../i18n/use-language.js';
import styles from './definition.module.css';
import { definitionParts } from './definition-parts.js';

/** An indicator in words: what it is, its unit, which way is better, and how seasons come to one number. */
export function Definition({ indicator, titled = true }: { readonly indicator: string; readonly titled?: boolean }) {
  const { t } = useTranslation('indicators');
  const language = useLanguage();
  const parts = definitionParts(indicator, language);
  if (parts === null) return null;
  const { title, otherTitle, definition, unit, direction, taken, percent } = parts;
  return (
    <span className={styles.definition}>
      {titled && (
        <b>
          {title} <span lang={language === 'en' ? 'zh-CN' : 'en'}>{otherTitle}</span>
        </b>
      )}
      <span>{definition}</span>
      <span className={styles.facts}>
        <span>{t('fact.unit', { unit })}</span>
        <span>{t(`fact.${direction}`)}</span>
      </span>
      <span className={styles.taken}>{t(`taken.${taken}`, { percent })}</span>
    </span>
  );
}
