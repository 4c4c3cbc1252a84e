import { useCallback, useEffect, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { RecentFile } from '../../electron/desktop-contract.js';
import { Button } from '../components/button.js';
import { formatMoment } from '../format/dates.js';
import { useFileDrag } from '../frame/drop-files.js';
import { useFrame } from '../frame/frame-context.js';
import { helpStore } from '../help/help-store.js';
import { useLanguage } from '../i18n/use-language.js';
import { ImportButton } from '../import/import-button.js';
import { useCase, useStores } from '../stores/stores.js';
import styles from './library-side.module.css';

/** Files: drop one, open one, take a recent one; and what a workshop does with it all. */
export function LibrarySide() {
  const { t } = useTranslation('library');
  const { files, run } = useFrame();
  const dragging = useFileDrag();
  return (
    <aside className={styles.side} aria-label={t('side.label')}>
      <div className={styles.drop} data-over={dragging || undefined}>
        <svg viewBox="0 0 34 34" aria-hidden="true">
          <path d="M17 5v15M11 14l6 6 6-6M5 24v4h24v-4" />
        </svg>
        <b>{t('side.drop')}</b>
        {t('side.dropSay')}
      </div>
      <div className={styles.open}>
        <Button onPress={() => void files.openDialog()}>
          {t('side.open')}
          <kbd>{t('common:keys.ctrl')} O</kbd>
        </Button>
        <ImportButton kind="secondary">{t('import.open')}</ImportButton>
        <small className={styles.say}>{t('import.openSay')}</small>
      </div>
      <Recent />
      <section className={styles.part}>
        <h2>{t('side.workshop')}</h2>
        <p>{t('side.workshopSay')}</p>
        <div className={styles.ways}>
          <Button onPress={() => run('tour')}>{t('side.tour')}</Button>
          <Button onPress={() => helpStore.getState().open({ chapter: 'workshops/first-contact.md', anchor: '' })}>{t('side.scripts')}</Button>
        </div>
      </section>
    </aside>
  );
}

function Recent() {
  const { t } = useTranslation('library');
  const { desktop, theCase } = useStores();
  const { files } = useFrame();
  const openHandle = useCase((s) => s.file?.handle ?? null);
  const [recent, setRecent] = useState<readonly RecentFile[]>([]);
  const look = useCallback(() => void desktop.listRecent().then(setRecent), [desktop]);
  // Saving puts a file at the top of the list.
  useEffect(() => {
    look();
    // A file may have gone, or come back, while another program was in front.
    window.addEventListener('focus', look);
    const stop = theCase.subscribe((state, before) => {
      if (state.savedAt !== before.savedAt) look();
    });
    return () => {
      stop();
      window.removeEventListener('focus', look);
    };
  }, [look, theCase]);
  return (
    <section className={styles.part}>
      <h2>{t('side.recent')}</h2>
      {recent.length === 0 && <p>{t('side.recentNone')}</p>}
      <ul>
        {recent.map((file) => (
          <li key={file.handle} className={styles.file} data-open={file.handle === openHandle || undefined}>
            <AriaButton className={styles.fileButton as string} isDisabled={!file.exists} onPress={() => void files.openRecent(file.handle)}>
              <span className={styles.name}>{file.name}</span>
              <Opened file={file} />
            </AriaButton>
            <Button
              kind="quiet"
              aria-label={t('side.forget', { name: file.name })}
              onPress={() => {
                void desktop.forgetRecent(file.handle).then(look);
              }}
            >
              ×
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Opened({ file }: { readonly file: RecentFile }) {
  const { t } = useTranslation('library');
  const language = useLanguage();
  return (
    <span className={styles.when} title={file.path}>
      {file.exists ? formatMoment(file.openedAt, Date.now(), language) : t('side.gone')}
    </span>
  );
}
