import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { isOurPage } from './origin.js';
import { resolveRequest } from './resolve-request.js';
import { contentSecurityPolicy, contentTypeOf } from './response-headers.js';

const ROOT = path.resolve('/app/renderer');
const statusOf = (url: string, method = 'GET') => resolveRequest(method, url, ROOT).status;

describe('a request', () => {
  it('finds files inside the folder', () => {
    expect(resolveRequest('GET', 'app://bundle/', ROOT)).toEqual({ status: 200, file: path.join(ROOT, 'index.html') });
    expect(resolveRequest('GET', 'app://bundle/assets/a%20b.js?x#y', ROOT)).toEqual({ status: 200, file: path.join(ROOT, 'assets/a b.js') });
  });

  it.each([
    ['app://bundle/..%2fpackage.json', 403],
    ['app://bundle/%2e%2e%2f%2e%2e%2fetc', 403],
    ['app://bundle/assets/..%2f..%2f..%2fx', 403],
    ['app://bundle/..%2frenderer-of-another/x', 403],
    ['app://bundle/%5c..%5cx', 400],
    ['app://bundle/%00', 400],
    ['app://bundle/%zz', 400],
    ['app://other/index.html', 404],
    ['https://bundle/index.html', 404],
    ['not a url', 404],
  ])('for %s is answered with %i', (url, status) => {
    expect(statusOf(url)).toBe(status);
  });

  it('with another method is refused', () => {
    expect(statusOf('app://bundle/', 'POST')).toBe(405);
    expect(statusOf('app://bundle/', 'HEAD')).toBe(405);
  });
});

it('knows our pages from those that look like them', () => {
  expect(isOurPage('app://bundle/index.html#x')).toBe(true);
  for (const url of [
    'app://bundle.example/',
    'app://bundle@example/',
    'app://user@bundle/',
    'app://bundles/',
    'apps://bundle/',
    'data:text/html,app://bundle/',
    '',
  ]) {
    expect(isOurPage(url)).toBe(false);
  }
});

it('allows neither inline code nor eval, nor any other place', () => {
  const policy = contentSecurityPolicy('N0nce==');
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
  expect(policy).toContain("style-src 'self' 'nonce-N0nce=='");
});

it('names the types of what a build contains', () => {
  expect(contentTypeOf('a/INDEX.HTML')).toContain('text/html');
  expect(contentTypeOf('a.unknown')).toBe('application/octet-stream');
});
