import path from 'node:path';
import { type App, nativeTheme } from 'electron';
import type { About, Settings } from './desktop-contract.js';
import type { Dialogs } from './dialogs.js';
import type { CaseFiles } from './files/case-files.js';
import type { FileWatch } from './files/file-watch.js';
import type { KeptText } from './files/kept-text.js';
import type { PendingOpen } from './files/pending-open.js';
import type { RecentFiles } from './files/recent-files.js';
import type { RecoveryStore } from './files/recovery-store.js';
import type { ReportDrafts } from './files/report-drafts.js';
import type { SeasonShelf } from './files/season-shelf.js';
import type { SettingsStore } from './files/settings-store.js';
import { readShippedCases } from './files/shipped-cases.js';
import { suggestedFileName } from './files/suggested-file-name.js';
import type { MainDesktop } from './ipc/channels.js';
import type { AppWindow } from './window/app-window.js';

export interface DesktopParts {
  readonly app: App;
  readonly files: CaseFiles;
  readonly watch: FileWatch;
  readonly recent: RecentFiles;
  readonly recovery: RecoveryStore;
  readonly play: KeptText;
  readonly teams: KeptText;
  readonly settings: SettingsStore;
  readonly seasons: SeasonShelf;
  readonly drafts: ReportDrafts;
  readonly exports: Pick<MainDesktop, 'saveExport' | 'savePdf' | 'revealFile'>;
  readonly dialogs: Dialogs;
  readonly window: AppWindow;
  readonly pending: PendingOpen;
  readonly shippedFolder: string;
  readonly settingsChanged: (settings: Settings) => void;
}

const CANCELLED = { ok: false, fault: { kind: 'cancelled' } } as const;

/** The contract, answered by the real desktop. */
export function createDesktop(parts: DesktopParts): MainDesktop {
  const { app, files, recent, recovery, play, teams, settings, drafts, dialogs, window, pending, shippedFolder, settingsChanged } = parts;
  const openAndRemember = async (file: string) => {
    const opened = await files.openPath(file);
    if (opened.ok) app.addRecentDocument(file);
    return opened;
  };
  return {
    about: async () => describeApp(app),
    readSettings: () => settings.read(),
    writeSettings: async (next) => {
      nativeTheme.themeSource = next.theme;
      settingsChanged(next);
      await settings.write(next);
    },
    listShippedCases: () => readShippedCases(shippedFolder),
    listRecent: () => recent.list(),
    forgetRecent: (handle) => recent.forget(handle),
    openFile: async () => {
      const file = pending.take() ?? (await dialogs.chooseFile());
      return file === undefined ? CANCELLED : openAndRemember(file);
    },
    openFiles: async () => Promise.all((await dialogs.chooseFiles()).map((file) => files.readPath(file))),
    openRecent: (handle) => files.openHandle(handle),
    openDroppedPath: async (file) => (path.isAbsolute(file) ? openAndRemember(file) : { ok: false, fault: { kind: 'not-a-file', name: '' } }),
    saveFile: async (handle, text, modifiedAt, force) => {
      const saved = await files.saveHandle(handle, text, modifiedAt, force);
      if (saved.ok) parts.watch.know(saved.value);
      return saved;
    },
    saveFileAs: async (suggestedName, text) => {
      const file = await dialogs.chooseTarget(suggestedFileName(suggestedName));
      return file === undefined ? CANCELLED : files.savePath(file, text);
    },
    ...parts.exports,
    readReportDraft: (caseId) => drafts.read(caseId),
    writeReportDraft: (caseId, draft) => drafts.write(caseId, draft),
    keepRecovery: (text, name, file) => recovery.keep(text, name, file),
    readRecovery: () => recovery.read(),
    clearRecovery: () => recovery.clear(),
    keepPlay: (text) => play.write({ text }),
    readPlay: async () => (await play.read())?.text ?? null,
    clearPlay: () => play.clear(),
    keepTeams: (text) => teams.write({ text }),
    readTeams: async () => (await teams.read())?.text ?? null,
    clearTeams: () => teams.clear(),
    readSeasons: (key) => parts.seasons.read(key),
    keepSeasons: (key, bytes) => parts.seasons.keep(key, bytes),
    keptSeasons: async () => ({ bytes: await parts.seasons.size() }),
    forgetSeasons: () => parts.seasons.clear(),
    watchFile: async (file) => parts.watch.watch(file),
    setWindowState: async (state) => {
      window.setState(state);
      pending.offer(() => window.send('open'));
    },
    askUnsaved: async (name) => {
      const answer = await dialogs.askUnsaved(name);
      if (answer === 'cancel') window.stay();
      return answer;
    },
    askStop: async (study) => {
      const stops = await dialogs.askStop(study);
      if (!stops) window.stay();
      return stops;
    },
    closeWindow: async () => void setImmediate(window.close), // after the answer has left, or the caller would wait for a window that is gone
  };
}

const describeApp = (app: App): About => ({
  version: app.getVersion(),
  electron: process.versions.electron ?? '',
  chrome: process.versions.chrome ?? '',
  node: process.versions.node,
  packaged: app.isPackaged,
  systemLanguage: app.getPreferredSystemLanguages()[0] ?? app.getLocale(),
  platform: process.platform,
});
