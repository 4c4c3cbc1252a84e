import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserDesktop } from '../desktop/browser-desktop.js';
import { desktopOfWindow } from '../desktop/desktop.js';
import { startTexts } from '../i18n/i18n.js';
import { readCase } from '../simulation/read-case.js';
import { createWebSimulator } from '../simulation/web-simulator.js';
import { makeStores } from '../stores/make-stores.js';
import { StoresProvider } from '../stores/stores.js';
import { App } from './app.js';
import { showAppearance } from './appearance.js';

/** Settings first (so that nothing flashes in the wrong language or theme), then the frame, then the first case. */
export async function start(root: HTMLElement): Promise<void> {
  const stores = makeStores(desktopOfWindow() ?? createBrowserDesktop(), { parse: readCase, simulator: createWebSimulator(), now: Date.now });
  await stores.settings.getState().load();
  await startTexts(stores.settings.getState().shownLanguage);
  showAppearance(stores.settings);
  createRoot(root).render(
    <StrictMode>
      <StoresProvider stores={stores}>
        <App />
      </StoresProvider>
    </StrictMode>,
  );
}
