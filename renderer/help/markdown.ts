/** A run of text within a line. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'strong'; readonly parts: readonly Inline[] }
  | { readonly kind: 'emphasis'; readonly parts: readonly Inline[] }
  | { readonly kind: 'link'; readonly to: string; readonly parts: readonly Inline[] };

/** A piece of a chapter, top to bottom. */
export type Block =
  | { readonly kind: 'heading'; readonly level: number; readonly id: string; readonly parts: readonly Inline[] }
  | { readonly kind: 'paragraph'; readonly parts: readonly Inline[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Inline[])[] }
  | { readonly kind: 'table'; readonly head: readonly (readonly Inline[])[]; readonly rows: readonly (readonly (readonly Inline[])[])[] }
  | { readonly kind: 'code'; readonly text: string };

const HEADING = /^(#{1,6})\s+(.*)$/;
const ITEM = /^\s*(?:[-*]|(\d+)\.)\s+(.*)$/;
const FENCE = /^```/;
const RULE = /^\s*\|?[\s:|-]+\|?\s*$/;

/**
 * The markdown that this project's documents are written in: headings, paragraphs, lists of one level, tables, code, links, strong and emphasis.
 * Nothing of it is ever taken for HTML: what is not known stays the text it is.
 */
export function readMarkdown(text: string): readonly Block[] {
  const lines = text.replaceAll('\r\n', '\n').split('\n');
  const blocks: Block[] = [];
  let at = 0;
  while (at < lines.length) {
    const taken = lines[at]?.trim() === '' ? { block: null, next: at + 1 } : takeBlock(lines, at);
    if (taken.block !== null) blocks.push(taken.block);
    at = taken.next;
  }
  return blocks;
}

interface Taken {
  readonly block: Block | null;
  /** First line after it. */
  readonly next: number;
}

function takeBlock(lines: readonly string[], at: number): Taken {
  const line = lines[at] ?? '';
  const heading = HEADING.exec(line);
  if (heading !== null) {
    const words = heading[2] ?? '';
    return { block: { kind: 'heading', level: heading[1]?.length ?? 1, id: anchorOf(words), parts: readInline(words) }, next: at + 1 };
  }
  if (FENCE.test(line)) return takeCode(lines, at);
  if (line.trimStart().startsWith('|') && RULE.test(lines[at + 1] ?? '')) return takeTable(lines, at);
  if (ITEM.test(line)) return takeList(lines, at);
  return takeParagraph(lines, at);
}

function takeCode(lines: readonly string[], at: number): Taken {
  const end = lines.findIndex((line, i) => i > at && FENCE.test(line));
  const stop = end < 0 ? lines.length : end;
  return { block: { kind: 'code', text: lines.slice(at + 1, stop).join('\n') }, next: stop + 1 };
}

function takeTable(lines: readonly string[], at: number): Taken {
  let end = at + 2;
  while (lines[end]?.trimStart().startsWith('|')) end += 1;
  const rows = lines.slice(at + 2, end).map(cellsOf);
  return { block: { kind: 'table', head: cellsOf(lines[at] ?? ''), rows }, next: end };
}

/** A bar within code or behind a backslash is no edge of a cell. */
function cellsOf(line: string): readonly (readonly Inline[])[] {
  const inner = line.trim().replace(/^\|/, '').replace(/\|$/, '');
  const cells = inner.match(/(?:\\\||`[^`]*`|[^|])*(?:\||$)/g) ?? [];
  return cells
    .slice(0, inner === '' ? 0 : cells.at(-1) === '' ? -1 : undefined)
    .map((cell) => readInline(cell.replace(/\|$/, '').replaceAll('\\|', '|').trim()));
}

function takeList(lines: readonly string[], at: number): Taken {
  const items: string[] = [];
  let next = at;
  for (; next < lines.length; next += 1) {
    const line = lines[next] ?? '';
    const item = ITEM.exec(line);
    if (item !== null) items.push(item[2] ?? '');
    else if (/^\s+\S/.test(line) && items.length > 0) items.push(`${items.pop()} ${line.trim()}`);
    else break;
  }
  return { block: { kind: 'list', ordered: /^\s*\d/.test(lines[at] ?? ''), items: items.map(readInline) }, next };
}

function takeParagraph(lines: readonly string[], at: number): Taken {
  let end = at + 1;
  while (end < lines.length && lines[end]?.trim() !== '' && !HEADING.test(lines[end] ?? '') && !ITEM.test(lines[end] ?? '') && !FENCE.test(lines[end] ?? ''))
    end += 1;
  const words = lines.slice(at, end).reduce((before, line) => joined(before, line.trim()), '');
  return { block: { kind: 'paragraph', parts: readInline(words) }, next: end };
}

/** Lines of Chinese are joined without a space. */
function joined(before: string, line: string): string {
  if (before === '') return line;
  return /[\u3000-\u9fff\uff00-\uffef]$/.test(before) && /^[\u3000-\u9fff\uff00-\uffef]/.test(line) ? before + line : `${before} ${line}`;
}

const INLINE = /`([^`]+)`|!?\[([^\]]*)\]\(([^)\s]+)\)|\*\*(.+?)\*\*|(?<![*\w])\*([^*\s][^*]*?)\*(?![*\w])/;

/** Marks within a line; what closes nothing stays text. */
export function readInline(text: string): readonly Inline[] {
  const found = INLINE.exec(text);
  if (found === null) return text === '' ? [] : [{ kind: 'text', text }];
  const [whole, code, label, to, strong, emphasis] = found;
  const before = text.slice(0, found.index);
  const after = text.slice(found.index + whole.length);
  const here: Inline =
    code !== undefined
      ? { kind: 'code', text: code }
      : to !== undefined
        ? { kind: 'link', to, parts: readInline(label ?? '') }
        : strong !== undefined
          ? { kind: 'strong', parts: readInline(strong) }
          : { kind: 'emphasis', parts: readInline(emphasis ?? '') };
  return [...(before === '' ? [] : [{ kind: 'text', text: before } as const]), here, ...readInline(after)];
}

/** The words alone. */
export function plainText(parts: readonly Inline[]): string {
  return parts.map((part) => ('parts' in part ? plainText(part.parts) : part.text)).join('');
}

/** The name a heading is linked by, as repositories make it of its words. */
export function anchorOf(heading: string): string {
  return plainText(readInline(heading))
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}\s-]/gu, '')
    .trim()
    .replace(/\s/g, '-');
}
