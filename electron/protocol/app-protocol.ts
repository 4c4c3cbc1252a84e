import { protocol, type Session } from 'electron';
import { SCHEME } from './origin.js';
import { serveFrom } from './serve.js';

/** Has to run before the app is ready. */
export function declareScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true, codeCache: true } },
  ]);
}

/** Serves the window's folder, and refuses the session everything it has no use for: network, permissions, devices, downloads. */
export function guardSession(session: Session, root: string): void {
  session.protocol.handle(SCHEME, serveFrom(root));
  session.webRequest.onBeforeRequest({ urls: ['http://*/*', 'https://*/*', 'ws://*/*', 'wss://*/*', 'ftp://*/*', 'file://*/*'] }, (_details, answer) =>
    answer({ cancel: true }),
  );
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event) => event.preventDefault());
}
