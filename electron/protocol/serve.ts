import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { resolveRequest } from './resolve-request.js';
import { contentTypeOf, NONCE_PLACEHOLDER, responseHeaders } from './response-headers.js';

/** Answers the window's requests from its folder, inside app.asar too. */
export function serveFrom(root: string): (request: Request) => Promise<Response> {
  return async ({ method, url }) => {
    const nonce = randomBytes(16).toString('base64');
    const resolved = resolveRequest(method, url, root);
    if (resolved.status !== 200) return refuse(resolved.status, nonce);
    try {
      const content = await readFile(resolved.file);
      const body = resolved.file.endsWith('.html') ? content.toString('utf8').replaceAll(NONCE_PLACEHOLDER, nonce) : new Uint8Array(content);
      return new Response(body, { headers: responseHeaders(contentTypeOf(resolved.file), nonce) });
    } catch {
      return refuse(404, nonce); // missing, or a folder
    }
  };
}

const refuse = (status: number, nonce: string): Response => new Response(null, { status, headers: responseHeaders('text/plain; charset=utf-8', nonce) });
