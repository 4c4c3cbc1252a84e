import { useEffect, useRef, useState } from 'react';
import { Input, SearchField } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Button } from '../components/button.js';
import { useLanguage } from '../i18n/use-language.js';
import { ChapterView } from './chapter-view.js';
import { CHAPTERS, type HelpPlace, isForeign, textName } from './chapters.js';
import styles from './help-panel.module.css';
import { HelpResults } from './help-results.js';
import { useHelp } from './help-store.js';
import { useChapter } from './use-chapter.js';

/** The help while it is open: search, the chapters, one of them. */
export function OpenHelp() {
  const { t } = useTranslation('help');
  const place = useHelp((s) => s.place);
  const open = useHelp((s) => s.open);
  const close = useHelp((s) => s.close);
  const [typed, setTyped] = useState('');
  const before = useRef(document.activeElement);
  useEffect(() => {
    const back = before.current;
    return () => {
      if (back instanceof HTMLElement) back.focus();
    };
  }, []);
  const go = (next: HelpPlace | null) => {
    setTyped('');
    open(next);
  };
  return (
    <aside className={styles.help} aria-label={t('title')} onKeyDown={(event) => event.key === 'Escape' && typed === '' && close()}>
      <header className={styles.head}>
        <h2>{t('title')}</h2>
        {(place !== null || typed !== '') && (
          <Button kind="quiet" onPress={() => go(null)}>
            {t('contents')}
          </Button>
        )}
        <Button kind="quiet" aria-label={t('close')} onPress={close}>
          ×
        </Button>
      </header>
      <SearchField aria-label={t('search')} autoFocus value={typed} onChange={setTyped} className={styles.search as string}>
        <Input placeholder={t('search')} />
      </SearchField>
      {typed.trim() !== '' ? <HelpResults typed={typed} onGo={go} /> : place === null ? <Contents onGo={go} /> : <Chapter place={place} onGo={go} />}
    </aside>
  );
}

function Contents({ onGo }: { readonly onGo: (place: HelpPlace) => void }) {
  const { t } = useTranslation('help');
  const language = useLanguage();
  return (
    <nav className={styles.body} aria-label={t('contents')}>
      <ul className={styles.contents}>
        {CHAPTERS.map((chapter) => (
          <li key={chapter}>
            <button type="button" className={styles.entry} onClick={() => onGo({ chapter, anchor: '' })}>
              <b>{t(`chapter.${textName(chapter)}.title`)}</b>
              <span>
                {t(`chapter.${textName(chapter)}.say`)}
                {isForeign(chapter, language) && t('inEnglish')}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Chapter({ place, onGo }: { readonly place: HelpPlace; readonly onGo: (place: HelpPlace | null) => void }) {
  const { t } = useTranslation('help');
  const language = useLanguage();
  const blocks = useChapter(place.chapter, language);
  const body = useRef<HTMLElement>(null);
  useEffect(() => {
    if (blocks === null) return;
    const heading = place.anchor === '' ? null : body.current?.querySelector<HTMLElement>(`#${CSS.escape(`help-${place.anchor}`)}`);
    if (heading) heading.scrollIntoView({ block: 'start' });
    else body.current?.scrollTo({ top: 0 });
    // Reading goes on there, by keyboard and by voice.
    (heading ?? body.current)?.focus({ preventScroll: true });
  }, [blocks, place]);
  return (
    <article className={styles.body} ref={body} tabIndex={-1} lang={isForeign(place.chapter, language) ? 'en' : language}>
      {blocks !== null && (
        <>
          <ChapterView chapter={place.chapter} blocks={blocks} onGo={onGo} />
          {/* Something to go to by Tab, so that whoever has no mouse can scroll to it. */}
          <Button onPress={() => onGo(null)}>{t('back')}</Button>
        </>
      )}
    </article>
  );
}
