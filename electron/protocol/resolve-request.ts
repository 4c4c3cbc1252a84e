import path from 'node:path';
import { isOurPage } from './origin.js';

export type ResolvedRequest = { readonly status: 200; readonly file: string } | { readonly status: 400 | 403 | 404 | 405 };

/**
 * Which file answers a request, decided from its text alone.
 * Refuses other methods (405), other hosts (404), what cannot be decoded (400) and whatever would leave the folder (403).
 * @param root absolute folder of the built window
 */
export function resolveRequest(method: string, url: string, root: string): ResolvedRequest {
  if (method !== 'GET') return { status: 405 };
  if (!isOurPage(url)) return { status: 404 };
  const decoded = decodePath(new URL(url).pathname);
  if (decoded === undefined || /[\0\\]/.test(decoded)) return { status: 400 };
  const file = path.resolve(root, `.${decoded === '/' ? '/index.html' : decoded}`);
  const inside = path.relative(root, file);
  if (inside === '' || inside.startsWith('..') || path.isAbsolute(inside)) return { status: 403 };
  return { status: 200, file };
}

function decodePath(pathname: string): string | undefined {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
}
