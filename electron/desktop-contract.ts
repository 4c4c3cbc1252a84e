/**
 * What the window may ask of the desktop. Preload, main and the test double all satisfy this one type.
 * The desktop moves text and knows no scenario. Paths are never given by the window: it holds opaque handles that main gave out.
 */

export const MAX_FILE_BYTES = 16 * 1024 * 1024;

/** Longest text of a season kept while it is played: two thousand decisions with their reasons. */
export const KEPT_PLAY_MAX = 4 * 1024 * 1024;

/** Longest text of a list of teams: its case and the sessions. */
export const KEPT_TEAMS_MAX = 32 * 1024 * 1024;

/** Seasons of one comparison kept for the next start (bytes): hundreds of seasons of a chain are a tenth of it. */
export const KEPT_SEASONS_MAX = 16 * 1024 * 1024;

/** A picture, page or workbook handed out; no report comes near it. */
export const MAX_EXPORT_BYTES = 64 * 1024 * 1024;

/** A file the user chose; the handle stays valid for this run of the app. */
export interface OpenedFile extends SavedFile {
  readonly text: string;
}

export type FileFault =
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'too-large'; readonly bytes: number; readonly limit: number }
  | { readonly kind: 'not-found' | 'not-a-file' | 'no-permission' | 'disk-full' | 'unreadable' | 'not-text' | 'changed-on-disk'; readonly name: string };

export type FileResult<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: FileFault };

/** A file as it was at one moment. */
export interface FileVersion {
  readonly handle: string;
  /** Milliseconds since 1970, as the file system gives it (fractions included). */
  readonly modifiedAt: number;
}

export interface SavedFile extends FileVersion {
  readonly name: string;
  /** For display only. */
  readonly path: string;
}

/** Kinds of files made for others to read; each is the ending of its name, too. */
export const EXPORT_KINDS = ['html', 'pdf', 'png', 'svg', 'csv', 'xlsx'] as const;
export type ExportKind = (typeof EXPORT_KINDS)[number];

/** A page for paper. It is drawn where no script runs and nothing can be fetched. */
export interface PrintPage {
  /** A whole HTML document with its styles inside. */
  readonly html: string;
  readonly pageSize: 'A4' | 'Letter';
  /** Plain texts above and below every page; the page number follows the footer. */
  readonly header: readonly [left: string, right: string];
  readonly footer: readonly [left: string, middle: string];
}

/** What a person has written and chosen for the report of one case. Texts left out are the report's own. */
export interface ReportDraft {
  readonly title?: string;
  readonly question?: string;
  readonly note?: string;
  /** Whom it is for: stands at the right of its head. */
  readonly audience?: string;
  /** Parts left out. */
  readonly hidden: readonly string[];
  /** Figures that stand on it only when they are asked for. */
  readonly shown?: readonly string[];
  readonly pageSize: 'A4' | 'Letter';
}

/** Another program has changed the file of the case on the table. */
export interface FileChange {
  readonly handle: string;
  /** What it is now; null when the file is gone. */
  readonly modifiedAt: number | null;
}

export interface RecentFile {
  readonly handle: string;
  readonly name: string;
  readonly path: string;
  readonly openedAt: number;
  readonly exists: boolean;
}

export interface ShippedCase {
  readonly name: string;
  readonly text: string;
}

/** A case as it was when the app last kept it; offered after a crash or a kill. */
export interface Recovery {
  readonly text: string;
  readonly name: string;
  /** The file it was opened from, if any, as it was when last read or saved: a file changed since is still noticed. */
  readonly file?: SavedFile;
  readonly keptAt: number;
}

export interface Settings {
  readonly language: 'system' | 'en' | 'zh-CN';
  readonly theme: 'system' | 'light' | 'dark';
  readonly size: 'normal' | 'projector-125' | 'projector';
  /** Whether the tour of the first start was taken or skipped. */
  readonly tour: 'new' | 'seen';
}

export interface About {
  readonly version: string;
  readonly electron: string;
  readonly chrome: string;
  readonly node: string;
  readonly packaged: boolean;
  readonly systemLanguage: string;
  readonly platform: string;
}

/** Commands of the native menu, sent to the window; the window sends back what can be done, so that menu items are enabled rightly. */
export type MenuCommand =
  | 'new'
  | 'open'
  | 'save'
  | 'save-as'
  | 'report-pdf'
  | 'report-html'
  | 'report-xlsx'
  | 'undo'
  | 'redo'
  | 'palette'
  | 'about'
  | 'show-help'
  | 'tour'
  | 'settings'
  | 'teams'
  | 'add-sessions'
  | 'timer'
  | 'run'
  | 'more'
  | 'cancel'
  | 'go-library'
  | 'go-case'
  | 'go-play'
  | 'go-compare'
  | 'go-report'
  | 'theme-light'
  | 'theme-dark'
  | 'theme-system'
  | 'language-en'
  | 'language-zh-CN'
  | 'size-normal'
  | 'size-projector-125'
  | 'size-projector'
  | 'close-requested';

