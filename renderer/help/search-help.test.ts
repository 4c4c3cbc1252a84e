import { expect, test } from 'vitest';
import type { HelpPart } from './search-help.js';
import { searchHelp } from './search-help.js';

const part = (text: string): HelpPart => ({ chapter: 'practices.md', anchor: 'a', heading: 'H', text });
const around = (text: string, typed: string) => searchHelp([part(text)], typed)[0]?.around;

test('what stands around a word is cut between words', () => {
  const text = `${'before '.repeat(20)}found${' afterwards'.repeat(20)}`;
  expect(around(text, 'found')).toMatch(/^…(before )+found( afterwards)+…$/);
});

test('Chinese is cut anywhere, a short text not at all', () => {
  expect(around(`${'前'.repeat(80)}找到${'后'.repeat(80)}`, '找到')).toBe(`…${'前'.repeat(60)}找到${'后'.repeat(58)}…`);
  expect(around('all of it, found', 'found')).toBe('all of it, found');
});

test('a word longer than what is shown is shown cut', () => {
  expect(around(`${'x'.repeat(200)}`, 'x'.repeat(150))).toContain('…');
});
