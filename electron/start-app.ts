import path from 'node:path';
import { app, Menu, nativeTheme, session, shell } from 'electron';
import { createDesktop } from './desktop.js';
import type { RecentFile, Settings } from './desktop-contract.js';
import { createDialogs } from './dialogs.js';
import { createExports } from './exports.js';
import { createCaseFiles } from './files/case-files.js';
import { createFileHandles } from './files/file-handles.js';
import { createFileWatch } from './files/file-watch.js';
import { createKeptText } from './files/kept-text.js';
import type { PendingOpen } from './files/pending-open.js';
import { createRecentFiles } from './files/recent-files.js';
import { createRecoveryStore } from './files/recovery-store.js';
import { createReportDrafts } from './files/report-drafts.js';
import { createSeasonShelf } from './files/season-shelf.js';
import { registerDesktop } from './ipc/register-desktop.js';
import { menuTemplate } from './menu/menu-template.js';
import { windowLanguage } from './menu/window-language.js';
import type { OwnFiles } from './own-files.js';
import { printPage } from './print/print-page.js';
import { guardSession } from './protocol/app-protocol.js';
import { type AppWindow, createAppWindow } from './window/app-window.js';

/** Puts the parts together once the app is ready. The window is still to be shown. */
export async function startApp(own: OwnFiles, pending: PendingOpen): Promise<AppWindow> {
  const { settings, pathOf } = own;
  const kept = await own.kept;
  const handles = createFileHandles();
  const recent = createRecentFiles(pathOf('recent-files.json'), handles, Date.now, () => void listRecent());
  let recentFiles: readonly RecentFile[] = [];
  let currentSettings: Settings = kept.settings;
  nativeTheme.themeSource = currentSettings.theme;

  const dialogs = createDialogs(
    () => window.current(),
    () => window.state().language,
  );
  const showMenu = () => {
    const context = {
      platform: process.platform,
      packaged: app.isPackaged,
      state: window.state(),
      settings: currentSettings,
      recent: { files: recentFiles, open: pending.ask, clear: () => void recent.clear() },
      send: window.send,
    };
    Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(context)));
  };
  const listRecent = async () => {
    recentFiles = await recent.list();
    showMenu();
  };
  const watch = createFileWatch(handles, (change) => window.tellChange(change));
  const window = createAppWindow({
    place: own.place,
    firstPlace: kept.place,
    dialogs,
    language: windowLanguage(currentSettings.language, app.getPreferredSystemLanguages()),
    changed: showMenu,
    focused: () => {
      void watch.look();
      void listRecent(); // one may have gone meanwhile
    },
    closed: () => {
      pending.reset();
      watch.watch(null);
    },
  });
  const desktop = createDesktop({
    app,
    files: createCaseFiles(handles, recent),
    watch,
    recent,
    recovery: createRecoveryStore(pathOf('recovery.json'), handles, Date.now),
    play: createKeptText(pathOf('playing.json')),
    teams: createKeptText(pathOf('teams.json')),
    settings,
    seasons: createSeasonShelf(pathOf('seasons'), path.resolve(__dirname, '../seasons'), Date.now),
    drafts: createReportDrafts(pathOf('reports.json')),
    exports: createExports({ handles, chooseTarget: dialogs.chooseExport, print: printPage, reveal: (file) => shell.showItemInFolder(file) }),
    dialogs,
    window,
    pending,
    shippedFolder: app.isPackaged ? path.join(process.resourcesPath, 'scenarios') : path.join(app.getAppPath(), 'scenarios'),
    settingsChanged: (next) => {
      currentSettings = next;
      showMenu();
    },
  });
  guardSession(session.defaultSession, path.resolve(__dirname, '../renderer'));
  registerDesktop(desktop, window.current);
  return window;
}
