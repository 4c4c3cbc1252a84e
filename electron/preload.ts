import { contextBridge, ipcRenderer, webUtils } from 'electron';
import type { Desktop, FileChange, MenuCommand } from './desktop-contract.js';
import { CLOSE_HEARD_CHANNEL, channelOf, FILE_CHANGED_CHANNEL, type MainDesktop, MENU_CHANNEL, type Method } from './ipc/channels.js';

/** One call to main, typed by the contract. */
const ask =
  <M extends Method>(method: M) =>
  (...args: Parameters<MainDesktop[M]>) =>
    ipcRenderer.invoke(channelOf(method), ...args) as ReturnType<MainDesktop[M]>;

const listeners = new Set<(command: MenuCommand) => void>();

ipcRenderer.on(MENU_CHANNEL, (_event, command: MenuCommand) => {
  // A window that hangs doesn't get here, and one that never came up has no listener: main then closes without an answer.
  if (command === 'close-requested' && listeners.size > 0) ipcRenderer.send(CLOSE_HEARD_CHANNEL);
  for (const listener of listeners) listener(command);
});

const watchers = new Set<(change: FileChange) => void>();

ipcRenderer.on(FILE_CHANGED_CHANNEL, (_event, change: FileChange) => {
  for (const watcher of watchers) watcher(change);
});

const openDroppedPath = ask('openDroppedPath');

const desktop = {
  about: ask('about'),
  readSettings: ask('readSettings'),
  writeSettings: ask('writeSettings'),
  listShippedCases: ask('listShippedCases'),
  listRecent: ask('listRecent'),
  forgetRecent: ask('forgetRecent'),
  openFile: ask('openFile'),
  openFiles: ask('openFiles'),
  openRecent: ask('openRecent'),
  openDropped: (file) => openDroppedPath(webUtils.getPathForFile(file)),
  saveFile: ask('saveFile'),
  saveFileAs: ask('saveFileAs'),
  saveExport: ask('saveExport'),
  savePdf: ask('savePdf'),
  revealFile: ask('revealFile'),
  readReportDraft: ask('readReportDraft'),
  writeReportDraft: ask('writeReportDraft'),
  keepRecovery: ask('keepRecovery'),
  readRecovery: ask('readRecovery'),
  clearRecovery: ask('clearRecovery'),
  keepPlay: ask('keepPlay'),
  readPlay: ask('readPlay'),
  clearPlay: ask('clearPlay'),
  keepTeams: ask('keepTeams'),
  readTeams: ask('readTeams'),
  clearTeams: ask('clearTeams'),
  readSeasons: ask('readSeasons'),
  keepSeasons: ask('keepSeasons'),
  keptSeasons: ask('keptSeasons'),
  forgetSeasons: ask('forgetSeasons'),
  watchFile: ask('watchFile'),
  setWindowState: ask('setWindowState'),
  askUnsaved: ask('askUnsaved'),
  askStop: ask('askStop'),
  closeWindow: ask('closeWindow'),
  onMenu: (listener) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
  onFileChanged: (watcher) => {
    watchers.add(watcher);
    return () => void watchers.delete(watcher);
  },
} satisfies Desktop;

contextBridge.exposeInMainWorld('desktop', desktop);
