import { expect, it } from 'vitest';
import { footerTemplate, headerTemplate } from './running-lines.js';

it('writes plain texts, whatever they hold', () => {
  const html = headerTemplate(['<img src=x onerror=1>', 'A & "B"']);
  expect(html).not.toContain('<img');
  expect(html).toContain('&lt;img src=x onerror=1&gt;');
  expect(html).toContain('A &amp; &quot;B&quot;');
});

it('counts the pages below', () => {
  expect(footerTemplate(['seed 1', 'digest 2'])).toMatch(/seed 1.*digest 2.*class="pageNumber".*class="totalPages"/);
});
