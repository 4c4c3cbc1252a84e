import path from 'node:path';
import type { FileFault, FileResult, OpenedFile, SavedFile } from '../desktop-contract.js';
import type { FileHandles } from './file-handles.js';
import { readTextFile } from './read-text-file.js';
import type { RecentFiles } from './recent-files.js';
import { writeTextFile } from './write-text-file.js';

/** Opening and saving by path or handle, with what belongs to it: a handle for the window, a line among the recent files. */
export interface CaseFiles {
  openPath(file: string): Promise<FileResult<OpenedFile>>;
  /** A file that is no case: it has a handle, but isn't remembered. */
  readPath(file: string): Promise<FileResult<OpenedFile>>;
  openHandle(handle: string): Promise<FileResult<OpenedFile>>;
  saveHandle(handle: string, text: string, modifiedAt: number, force: boolean): Promise<FileResult<SavedFile>>;
  savePath(file: string, text: string): Promise<FileResult<SavedFile>>;
}

const failed = (fault: FileFault) => ({ ok: false, fault }) as const;

/** A handle that main did not give out in this run. */
const UNKNOWN_HANDLE: FileFault = { kind: 'not-found', name: '' };

export function createCaseFiles(handles: FileHandles, recent: RecentFiles): CaseFiles {
  const save = async (file: string, text: string, expected?: number): Promise<FileResult<SavedFile>> => {
    const written = await writeTextFile(file, text, expected);
    if (!written.ok) return written;
    await recent.note(file).catch(() => undefined); // the list is a convenience: it never fails the file itself
    return { ok: true, value: { handle: handles.handleFor(file), name: path.basename(file), path: file, modifiedAt: written.modifiedAt } };
  };
  const readPath = async (file: string): Promise<FileResult<OpenedFile>> => {
    const read = await readTextFile(file);
    if (!read.ok) return read;
    return { ok: true, value: { handle: handles.handleFor(file), name: path.basename(file), path: file, text: read.text, modifiedAt: read.modifiedAt } };
  };
  const openPath = async (file: string): Promise<FileResult<OpenedFile>> => {
    const opened = await readPath(file);
    if (opened.ok) await recent.note(file).catch(() => undefined); // the list is a convenience: it never fails the file itself
    return opened;
  };
  return {
    openPath,
    readPath,
    openHandle: async (handle) => {
      const file = handles.pathOf(handle);
      return file === undefined ? failed(UNKNOWN_HANDLE) : openPath(file);
    },
    saveHandle: async (handle, text, modifiedAt, force) => {
      const file = handles.pathOf(handle);
      return file === undefined ? failed(UNKNOWN_HANDLE) : save(file, text, force ? undefined : modifiedAt);
    },
    savePath: (file, text) => save(file, text),
  };
}
