import i18next from 'i18next';
import en from '../../i18n/en/compare.json';
import type { Language } from '../../i18n/i18n.js';
import zh from '../../i18n/zh-CN/compare.json';
import type { Speech } from '../finding-text.js';

/** The real texts of the page, for tests. */
export function testSpeech(language: Language): Speech {
  const instance = i18next.createInstance();
  void instance.init({
    lng: language,
    ns: ['compare'],
    defaultNS: 'compare',
    resources: { en: { compare: en }, 'zh-CN': { compare: zh } },
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  return { t: instance.getFixedT(language, 'compare'), language };
}
