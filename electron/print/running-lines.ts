import type { PrintPage } from '../desktop-contract.js';

/** Chromium draws these lines apart from the page, without its styles: they bring their own. Sides as wide as the page's margins. */
const LINE =
  'width:100%;margin:0 0.5in;display:flex;justify-content:space-between;gap:16px;color:#6b665b;font-size:10px;line-height:1.4;white-space:nowrap;' +
  "font-family:'Segoe UI',-apple-system,'SF Pro Text','Noto Sans CJK SC','PingFang SC','Microsoft YaHei',sans-serif;";

/** The line above every page: whose case it is, and for whom. */
export function headerTemplate([left, right]: PrintPage['header']): string {
  return `<div style="${LINE}padding-bottom:4px;border-bottom:1.5px solid #1e1c18;"><span>${escaped(left)}</span><span>${escaped(right)}</span></div>`;
}

/** The line below every page: what it rests on, and which page it is. */
export function footerTemplate([left, middle]: PrintPage['footer']): string {
  const pages = '<span><span class="pageNumber"></span> / <span class="totalPages"></span></span>';
  return `<div style="${LINE}padding-top:4px;border-top:0.5px solid #cbc4b5;"><span>${escaped(left)}</span><span>${escaped(middle)}</span>${pages}</div>`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Plain text as HTML. */
const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
