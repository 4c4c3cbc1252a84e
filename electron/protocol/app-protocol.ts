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
  const serve = serveFrom(root);
  // Not `protocol.handle`: its requests and responses are those of the web, and loading them (Node's fetch with all of HTTP/2) held up the first page of every
  // start by an eighth of main's processor time (docs/decisions/0015).
  session.protocol.registerBufferProtocol(SCHEME, (request, answer) => void serve(request).then(answer));
  session.webRequest.onBeforeRequest({ urls: ['http://*/*', 'https://*/*', 'ws://*/*', 'wss://*/*', 'ftp://*/*', 'file://*/*'] }, (_details, answer) =>
    answer({ cancel: true }),
  );
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event) => event.preventDefault());
}
