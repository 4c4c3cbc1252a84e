import type { Language } from '../scenario/local-text.js';
import type { Finding, FindingCode } from './finding.js';
import { ENGLISH_FINDINGS } from './finding-words-en.js';
import { CHINESE_FINDINGS } from './finding-words-zh.js';

/** The sentences of one language; `count` is the number of lines of the file a finding is about. */
export type FindingWords = {
  readonly [C in FindingCode]: (parameters: Finding['parameters'], count: number) => string;
} & {
  /** What a caller of the headless program can say otherwise. */
  readonly options: Partial<Readonly<Record<FindingCode, string>>>;
  /** Which lines: the first ones, and how many more there are. */
  readonly lines: (rows: readonly number[], more: number) => string;
};

const WORDS: Readonly<Record<Language, FindingWords>> = { en: ENGLISH_FINDINGS, 'zh-CN': CHINESE_FINDINGS };

/**
 * What was found and what was done about it, in a sentence, with the lines of the file.
 * @param withOptions also which option of the headless program changes it
 */
export function findingSentence({ code, parameters, rows = [], count = 0 }: Finding, language: Language, withOptions = false): string {
  const words = WORDS[language];
  const option = withOptions ? words.options[code] : undefined;
  const plain = words[code](parameters, count);
  const said = option === undefined ? plain : `${plain} ${option}`;
  return rows.length === 0 ? said : `${said}${words.lines(rows, count - rows.length)}`;
}
