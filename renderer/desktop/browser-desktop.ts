import {
  type Desktop,
  type ExportKind,
  type FileChange,
  type FileResult,
  type FileVersion,
  MAX_FILE_BYTES,
  type MenuCommand,
  type OpenedFile,
  type PrintPage,
  type Recovery,
  type ReportDraft,
  type SavedFile,
  type Settings,
  type ShippedCase,
  type WindowState,
} from '../../electron/desktop-contract.js';

/** What a test can look at and steer. */
export interface BrowserDesktop extends Desktop {
  readonly files: Map<string, { name: string; text: string; modifiedAt: number }>;
  /** The handles that the next open and save dialogs will answer; null is "cancelled". */
  nextOpen: string | null;
  nextSave: string | null;
  /** The handles that the next dialog for several files will answer. */
  nextOpenMany: readonly string[];
  nextUnsaved: 'save' | 'discard' | 'cancel';
  /** Whether the next question about a running search says to close. */
  nextStop: boolean;
  /** The file looked after. */
  watched: FileVersion | null;
  recovery: Recovery | null;
  playing: string | null;
  teams: string | null;
  /** What was handed out, newest last. */
  readonly exported: { readonly kind: ExportKind; readonly name: string; readonly bytes: Uint8Array; readonly page?: PrintPage }[];
  readonly drafts: Map<string, ReportDraft>;
  /** Seasons kept, by key. */
  readonly seasons: Map<string, Uint8Array>;
  windowState: WindowState | null;
  closed: boolean;
  send(command: MenuCommand): void;
  /** Another program changed a file. */
  tellChange(change: FileChange): void;
}

export interface BrowserDesktopSeed {
  readonly shipped?: readonly ShippedCase[];
  readonly settings?: Settings;
  readonly systemLanguage?: string;
  readonly now?: () => number;
}

/** The desktop as a page in a browser or a test sees it: files live in memory, dialogs answer what was set. Satisfies the whole contract. */
export function createBrowserDesktop(seed: BrowserDesktopSeed = {}): BrowserDesktop {
  const now = seed.now ?? (() => Date.now());
  const listeners = new Set<(command: MenuCommand) => void>();
  const watchers = new Set<(change: FileChange) => void>();
  let settings: Settings = seed.settings ?? { language: 'system', theme: 'system', size: 'normal', tour: 'seen' };
  const recent = new Map<string, number>();

  const desktop: BrowserDesktop = {
    files: new Map(),
    nextOpen: null,
    nextSave: null,
    nextOpenMany: [],
    nextUnsaved: 'discard',
    nextStop: true,
    watched: null,
    recovery: null,
    playing: null,
    teams: null,
    exported: [],
    drafts: new Map(),
    seasons: new Map(),
    windowState: null,
    closed: false,
    send: (command) => {
      for (const listener of listeners) listener(command);
    },
    tellChange: (change) => {
      for (const watcher of watchers) watcher(change);
    },

    about: async () => ({
      version: '0.1.0',
      electron: '-',
      chrome: '-',
      node: '-',
      packaged: false,
      systemLanguage: seed.systemLanguage ?? globalThis.navigator?.language ?? 'en',
      platform: 'browser',
    }),
    readSettings: async () => settings,
    writeSettings: async (next) => {
      settings = next;
    },
    listShippedCases: async () => seed.shipped ?? [],
    listRecent: async () =>
      [...recent]
        .sort((a, b) => b[1] - a[1])
        .map(([handle, openedAt]) => {
          const file = desktop.files.get(handle);
          return { handle, name: file?.name ?? handle, path: handle, openedAt, exists: file !== undefined };
        }),
    forgetRecent: async (handle) => void recent.delete(handle),
    openFile: async () => (desktop.nextOpen === null ? { ok: false, fault: { kind: 'cancelled' } } : open(desktop.nextOpen)),
    openFiles: async () => desktop.nextOpenMany.map(open),
    openRecent: async (handle) => open(handle),
    openDropped: async (file) => {
      if (file.size > MAX_FILE_BYTES) return { ok: false, fault: { kind: 'too-large', bytes: file.size, limit: MAX_FILE_BYTES } };
      desktop.files.set(file.name, { name: file.name, text: await file.text(), modifiedAt: now() });
      return open(file.name);
    },
    saveFile: async (handle, text, modifiedAt, force) => {
      const before = desktop.files.get(handle);
      if (before !== undefined && before.modifiedAt !== modifiedAt && !force) return { ok: false, fault: { kind: 'changed-on-disk', name: before.name } };
      return save(handle, text);
    },
    saveFileAs: async (_suggestedName, text) => (desktop.nextSave === null ? { ok: false, fault: { kind: 'cancelled' } } : save(desktop.nextSave, text)),
    saveExport: async (kind, name, bytes) => handOut({ kind, name, bytes }),
    savePdf: async (name, page) => handOut({ kind: 'pdf', name, page, bytes: new Uint8Array() }),
    revealFile: async () => undefined,
    readReportDraft: async (caseId) => desktop.drafts.get(caseId) ?? null,
    writeReportDraft: async (caseId, draft) => void desktop.drafts.set(caseId, draft),
    keepRecovery: async (text, name, version) => {
      const file = version === null ? {} : { file: { ...version, name: desktop.files.get(version.handle)?.name ?? version.handle, path: version.handle } };
      desktop.recovery = { text, name, ...file, keptAt: now() };
    },
    readRecovery: async () => desktop.recovery,
    clearRecovery: async () => {
      desktop.recovery = null;
    },
    keepPlay: async (text) => {
      desktop.playing = text;
    },
    readPlay: async () => desktop.playing,
    clearPlay: async () => {
      desktop.playing = null;
    },
    keepTeams: async (text) => {
      desktop.teams = text;
    },
    readTeams: async () => desktop.teams,
    clearTeams: async () => {
      desktop.teams = null;
    },
    readSeasons: async (key) => desktop.seasons.get(key) ?? null,
    keepSeasons: async (key, bytes) => void desktop.seasons.set(key, bytes),
    keptSeasons: async () => ({ bytes: [...desktop.seasons.values()].reduce((sum, { byteLength }) => sum + byteLength, 0) }),
    forgetSeasons: async () => desktop.seasons.clear(),
    watchFile: async (file) => {
      desktop.watched = file;
    },
    setWindowState: async (state) => {
      desktop.windowState = state;
    },
    askUnsaved: async () => desktop.nextUnsaved,
    askStop: async () => desktop.nextStop,
    closeWindow: async () => {
      desktop.closed = true;
    },
    onMenu: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    onFileChanged: (watcher) => {
      watchers.add(watcher);
      return () => void watchers.delete(watcher);
    },
  };

  function open(handle: string): FileResult<OpenedFile> {
    const file = desktop.files.get(handle);
    if (file === undefined) return { ok: false, fault: { kind: 'not-found', name: handle } };
    recent.set(handle, now());
    return { ok: true, value: { handle, path: handle, ...file } };
  }

  function handOut(what: BrowserDesktop['exported'][number]): FileResult<SavedFile> {
    if (desktop.nextSave === null) return { ok: false, fault: { kind: 'cancelled' } };
    desktop.exported.push(what);
    return { ok: true, value: { handle: desktop.nextSave, name: desktop.nextSave, path: desktop.nextSave, modifiedAt: now() } };
  }

  function save(handle: string, text: string): FileResult<SavedFile> {
    const file = { name: handle, text, modifiedAt: now() };
    desktop.files.set(handle, file);
    recent.set(handle, now());
    return { ok: true, value: { handle, name: file.name, path: handle, modifiedAt: file.modifiedAt } };
  }

  return desktop;
}
