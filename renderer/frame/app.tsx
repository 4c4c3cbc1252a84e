import { lazy, type ReactNode, Suspense, useDeferredValue, useEffect, useRef } from 'react';
import { I18nProvider } from 'react-aria-components';
import type { ShippedCase } from '../../electron/desktop-contract.js';
import { ExportLine } from '../export/export-line.js';
import { HelpPanel } from '../help/help-panel.js';
import { useHelp } from '../help/help-store.js';
import { useLanguage } from '../i18n/use-language.js';
import { readShippedInPauses } from '../library/shipped-cases.js';
import { CommandPalette } from '../palette/command-palette.js';
import type { ExperimentState, ExperimentStore } from '../stores/experiment-store.js';
import { useNavigation } from '../stores/stores.js';
import { TourCard } from '../tour/tour-card.js';
import { AboutPanel } from './about-panel.js';
import styles from './app.module.css';
import { DiskLine } from './disk-line.js';
import { DropCue } from './drop-cue.js';
import { useFileDrop } from './drop-files.js';
import { FaultLine } from './fault-line.js';
import type { Place } from './navigation-store.js';
import { Rail } from './rail.js';
import { RecoveryPanel } from './recovery-panel.js';
import { SettingsPanel } from './settings-panel.js';
import { TopBar } from './top-bar.js';

const loadLibrary = () => import('../library/library-page.js');
const loadCase = () => import('../case/case-page.js');
const loadPlay = () => import('../play/play-page.js');
const loadCompare = () => import('../compare/compare-page.js');
const loadReport = () => import('../report/report-page.js');

const LibraryPage = lazy(async () => ({ default: (await loadLibrary()).LibraryPage }));
const CasePage = lazy(async () => ({ default: (await loadCase()).CasePage }));
const PlayPage = lazy(async () => ({ default: (await loadPlay()).PlayPage }));
const ComparePage = lazy(async () => ({ default: (await loadCompare()).ComparePage }));
const ReportPage = lazy(async () => ({ default: (await loadReport()).ReportPage }));

/** Fetches the page the window opens with, while what it stands in is made. Resolves when it is there. */
export async function preloadFirstPage(): Promise<void> {
  await loadCompare();
}

const pause = () => new Promise<void>((go) => requestIdleCallback(() => go()));

/**
 * Fetches the pages that are not on screen yet, so that going there is instant, and reads the shipped cases that library and palette list; but not before
 * there is something to see on the page that is.
 */
export function preloadPages(experiment: ExperimentStore, shipped: readonly ShippedCase[]): void {
  const load = async () => {
    await pause();
    await Promise.all([loadCase(), loadPlay(), loadReport(), loadLibrary()]);
    await readShippedInPauses(shipped, pause);
  };
  const hasCome = ({ phase, result }: ExperimentState) => result !== null || (phase !== 'running' && phase !== 'waiting');
  if (hasCome(experiment.getState())) void load();
  else {
    const stop = experiment.subscribe((state) => {
      if (!hasCome(state)) return;
      stop();
      void load();
    });
  }
}

const PAGES: Readonly<Partial<Record<Place, ReactNode>>> = {
  library: <LibraryPage />,
  case: <CasePage />,
  play: <PlayPage />,
  compare: <ComparePage />,
  report: <ReportPage />,
};

/** The frame: bar on top, rail at the left, one page. */
export function App() {
  const language = useLanguage();
  // The rail answers a press at once; the page is made in slices, so that the window goes on hearing presses meanwhile.
  const place = useDeferredValue(useNavigation((s) => s.place));
  const isHelpOpen = useHelp((s) => s.isOpen);
  useFileDrop();
  const page = useRef<HTMLElement>(null);
  const before = useRef(place);
  // Whoever goes to another place wants to be in it: reading and tabbing go on there.
  useEffect(() => {
    if (before.current !== place) page.current?.focus({ preventScroll: true });
    before.current = place;
  }, [place]);
  return (
    <I18nProvider locale={language}>
      <div className={styles.app} data-help={isHelpOpen || undefined}>
        <TopBar />
        <div className={styles.lines}>
          <FaultLine />
          <DiskLine />
        </div>
        <Rail />
        <main className={styles.page} id="page" ref={page} tabIndex={-1} data-place={place}>
          <Suspense fallback={null}>{PAGES[place]}</Suspense>
        </main>
        <DropCue />
        <HelpPanel />
        <TourCard />
        <ExportLine />
        <CommandPalette />
        <SettingsPanel />
        <AboutPanel />
        <RecoveryPanel />
      </div>
    </I18nProvider>
  );
}
