import { type BrowserWindow, dialog } from 'electron';
import type { ExportKind, WindowState } from './desktop-contract.js';
import { type DialogTexts, dialogTexts } from './menu/dialog-texts.js';

type Language = WindowState['language'];

const filters = (texts: DialogTexts) => [
  { name: texts.caseFiles, extensions: ['json'] },
  { name: texts.allFiles, extensions: ['*'] },
];

/** The native dialogs. Each belongs to the window, so that it can't get lost behind it. */
export function createDialogs(window: () => BrowserWindow | null, language: () => Language) {
  const owner = (): BrowserWindow => {
    const current = window();
    if (current === null) throw new Error('a dialog was asked for without a window');
    return current;
  };
  return {
    /** @returns the chosen path; undefined when cancelled */
    async chooseFile(): Promise<string | undefined> {
      const texts = dialogTexts(language());
      const answer = await dialog.showOpenDialog(owner(), { title: texts.openTitle, properties: ['openFile'], filters: filters(texts) });
      return answer.canceled ? undefined : answer.filePaths[0];
    },
    /** @returns the chosen paths; none when cancelled */
    async chooseFiles(): Promise<readonly string[]> {
      const texts = dialogTexts(language());
      const answer = await dialog.showOpenDialog(owner(), {
        title: texts.sessionsTitle,
        properties: ['openFile', 'multiSelections'],
        filters: [
          { name: texts.sessionFiles, extensions: ['json'] },
          { name: texts.allFiles, extensions: ['*'] },
        ],
      });
      return answer.canceled ? [] : answer.filePaths;
    },
    /** @param suggested a plain file name, or an absolute path to start from */
    async chooseTarget(suggested: string): Promise<string | undefined> {
      const texts = dialogTexts(language());
      const answer = await dialog.showSaveDialog(owner(), { title: texts.saveTitle, defaultPath: suggested, filters: filters(texts) });
      return answer.canceled || answer.filePath === '' ? undefined : answer.filePath;
    },
    /** @param suggested a plain file name with the ending of its kind */
    async chooseExport(suggested: string, kind: ExportKind): Promise<string | undefined> {
      const texts = dialogTexts(language());
      const answer = await dialog.showSaveDialog(owner(), {
        title: texts.exportTitle,
        defaultPath: suggested,
        filters: [
          { name: texts.exportKinds[kind], extensions: [kind] },
          { name: texts.allFiles, extensions: ['*'] },
        ],
      });
      return answer.canceled || answer.filePath === '' ? undefined : answer.filePath;
    },
    async askUnsaved(name: string): Promise<'save' | 'discard' | 'cancel'> {
      const texts = dialogTexts(language());
      const { response } = await dialog.showMessageBox(owner(), {
        type: 'warning',
        message: texts.unsavedQuestion(name),
        detail: texts.unsavedDetail,
        buttons: [texts.save, texts.discard, texts.cancel],
        defaultId: 0,
        cancelId: 2,
        noLink: true,
      });
      return (['save', 'discard', 'cancel'] as const)[response] ?? 'cancel';
    },
    /** @returns whether to close although a search is running */
    async askStop(): Promise<boolean> {
      const texts = dialogTexts(language());
      const { response } = await dialog.showMessageBox(owner(), {
        type: 'warning',
        message: texts.stopQuestion,
        detail: texts.stopDetail,
        buttons: [texts.keepRunning, texts.stopAnyway],
        defaultId: 0,
        cancelId: 0,
        noLink: true,
      });
      return response === 1;
    },
    /** The page died. @returns whether to open it again */
    async askReload(): Promise<boolean> {
      const texts = dialogTexts(language());
      const { response } = await dialog.showMessageBox(owner(), {
        type: 'error',
        message: texts.crashed,
        detail: texts.crashedDetail,
        buttons: [texts.reload, texts.quit],
        defaultId: 0,
        cancelId: 1,
        noLink: true,
      });
      return response === 0;
    },
  };
}

export type Dialogs = ReturnType<typeof createDialogs>;
