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

  it('loses no word', () => {
    const text = '(x): {a}{b}; {c} y';
    const said = keepClosing(sentenceParts(text)).map(({ words, field, closing }) => words ?? `{${field}}${closing}`);
    expect(said.join('')).toBe(text);
  });
});
