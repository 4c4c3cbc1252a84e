import type { Language } from '../i18n/i18n.js';

/** Chapters by their path below docs/, in the order of the list. Reference chapters are in English only and say so. */
export const CHAPTERS = [
  'help/first-steps.md',
  'glossary.md',
  'workshops/first-contact.md',
  'workshops/two-departments.md',
  'workshops/six-teams.md',
  'flagship.md',
  'import.md',
  'indicators.md',
  'practices.md',
  'statistics.md',
  'model.md',
] as const;
export type ChapterId = (typeof CHAPTERS)[number];

/** Written in both languages, as `name.md` and `name.zh-CN.md`. */
const IN_BOTH: ReadonlySet<ChapterId> = new Set<ChapterId>([
  'help/first-steps.md',
  'workshops/first-contact.md',
  'workshops/two-departments.md',
  'workshops/six-teams.md',
  'flagship.md',
  'import.md',
]);

/** Has Chinese beside the English in one text. */
const MIXED: ReadonlySet<ChapterId> = new Set<ChapterId>(['glossary.md', 'indicators.md']);

/** Each text is a file of the app, fetched when it is first read: no way leads out of the app. */
const TEXTS = import.meta.glob<string>(
  [
    '../../docs/{glossary,flagship,import,indicators,practices,statistics,model}.md',
    '../../docs/{flagship,import}.zh-CN.md',
    '../../docs/help/*.md',
    '../../docs/workshops/*.md',
  ],
  { query: '?raw', import: 'default' },
);

/** The markdown of a chapter in the reader's language. */
export async function chapterText(id: ChapterId, language: Language): Promise<string> {
  const load = TEXTS[`../../docs/${fileOf(id, language)}`];
  if (load === undefined) throw new Error(`no text of ${id}`);
  return load();
}

function fileOf(id: ChapterId, language: Language): string {
  return language === 'zh-CN' && IN_BOTH.has(id) ? id.replace(/\.md$/, '.zh-CN.md') : id;
}

/** Whether a reader of this language finds it in another. */
export function isForeign(id: ChapterId, language: Language): boolean {
  return language !== 'en' && !IN_BOTH.has(id) && !MIXED.has(id);
}

/** A chapter's name among the texts: no dots, no slashes. */
export function textName(chapter: ChapterId): string {
  return chapter.replace(/^.*\//, '').replace(/\.md$/, '');
}

/** A place in the help. */
export interface HelpPlace {
  readonly chapter: ChapterId;
  /** Of a heading; empty for the top. */
  readonly anchor: string;
}

/** Where a link of a chapter leads within the help; null for what is not part of it. @param to as written in the chapter */
export function linkTarget(from: ChapterId, to: string): HelpPlace | null {
  if (/^[a-z]+:/i.test(to)) return null;
  const [path = '', anchor = ''] = to.split('#');
  if (path === '') return { chapter: from, anchor };
  const parts = from.split('/').slice(0, -1);
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  const target = parts.join('/').replace(/\.zh-CN\.md$/, '.md');
  const chapter = CHAPTERS.find((id) => id === target);
  return chapter === undefined ? null : { chapter, anchor };
}
