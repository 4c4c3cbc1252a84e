import { app, type BrowserWindow, ipcMain } from 'electron';
import type { FileChange, MenuCommand, WindowState } from '../desktop-contract.js';
import type { Dialogs } from '../dialogs.js';
import type { JsonRecord } from '../files/json-record.js';
import { CLOSE_HEARD_CHANNEL, FILE_CHANGED_CHANNEL, MENU_CHANNEL } from '../ipc/channels.js';
import { createCloseQuestion } from './close-question.js';
import { keepWindowInSight, keepWindowPlace, openMainWindow } from './main-window.js';
import type { WindowPlace } from './window-bounds.js';

/** The app's one window and what main knows about it. */
export interface AppWindow {
  current(): BrowserWindow | null;
  state(): WindowState;
  setState(state: WindowState): void;
  send(command: MenuCommand): void;
  tellChange(change: FileChange): void;
  /** Opens it, or brings it to the front. */
  show(): Promise<void>;
  /** The window has dealt with the question whether it may close. */
  close(): void;
  /** The user wants to stay. */
  stay(): void;
}

/** What is known before the window has said anything. */
const UNKNOWN: Omit<WindowState, 'language'> = { title: '', edited: false, canUndo: false, canRedo: false, hasCase: false, running: false, searching: false };

export interface AppWindowPorts {
  readonly place: JsonRecord<WindowPlace>;
  /** The place as it was at the start; null when none was kept. */
  readonly firstPlace: WindowPlace | null;
  readonly dialogs: Dialogs;
  readonly language: WindowState['language'];
  /** The window's state or existence changed. */
  readonly changed: () => void;
  /** It came to the front. */
  readonly focused: () => void;
  readonly closed: () => void;
}

export function createAppWindow({ place, firstPlace, dialogs, language, changed, focused, closed }: AppWindowPorts): AppWindow {
  let window: BrowserWindow | null = null;
  let state: WindowState = { ...UNKNOWN, language };
  let quitting = false;
  const closing = createCloseQuestion({
    ask: () => window?.webContents.send(MENU_CHANNEL, 'close-requested' satisfies MenuCommand),
    destroy: () => {
      window?.destroy();
      if (quitting) app.quit();
    },
    later: (action, milliseconds) => {
      const timer = setTimeout(action, milliseconds);
      return () => clearTimeout(timer);
    },
  });
  app.on('before-quit', () => {
    quitting = true;
  });
  ipcMain.on(CLOSE_HEARD_CHANNEL, (event) => {
    if (event.sender === window?.webContents) closing.heard();
  });

  let known: WindowPlace | null | undefined = firstPlace;
  const open = async (): Promise<void> => {
    const kept = known === undefined ? await place.read() : known;
    known = undefined; // a window opened later finds what this one leaves
    if (window !== null) return;
    const opened = openMainWindow(app, kept);
    window = opened;
    state = { ...UNKNOWN, language: state.language };
    closing.reopened();
    keepWindowPlace(opened, place);
    keepWindowInSight(opened);
    opened.on('close', (event) => {
      if (!closing.requested(state.edited || state.running || state.searching)) event.preventDefault();
    });
    opened.on('focus', focused);
    opened.on('closed', () => {
      window = null;
      closed();
      changed();
    });
    reloadAfterCrash(opened, dialogs);
    changed();
  };
  return {
    current: () => window,
    state: () => state,
    setState: (next) => {
      state = next;
      window?.setTitle(next.title === '' ? 'Sandtable' : `${next.edited ? '• ' : ''}${next.title} – Sandtable`);
      window?.setDocumentEdited(next.edited);
      changed();
    },
    send: (command) => window?.webContents.send(MENU_CHANNEL, command),
    tellChange: (change) => window?.webContents.send(FILE_CHANGED_CHANNEL, change),
    show: async () => {
      if (window === null) return open();
      if (window.isMinimized()) window.restore();
      window.focus();
    },
    close: closing.close,
    stay: () => {
      quitting = false;
    },
  };
}

/** A page that died takes the window's contents with it; the case is in the recovery file, so opening again loses nothing. */
function reloadAfterCrash(window: BrowserWindow, dialogs: Dialogs): void {
  window.webContents.on('render-process-gone', async (_event, { reason }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return;
    if (await dialogs.askReload()) window.webContents.reload();
    else window.destroy();
  });
}
