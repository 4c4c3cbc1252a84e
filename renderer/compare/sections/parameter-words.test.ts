import i18next from 'i18next';
import { beforeAll, describe, expect, it } from 'vitest';
import { startTexts } from '../../i18n/i18n.js';
import { parameterWords } from './parameter-words.js';

beforeAll(() => startTexts('en'));

describe('parameters in the words of the Case page', () => {
  it('calls a part of a distribution after its field', () => {
    const words = parameterWords(i18next.getFixedT('en', 'case'), 'en');
    expect(words.name('customers.browseMinutes.mean', 'x')).toMatch(/.+, mean$/);
    expect(words.name('no.such.field', 'Otherwise')).toBe('Otherwise');
    expect(words.value(8.9123, 'customers.browseMinutes.mean', '').replaceAll('\u00a0', ' ')).toBe('8.91 min');
    expect(words.value(0.05, 'customers.voice.waiting', 'share').replaceAll('\u202f', ' ')).toBe('5 %');
  });

  it('does so in Chinese', () => {
    expect(parameterWords(i18next.getFixedT('zh-CN', 'case'), 'zh-CN').name('customers.browseMinutes.mean', 'x')).toMatch(/（均值）$/);
  });
});
