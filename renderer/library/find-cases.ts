import type { LocalText } from '../simulation/door.js';
import type { ReadCase } from './shipped-cases.js';

/** Cases whose title, summary or lesson has all the words, in either language; all of them without a word. Their order stays. */
export function findCases(cases: readonly ReadCase[], words: string): readonly ReadCase[] {
  const wanted = fold(words)
    .split(/\s+/)
    .filter((word) => word !== '');
  return wanted.length === 0 ? cases : cases.filter(({ scenario }) => wanted.every((word) => fold(textOf(scenario)).includes(word)));
}

function textOf({ id, title, summary, teaches }: ReadCase['scenario']): string {
  const both = (text: LocalText | undefined) => (text === undefined ? '' : typeof text === 'string' ? text : `${text.en} ${text['zh-CN']}`);
  return [id, both(title), both(summary), both(teaches)].join(' ');
}

/** Without accents and case. */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
}