/** Studies of minutes whose findings are kept nowhere: the search for better plans, and what a finding hinges on. */
export const LONG_STUDIES = ['search', 'analysis'] as const;
export type LongStudy = (typeof LONG_STUDIES)[number];

export interface WindowState {
  /** Shown in the title bar. */
  readonly title: string;
  readonly edited: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly hasCase: boolean;
  readonly running: boolean;
  /** A search or an analysis runs whose findings are kept nowhere. */
  readonly searching: boolean;
  readonly language: 'en' | 'zh-CN';
}

export interface Desktop {
  about(): Promise<About>;
  readSettings(): Promise<Settings>;
  writeSettings(settings: Settings): Promise<void>;
  listShippedCases(): Promise<readonly ShippedCase[]>;
  listRecent(): Promise<readonly RecentFile[]>;
  forgetRecent(handle: string): Promise<void>;
  /** Asks the user for a file. */
  openFile(): Promise<FileResult<OpenedFile>>;
  /** Asks the user for one or several files that aren't cases; they don't count as recent. Nothing when they cancel. */
  openFiles(): Promise<readonly FileResult<OpenedFile>[]>;
  openRecent(handle: string): Promise<FileResult<OpenedFile>>;
  /** A file dropped on the window; only preload can turn it into a path. */
  openDropped(file: File): Promise<FileResult<OpenedFile>>;
  /** Saves where the file was opened from; refuses if another program changed it since `modifiedAt`, unless `force`. */
  saveFile(handle: string, text: string, modifiedAt: number, force: boolean): Promise<FileResult<SavedFile>>;
  saveFileAs(suggestedName: string, text: string): Promise<FileResult<SavedFile>>;
  /** Asks where to put bytes made for others to read, and writes them whole. The suggested name may be a title in any language. */
  saveExport(kind: ExportKind, suggestedName: string, bytes: Uint8Array): Promise<FileResult<SavedFile>>;
  /** Asks where to put a page, and prints it there as PDF. */
  savePdf(suggestedName: string, page: PrintPage): Promise<FileResult<SavedFile>>;
  /** Shows a file saved in this run in its folder. */
  revealFile(handle: string): Promise<void>;
  /** What was written for the report of a case; null when nothing was. @param caseId the id in the scenario */
  readReportDraft(caseId: string): Promise<ReportDraft | null>;
  writeReportDraft(caseId: string, draft: ReportDraft): Promise<void>;
  /** Keeps the unsaved case in the app's own folder (atomic), with the file it belongs to and that file's last known modification. */
  keepRecovery(text: string, name: string, file: FileVersion | null): Promise<void>;
  readRecovery(): Promise<Recovery | null>;
  clearRecovery(): Promise<void>;
  /** Keeps the season that is played (atomic), so that a killed app loses nothing; main does not read it. @param text at most KEPT_PLAY_MAX characters */
  keepPlay(text: string): Promise<void>;
  readPlay(): Promise<string | null>;
  clearPlay(): Promise<void>;
  /** Keeps the list of teams (atomic), so that it is there again after a start; main does not read it. @param text at most KEPT_TEAMS_MAX characters */
  keepTeams(text: string): Promise<void>;
  readTeams(): Promise<string | null>;
  clearTeams(): Promise<void>;
  /** Seasons kept under a name of 64 hexadecimal digits, which says what they are of; null when there are none. Main does not read them. */
  readSeasons(key: string): Promise<Uint8Array | null>;
  /** Keeps seasons for the next start (atomic; those used longest ago make room). Never fails for the caller. @param bytes at most KEPT_SEASONS_MAX */
  keepSeasons(key: string, bytes: Uint8Array): Promise<void>;
  /** What is kept of seasons, and forgetting it: it costs seconds of computing, nothing else. */
  keptSeasons(): Promise<{ readonly bytes: number }>;
  forgetSeasons(): Promise<void>;
  /** Looks after the file of the case on the table, as the window last saw it; null: after none. Changes come to `onFileChanged`. */
  watchFile(file: FileVersion | null): Promise<void>;
  setWindowState(state: WindowState): Promise<void>;
  /** Asks what to do with unsaved changes, in the native dialog. */
  askUnsaved(name: string): Promise<'save' | 'discard' | 'cancel'>;
  /** Asks whether to close although a study is running, in the native dialog. */
  askStop(study: LongStudy): Promise<boolean>;
  /** Closes the window without asking again. */
  closeWindow(): Promise<void>;
  /** Runs the listener on every menu command; returns how to stop. */
  onMenu(listener: (command: MenuCommand) => void): () => void;
  /** Runs the listener when the file looked after was changed by another program, once a change; returns how to stop. */
  onFileChanged(listener: (change: FileChange) => void): () => void;
}
