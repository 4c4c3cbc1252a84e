import { useEffect, useState } from 'react';
import { Button as AriaButton, Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import button from '../components/button.module.css';
import menu from '../components/menu.module.css';
import { useFrame } from '../frame/frame-context.js';
import { localText } from '../i18n/local-text.js';
import { useLanguage } from '../i18n/use-language.js';
import { ImportPage } from '../import/import-page.js';
import { ProblemsPage } from '../problems/problems-page.js';
import { useNavigation, useStores } from '../stores/stores.js';
import { CaseGrid } from './case-grid.js';
import { copyOfCase } from './copy-of-case.js';
import styles from './library-page.module.css';
import { LibrarySide } from './library-side.js';
import { type ReadCase, readShipped } from './shipped-cases.js';
import { THUMBNAIL_SEASONS } from './thumbnails.js';

/** Cases to open: shipped, recent, from a file; or what is wrong with the file that was just tried. */
export function LibraryPage() {
  const report = useNavigation((s) => s.fileReport);
  const importing = useStore(useStores().imports, (s) => s.phase !== 'idle');
  if (importing) return <ImportPage />;
  return report === null ? <Library /> : <ProblemsPage report={report} />;
}

function Library() {
  const { t } = useTranslation('library');
  const { desktop } = useStores();
  const [cases, setCases] = useState<readonly ReadCase[]>([]);
  useEffect(() => {
    void desktop.listShippedCases().then((shipped) => setCases(readShipped(shipped)));
  }, [desktop]);
  return (
    <div className={styles.container}>
      <div className={styles.page}>
        <div className={styles.cases}>
          <header className={styles.head}>
            <div>
              <h1>{t('title')}</h1>
              <p>{t('say', { count: cases.length })}</p>
            </div>
            <NewCase cases={cases} />
          </header>
          <CaseGrid cases={cases} legend={<p className={styles.legend}>{t('legend', { seasons: THUMBNAIL_SEASONS })}</p>} />
        </div>
        <LibrarySide />
      </div>
    </div>
  );
}

function NewCase({ cases }: { readonly cases: readonly ReadCase[] }) {
  const { t } = useTranslation('library');
  const { files } = useFrame();
  const language = useLanguage();
  return (
    <MenuTrigger>
      <AriaButton className={`${button.button} ${button.primary}`}>{t('new')}</AriaButton>
      <Popover className={menu.popover as string} placement="bottom end">
        <Menu className={menu.list as string} aria-label={t('new')}>
          <MenuSection>
            <Header className={menu.heading as string}>{t('newFrom')}</Header>
            {cases.map((each) => {
              const { stores, calendar } = each.scenario.world;
              const name = localText(each.scenario.title, language, each.shipped.name);
              return (
                <MenuItem
                  key={each.shipped.name}
                  id={each.shipped.name}
                  textValue={name}
                  className={menu.item as string}
                  onAction={() => void files.newFrom(copyOfCase(each, language))}
                >
                  {name}
                  <span className={menu.note}>
                    {t('card.size', { stores: t('card.stores', { count: stores.length }), days: t('card.days', { count: calendar.days }) })}
                  </span>
                </MenuItem>
              );
            })}
          </MenuSection>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
