import type { Language } from '../i18n/i18n.js';
import { CHAPTERS, type ChapterId, chapterText, type HelpPlace } from './chapters.js';
import { type Block, type Inline, plainText, readMarkdown } from './markdown.js';

/** A part of a chapter, from one heading to the next. */
export interface HelpPart extends HelpPlace {
  readonly heading: string;
  readonly text: string;
}

/** Most parts shown. */
const MOST = 30;
/** Letters shown around what was found. */
const AROUND = 60;

/** Everything there is to search, in one language. */
export async function helpParts(language: Language): Promise<readonly HelpPart[]> {
  const texts = await Promise.all(CHAPTERS.map(async (id) => ({ id, text: await chapterText(id, language) })));
  return texts.flatMap(({ id, text }) => partsOf(id, readMarkdown(text)));
}

export function partsOf(chapter: ChapterId, blocks: readonly Block[]): readonly HelpPart[] {
  const parts: { heading: string; anchor: string; texts: string[] }[] = [];
  for (const block of blocks) {
    if (block.kind === 'heading') parts.push({ heading: plainText(block.parts), anchor: block.id, texts: [] });
    else parts.at(-1)?.texts.push(wordsOf(block));
  }
  return parts.map(({ heading, anchor, texts }) => ({ chapter, heading, anchor, text: texts.join(' ') }));
}

function wordsOf(block: Block): string {
  const line = (cells: readonly (readonly Inline[])[]) => cells.map(plainText).join(' · ');
  if (block.kind === 'code') return block.text;
  if (block.kind === 'list') return line(block.items);
  if (block.kind === 'table') return block.rows.map(line).join(' ');
  return plainText(block.parts);
}

export interface Found {
  readonly part: HelpPart;
  /** What stands around the first word that was found. */
  readonly around: string;
}

/** Parts in which every word occurs; those with it in their heading first. */
export function searchHelp(parts: readonly HelpPart[], typed: string): readonly Found[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const has = (text: string) => words.every((word) => text.toLowerCase().includes(word));
  const inHeading = parts.filter(({ heading }) => has(heading));
  const inText = parts.filter(({ heading, text }) => !has(heading) && has(`${heading} ${text}`));
  return [...inHeading, ...inText].slice(0, MOST).map((part) => ({ part, around: aroundOf(part.text, words[0] ?? '') }));
}

function aroundOf(text: string, word: string): string {
  const at = Math.max(0, text.toLowerCase().indexOf(word));
  const from = Math.max(0, at - AROUND);
  const to = Math.min(text.length, at + AROUND);
  const start = from === 0 ? 0 : from + torn(backwards(text.slice(0, from)), text.slice(from, at));
  const end = to === text.length ? to : to - torn(text.slice(to), backwards(text.slice(at + word.length, to)));
  const shown = text.slice(start, end).trim();
  return `${start > 0 ? '…' : ''}${start > 0 ? shown.replace(/^[\s,;:.·)]+/, '') : shown}${end < text.length ? '…' : ''}`;
}

const backwards = (text: string) => [...text].reverse().join('');

/** How many letters of a Latin word a cut leaves inside. @param outside what follows the cut outwards @param inside what follows it inwards */
function torn(outside: string, inside: string): number {
  return /^[\w%'’.-]/.test(outside) ? (/^[\w%'’.-]*/.exec(inside)?.[0].length ?? 0) : 0;
}
