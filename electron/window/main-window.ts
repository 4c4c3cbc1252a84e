import path from 'node:path';
import { type App, BrowserWindow, nativeTheme, screen } from 'electron';
import type { JsonRecord } from '../files/json-record.js';
import { START_PAGE } from '../protocol/origin.js';
import { type Bounds, MIN_SIZE, openingBounds, rescuedBounds, type WindowPlace } from './window-bounds.js';

/** The paper of the page in both themes, so that the first frame has the right colour. */
const PAPER = { light: '#FBFAF7', dark: '#1B1A17' } as const;

/** Opens the app's window where it was left. It is shown once it has something to show. */
export function openMainWindow(app: App, kept: WindowPlace | null): BrowserWindow {
  const window = new BrowserWindow({
    ...openingBounds(kept?.bounds ?? null, workAreas()),
    minWidth: MIN_SIZE.width,
    minHeight: MIN_SIZE.height,
    show: false,
    title: 'Sandtable',
    backgroundColor: nativeTheme.shouldUseDarkColors ? PAPER.dark : PAPER.light,
    ...(process.platform === 'linux' ? { icon: path.join(__dirname, 'icon.png') } : {}),
    webPreferences: {
      preload: path.join(__dirname, '../preload/preload.cjs'),
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webSecurity: true,
      spellcheck: false,
      // Compiled code is kept from the first time a script ran, so that the second start has it already; Chromium by itself waits for the second run.
      v8CacheOptions: 'bypassHeatCheck',
      devTools: !app.isPackaged,
    },
  });
  if (kept?.maximised) window.maximize();
  if (kept?.fullScreen) window.setFullScreen(true);
  window.once('ready-to-show', () => window.show());
  window.on('page-title-updated', (event) => event.preventDefault()); // the title is set by the window's state
  void window.loadURL(START_PAGE);
  return window;
}

/** The main screen's first. */
function workAreas(): readonly [Bounds, ...Bounds[]] {
  return [screen.getPrimaryDisplay().workArea, ...screen.getAllDisplays().map((display) => display.workArea)];
}

/** Brings a window back whose screen is gone: a projector is unplugged at the end of every workshop. */
export function keepWindowInSight(window: BrowserWindow): void {
  const look = () => {
    // Those the system moves by itself.
    if (window.isMaximized() || window.isFullScreen() || window.isMinimized()) return;
    const bounds = rescuedBounds(window.getNormalBounds(), workAreas());
    if (bounds !== null) window.setBounds(bounds);
  };
  screen.on('display-removed', look);
  screen.on('display-metrics-changed', look);
  window.on('closed', () => {
    screen.off('display-removed', look);
    screen.off('display-metrics-changed', look);
  });
}

const SETTLE_MS = 400;

/** Keeps the window's place whenever it has come to rest, and once more when it closes. */
export function keepWindowPlace(window: BrowserWindow, record: JsonRecord<WindowPlace>): void {
  let timer: NodeJS.Timeout | undefined;
  const keep = () => {
    clearTimeout(timer);
    if (window.isDestroyed() || window.isMinimized()) return;
    const bounds: Bounds = window.getNormalBounds();
    record.write({ bounds, maximised: window.isMaximized(), fullScreen: window.isFullScreen() }).catch(() => undefined); // a convenience: never a reason to complain
  };
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(keep, SETTLE_MS);
  };
  window.on('resize', soon);
  window.on('move', soon);
  window.on('maximize', soon);
  window.on('unmaximize', soon);
  window.on('close', keep);
}
