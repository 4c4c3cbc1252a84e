import { describe, expect, it } from 'vitest';
import { keepClosing, sentenceParts } from './sentence.js';

describe('a sentence with values in it', () => {
  it('keeps the punctuation behind a value to the value', () => {
    expect(keepClosing(sentenceParts('标准差为 {a}。'))).toEqual([{ words: '标准差为 ' }, { field: 'a', closing: '。' }, { words: '' }]);
    expect(keepClosing(sentenceParts('Up to {a}, at {b} each.'))).toEqual([
      { words: 'Up to ' },
      { field: 'a', closing: ',' },
      { words: ' at ' },
      { field: 'b', closing: '' },
      { words: ' each.' },
    ]);
  });

  it('keeps a space between a value and a Chinese character, whatever the value ends in', () => {
    const said = (text: string) => sentenceParts(text).map(({ words, field }) => words ?? `{${field}}`);
    expect(said('在{a}内完成，每 {b} 一次。')).toEqual(['在 ', '{a}', ' 内完成，每 ', '{b}', ' 一次。']);
  });

  it('loses no word', () => {
    const text = '(x): {a}{b}; {c} y';
    const said = keepClosing(sentenceParts(text)).map(({ words, field, closing }) => words ?? `{${field}}${closing}`);
    expect(said.join('')).toBe(text);
  });
});
