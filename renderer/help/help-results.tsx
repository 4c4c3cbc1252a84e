import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { typeset } from '../i18n/typeset.js';
import { useLanguage } from '../i18n/use-language.js';
import { type HelpPlace, textName } from './chapters.js';
import styles from './help-panel.module.css';
import { type HelpPart, helpParts, searchHelp } from './search-help.js';

/** Parts of the help in which the typed words occur. */
export function HelpResults({ typed, onGo }: { readonly typed: string; readonly onGo: (place: HelpPlace) => void }) {
  const { t } = useTranslation('help');
  const language = useLanguage();
  const [parts, setParts] = useState<readonly HelpPart[] | null>(null);
  useEffect(() => {
    let gone = false;
    void helpParts(language).then((read) => {
      if (!gone) setParts(read);
    });
    return () => {
      gone = true;
    };
  }, [language]);
  const found = parts === null ? [] : searchHelp(parts, typed);
  return (
    <div className={styles.body}>
      <p role="status" className={styles.count}>
        {parts !== null && (found.length === 0 ? t('nothing') : t('found', { count: found.length }))}
      </p>
      <ul className={styles.contents}>
        {found.map(({ part, around }) => (
          <li key={`${part.chapter}#${part.anchor}`}>
            <button type="button" className={styles.entry} onClick={() => onGo(part)}>
              <b>{typeset(part.heading, 'en')}</b>
              <span>{t(`chapter.${textName(part.chapter)}.title`)}</span>
              {/* A part may be in the other language: only what tears English is mended. */}
              <span>{typeset(around, 'en')}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
