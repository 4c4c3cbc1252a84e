import { lazy, type ReactNode, Suspense } from 'react';
import { I18nProvider } from 'react-aria-components';
import { useLanguage } from '../i18n/use-language.js';
import { useNavigation } from '../stores/stores.js';
import styles from './app.module.css';
import type { Place } from './navigation-store.js';
import { Rail } from './rail.js';
import { TopBar } from './top-bar.js';

const LibraryPage = lazy(async () => ({ default: (await import('../library/library-page.js')).LibraryPage }));
const CasePage = lazy(async () => ({ default: (await import('../case/case-page.js')).CasePage }));
const ComparePage = lazy(async () => ({ default: (await import('../compare/compare-page.js')).ComparePage }));

const PAGES: Readonly<Partial<Record<Place, ReactNode>>> = { library: <LibraryPage />, case: <CasePage />, compare: <ComparePage /> };

/** The frame: bar on top, rail at the left, one page. */
export function App() {
  const language = useLanguage();
  const place = useNavigation((s) => s.place);
  return (
    <I18nProvider locale={language}>
      <div className={styles.app}>
        <TopBar />
        <Rail />
        <main className={styles.page} id="page" tabIndex={-1} data-place={place}>
          <Suspense fallback={null}>{PAGES[place]}</Suspense>
        </main>
      </div>
    </I18nProvider>
  );
}
