import type { App, WebContents } from 'electron';
import { isOurPage } from '../protocol/origin.js';

/** No page of the app leads anywhere else: no navigation, no redirects, no new windows, no embedded views. */
export function guardPages(app: App): void {
  app.on('web-contents-created', (_event, contents: WebContents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.on('will-frame-navigate', (event) => {
      if (!isOurPage(event.url)) event.preventDefault();
    });
    contents.on('will-redirect', (event) => event.preventDefault());
  });
}
