import path from 'node:path';
import { type ExportKind, type FileResult, MAX_EXPORT_BYTES, type PrintPage, type SavedFile } from './desktop-contract.js';
import type { FileHandles } from './files/file-handles.js';
import { suggestedFileName } from './files/suggested-file-name.js';
import { writeExportFile } from './files/write-text-file.js';
import type { MainDesktop } from './ipc/channels.js';

export interface ExportPorts {
  readonly handles: FileHandles;
  /** Asks where to; undefined when cancelled. */
  readonly chooseTarget: (suggested: string, kind: ExportKind) => Promise<string | undefined>;
  /** @throws when the page could not be drawn */
  readonly print: (page: PrintPage) => Promise<Uint8Array>;
  /** Shows a file in its folder. */
  readonly reveal: (file: string) => void;
}

/** Handing out what was made for others to read. These files are no cases: they do not go among the recent ones. */
export function createExports({ handles, chooseTarget, print, reveal }: ExportPorts): Pick<MainDesktop, 'saveExport' | 'savePdf' | 'revealFile'> {
  const save = async (file: string, bytes: Uint8Array): Promise<FileResult<SavedFile>> => {
    const written = await writeExportFile(file, bytes);
    if (!written.ok) return written;
    return { ok: true, value: { handle: handles.handleFor(file), name: path.basename(file), path: file, modifiedAt: written.modifiedAt } };
  };
  const tooLarge = (bytes: number) => ({ ok: false, fault: { kind: 'too-large', bytes, limit: MAX_EXPORT_BYTES } }) as const;
  const CANCELLED = { ok: false, fault: { kind: 'cancelled' } } as const;
  return {
    saveExport: async (kind, suggestedName, bytes) => {
      if (bytes.byteLength > MAX_EXPORT_BYTES) return tooLarge(bytes.byteLength);
      const file = await chooseTarget(suggestedFileName(suggestedName, kind), kind);
      return file === undefined ? CANCELLED : save(withEnding(file, kind), bytes);
    },
    savePdf: async (suggestedName, page) => {
      if (page.html.length > MAX_EXPORT_BYTES) return tooLarge(page.html.length);
      const file = await chooseTarget(suggestedFileName(suggestedName, 'pdf'), 'pdf');
      if (file === undefined) return CANCELLED;
      const target = withEnding(file, 'pdf');
      const bytes = await print(page).catch(() => null);
      return bytes === null ? { ok: false, fault: { kind: 'unreadable', name: path.basename(target) } } : save(target, bytes);
    },
    revealFile: async (handle) => {
      const file = handles.pathOf(handle);
      if (file !== undefined) reveal(file);
    },
  };
}

/** Some systems' dialogs give back a name without its ending; the programs that open the file go by it. */
const withEnding = (file: string, kind: ExportKind): string => (path.extname(file) === '' ? `${file}.${kind}` : file);
