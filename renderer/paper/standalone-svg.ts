import { PAPER_FONT, withLightColours } from './light-colours.js';

export interface SvgFacts {
  /** The finding in words. */
  readonly title: string;
  /** Seed, digest, version: what the drawing rests on. */
  readonly source: string;
}

/** A drawing as a file of its own: colours written out, no classes, a white ground, its title and source inside. @param markup of one svg element */
export function standaloneSvg(markup: string, { title, source }: SvgFacts): string {
  const plain = withLightColours(markup).replace(/ class="[^"]*"/g, '');
  const head = /^<svg([^>]*)>/.exec(plain);
  if (head === null) throw new Error('not a drawing');
  const own = (head[1] ?? '').replace(/ xmlns="[^"]*"/, '').replace(/ (font-family|fill)="[^"]*"/g, '');
  const facts = `<title>${escaped(title)}</title><desc>${escaped(source)}</desc><rect width="100%" height="100%" fill="#ffffff"/>`;
  const open = `<svg xmlns="http://www.w3.org/2000/svg"${own} font-family="${escaped(PAPER_FONT)}" fill="#1e1c18">`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${open}${facts}${plain.slice(head[0].length)}\n`;
}

/** Plain text for XML; characters XML 1.0 has no place for are left out. */
export function escaped(text: string): string {
  return [...text]
    .filter((character) => character >= ' ' || '\t\n\r'.includes(character))
    .join('')
    .replace(/[&<>"]/g, (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[character] ?? character);
}
