import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Desktop, ShippedCase } from '../../electron/desktop-contract.js';
import { desktopOfWindow } from '../desktop/desktop.js';
import { createFileCommands } from '../files/file-commands.js';
import { startTexts } from '../i18n/i18n.js';
import { readCase } from '../simulation/read-case.js';
import { createWebSimulator } from '../simulation/web-simulator.js';
import { makeStores } from '../stores/make-stores.js';
import { type Stores, StoresProvider } from '../stores/stores.js';
import { App, preloadPages } from './app.js';
import { showAppearance } from './appearance.js';
import { type Command, commandOfKey, commandRunner } from './commands.js';
import { keepUnsaved, runWhatIsOpen, tellWindow } from './follow-case.js';
import { FrameProvider } from './frame-context.js';

/** Opened at the first start: the app is never empty. */
const FIRST_CASE = 'promotion-season';

/** Settings first (so that nothing flashes in the wrong language or theme), then the frame, then the first case with its comparison already computing. */
export async function start(root: HTMLElement): Promise<void> {
  const desktop = desktopOfWindow() ?? (await desktopOfBrowser());
  const about = await desktop.about();
  const now = () => Date.now();
  const stores = makeStores(desktop, {
    parse: readCase,
    simulator: createWebSimulator(about.version),
    smallSimulator: createWebSimulator(about.version, 'small'),
  });
  await stores.settings.getState().load();
  await startTexts(stores.settings.getState().shownLanguage);
  showAppearance(stores.settings);
  const files = createFileCommands(stores, readCase, now);
  const run = commandRunner(stores, files);
  runWhatIsOpen(stores);
  tellWindow(stores);
  desktop.onMenu(run);
  listenToKeys(run);
  // Drawn first, so that something is on screen while the case is read.
  createRoot(root).render(
    <StrictMode>
      <StoresProvider stores={stores}>
        <FrameProvider frame={{ files, run }}>
          <App />
        </FrameProvider>
      </StoresProvider>
    </StrictMode>,
  );
  await openFirst(stores, (shipped) => files.openShipped(shipped));
  // Only now: opening the first case must not clear what a crash left behind.
  keepUnsaved(stores, now);
  preloadPages();
}

async function desktopOfBrowser(): Promise<Desktop> {
  const [{ createBrowserDesktop }, { shippedInBrowser }] = await Promise.all([
    import('../desktop/browser-desktop.js'),
    import('../desktop/shipped-in-browser.js'),
  ]);
  return createBrowserDesktop({ shipped: await shippedInBrowser() });
}

async function openFirst({ desktop, theCase, navigation }: Stores, open: (shipped: ShippedCase) => Promise<void>): Promise<void> {
  const [shipped, kept] = await Promise.all([desktop.listShippedCases(), desktop.readRecovery()]);
  const first = shipped.find(({ name }) => name.replace(/\.json$/, '') === FIRST_CASE) ?? shipped[0];
  if (first !== undefined && theCase.getState().document === null) {
    // Read without asking or clearing: nothing is open yet, and a kept case is still to be offered.
    const read = readCase(first.text);
    if (read.ok) theCase.getState().open(read.source, { name: first.name });
    else await open(first);
  }
  if (theCase.getState().document === null) navigation.getState().go('library');
  if (kept !== null) navigation.getState().show('recovery');
}

function listenToKeys(run: (command: Command) => void): void {
  window.addEventListener('keydown', (event) => {
    const command = commandOfKey(event);
    if (command === null) return;
    event.preventDefault();
    run(command);
  });
}
