import i18next from 'i18next';
import { beforeAll, expect, it, vi } from 'vitest';
import { startTexts } from './i18n.js';
import { rememberedPlayTexts } from './remembered-texts.js';

beforeAll(() => startTexts('en'));

it('says what the texts say, in the language asked for, with values and without', () => {
  for (const language of ['en', 'zh-CN'] as const) {
    const t = rememberedPlayTexts(language);
    const plain = i18next.getFixedT(language, 'play');
    for (const count of [1, 2, 1, 2]) expect(t('head.inLine', { count })).toBe(plain('head.inLine', { count }));
    expect(t('floor.desk')).toBe(plain('floor.desk'));
    expect(t('floor.shelf', { number: 3 })).toBe(plain('floor.shelf', { number: 3 }));
  }
});

it('looks a text up once', () => {
  const look = vi.fn((key: string) => `${key}!`);
  vi.spyOn(i18next, 'getFixedT').mockReturnValueOnce(look as never);
  const t = rememberedPlayTexts('en');
  expect([t('floor.shelf', { number: 1 }), t('floor.shelf', { number: 2 }), t('floor.shelf', { number: 1 })]).toEqual(Array(3).fill('floor.shelf!'));
  expect(look).toHaveBeenCalledTimes(2);
});
