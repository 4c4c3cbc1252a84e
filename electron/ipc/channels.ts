import type { Desktop, FileResult, OpenedFile } from '../desktop-contract.js';

/**
 * The contract as it crosses to main. Three calls live in preload alone: only preload can turn a dropped file into a path,
 * and only it holds the listeners.
 */
export interface MainDesktop extends Omit<Desktop, 'openDropped' | 'onMenu' | 'onFileChanged'> {
  /** @param path as preload read it from the dropped file; empty when the file has none */
  openDroppedPath(path: string): Promise<FileResult<OpenedFile>>;
}

export type Method = keyof MainDesktop;

/** Channel of a method: window to main, with an answer. */
export const channelOf = (method: Method): string => `desktop:${method}`;

/** Main to window: a menu command. */
export const MENU_CHANNEL = 'desktop:menu';

/** Main to window: another program changed the file of the case. */
export const FILE_CHANGED_CHANNEL = 'desktop:file-changed';

/** Window to main: preload has the question whether the window may close, and somebody listens. */
export const CLOSE_HEARD_CHANNEL = 'desktop:close-heard';
