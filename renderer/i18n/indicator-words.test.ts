import { describe, expect, it } from 'vitest';
import { findIndicator, INDICATOR_NAMES } from '../simulation/door.js';

/** Every text of every indicator in one language. */
const textsOf = (language: 'en' | 'zh'): readonly (readonly [string, string])[] =>
  INDICATOR_NAMES.flatMap((id) => {
    const indicator = findIndicator(id);
    return indicator ? [indicator.title, indicator.definition, indicator.unitText].map((text) => [id, text[language]] as const) : [];
  });

describe('the words of the indicators', () => {
  it('keep to Chinese punctuation', () => {
    const isWrong = (text: string) => /[\u4e00-\u9fff][,;:?!()]|[,;:?!()][\u4e00-\u9fff]|\d %/.test(text);
    expect(textsOf('zh').filter(([, text]) => isWrong(text))).toEqual([]);
  });

  it('have no Chinese in English texts, and no title or definition left empty', () => {
    expect(textsOf('en').filter(([, text]) => /[\u4e00-\u9fff]/.test(text))).toEqual([]);
    const empty = INDICATOR_NAMES.filter((id) => {
      const { title, definition } = findIndicator(id) ?? {};
      return [title?.en, title?.zh, definition?.en, definition?.zh].some((text) => !text);
    });
    expect(empty).toEqual([]);
  });

  it('call a difference of shares percentage points', () => {
    expect(textsOf('zh').filter(([, text]) => /个点|\d ?点(?!数)/.test(text))).toEqual([]);
  });
});
