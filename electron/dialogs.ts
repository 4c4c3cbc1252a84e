import { type BrowserWindow, dialog } from 'electron';
import type { ExportKind, LongStudy, WindowState } from './desktop-contract.js';
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
  /** Enter presses the first button. @param onEscape the button that Escape presses @returns the one pressed */
  const choose = async (type: 'warning' | 'error', message: string, detail: string, buttons: string[], onEscape: number): Promise<number> => {
    const { response } = await dialog.showMessageBox(owner(), { type, message, detail, buttons, defaultId: 0, cancelId: onEscape, noLink: true });
    return response;
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
      const response = await choose('warning', texts.unsavedQuestion(name), texts.unsavedDetail, [texts.save, texts.discard, texts.cancel], 2);
      return (['save', 'discard', 'cancel'] as const)[response] ?? 'cancel';
    },
    /** @returns whether to close although this study is running */
    async askStop(study: LongStudy): Promise<boolean> {
      const { stop, stopAnyway } = dialogTexts(language());
      const { question, detail, keepRunning } = stop[study];
      return (await choose('warning', question, detail, [keepRunning, stopAnyway], 0)) === 1;
    },
    /** The page died. @returns whether to open it again */
    async askReload(): Promise<boolean> {
      const { crashed, crashedDetail, reload, quit } = dialogTexts(language());
      return (await choose('error', crashed, crashedDetail, [reload, quit], 1)) === 0;
    },
  };
}

export type Dialogs = ReturnType<typeof createDialogs>;
