import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { ProtocolResponse } from 'electron';
import { resolveRequest } from './resolve-request.js';
import { contentTypeOf, NONCE_PLACEHOLDER, responseHeaders } from './response-headers.js';

/** What the window asks for. */
interface Asked {
  readonly method: string;
  readonly url: string;
}

/** Answers the window's requests from its folder, inside app.asar too. */
export function serveFrom(root: string): (request: Asked) => Promise<ProtocolResponse> {
  return async ({ method, url }) => {
    const nonce = randomBytes(16).toString('base64');
    const resolved = resolveRequest(method, url, root);
    if (resolved.status !== 200) return refuse(resolved.status, nonce);
    try {
      const content = await readFile(resolved.file);
      const data = resolved.file.endsWith('.html') ? Buffer.from(content.toString('utf8').replaceAll(NONCE_PLACEHOLDER, nonce)) : content;
      return { statusCode: 200, headers: responseHeaders(contentTypeOf(resolved.file), nonce), data };
    } catch {
      return refuse(404, nonce); // missing, or a folder
    }
  };
}

const refuse = (statusCode: number, nonce: string): ProtocolResponse => ({
  statusCode,
  headers: responseHeaders('text/plain; charset=utf-8', nonce),
  data: Buffer.alloc(0),
});
