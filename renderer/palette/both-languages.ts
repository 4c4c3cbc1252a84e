import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { localText } from '../i18n/local-text.js';
import { useLanguage } from '../i18n/use-language.js';
import type { LocalText } from '../simulation/door.js';

export interface BothLanguages {
  /** A text of the app in the language on screen, and in the other. */
  readonly say: (key: string) => { readonly label: string; readonly also: string };
  /** A text that a case brings along, likewise; other words follow it. */
  readonly own: (text: LocalText | undefined, otherwise: string) => { readonly label: string; readonly also: string };
}

/** Texts for those who type in the language that is not on screen. */
export function useBothLanguages(): BothLanguages {
  const { t, i18n } = useTranslation();
  const language = useLanguage();
  const other = language === 'en' ? 'zh-CN' : 'en';
  return useMemo(() => {
    const otherT = i18n.getFixedT(other);
    return {
      say: (key) => ({ label: t(key), also: otherT(key) }),
      own: (text, otherwise) => ({ label: localText(text, language, otherwise), also: `${localText(text, other, otherwise)}\n${otherwise}` }),
    };
  }, [t, i18n, language, other]);
}
