import { type BrowserWindow, type IpcMainInvokeEvent, ipcMain } from 'electron';
import { isOurPage } from '../protocol/origin.js';
import { channelOf, type MainDesktop, type Method } from './channels.js';
import { dispatch, type Sender } from './dispatch.js';
import { METHOD_ARGUMENTS } from './method-arguments.js';

/** Puts the desktop's calls on their channels; only the top frame of the app's window, showing one of our pages, is answered. */
export function registerDesktop(desktop: MainDesktop, currentWindow: () => BrowserWindow | null): void {
  for (const method of Object.keys(METHOD_ARGUMENTS) as Method[]) {
    ipcMain.handle(channelOf(method), async (event, ...args: unknown[]) => dispatch(desktop, isTrusted, method, senderOf(event, currentWindow()), args));
  }
}

const isTrusted = (sender: Sender): boolean => sender.isMainFrame && isOurPage(sender.url);

function senderOf(event: IpcMainInvokeEvent, window: BrowserWindow | null): Sender | null {
  const frame = event.senderFrame;
  if (frame === null || window === null || event.sender !== window.webContents) return null;
  return { url: frame.url, isMainFrame: frame === window.webContents.mainFrame };
}
