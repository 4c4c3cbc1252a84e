import { BrowserWindow, type Session, session } from 'electron';
import type { PrintPage } from '../desktop-contract.js';
import { SCHEME } from '../protocol/origin.js';
import { footerTemplate, headerTemplate } from './running-lines.js';

/** No script, no network: what is drawn came whole in one text. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
const PAGE = `${SCHEME}://print/page.html`;
/** A page that takes longer than this never comes. */
const PATIENCE_MS = 30_000;

/** Inches, as Chromium wants them; room for the running lines above and below. */
const MARGINS = { top: 0.52, bottom: 0.48, left: 0.5, right: 0.5 } as const;

let printing: { readonly session: Session; html: string } | null = null;
/** One page after the other: all of them are drawn in one session, which answers with the page of the moment. */
let last: Promise<unknown> = Promise.resolve();

/** Draws a page in a window nobody sees, and prints it as PDF. @throws when it can't be drawn */
export function printPage(page: PrintPage): Promise<Uint8Array> {
  const next = last.then(() => drawAndPrint(page));
  last = next.catch(() => undefined);
  return next;
}

async function drawAndPrint(page: PrintPage): Promise<Uint8Array> {
  const room = printRoom();
  room.html = page.html;
  const window = new BrowserWindow({
    show: false,
    width: 900,
    height: 1200,
    webPreferences: { session: room.session, javascript: false, sandbox: true, contextIsolation: true, nodeIntegration: false, devTools: false },
  });
  try {
    return await inTime(print(window, page));
  } finally {
    room.html = '';
    window.destroy();
  }
}

async function print(window: BrowserWindow, { pageSize, header, footer }: PrintPage): Promise<Uint8Array> {
  await window.loadURL(PAGE);
  return window.webContents.printToPDF({
    pageSize,
    printBackground: true,
    margins: MARGINS,
    displayHeaderFooter: true,
    headerTemplate: headerTemplate(header),
    footerTemplate: footerTemplate(footer),
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  });
}

/** A session of its own in memory, which knows this one page and refuses everything else. */
function printRoom(): { readonly session: Session; html: string } {
  if (printing !== null) return printing;
  const room = { session: session.fromPartition('print', { cache: false }), html: '' };
  room.session.protocol.handle(SCHEME, async ({ url }) =>
    url === PAGE
      ? new Response(room.html, { headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': POLICY, 'cache-control': 'no-store' } })
      : new Response(null, { status: 404 }),
  );
  room.session.webRequest.onBeforeRequest({ urls: ['http://*/*', 'https://*/*', 'ws://*/*', 'wss://*/*', 'ftp://*/*', 'file://*/*'] }, (_details, answer) =>
    answer({ cancel: true }),
  );
  room.session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  room.session.on('will-download', (event) => event.preventDefault());
  printing = room;
  return room;
}

async function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('the page took too long to print')), PATIENCE_MS);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
