import i18next from 'i18next';
import { useSyncExternalStore } from 'react';
import type { Language } from './i18n.js';

/** The language on screen; renders again when it is switched. Asked by nearly every component, so it asks nothing else. */
export function useLanguage(): Language {
  return useSyncExternalStore(follow, readLanguage);
}

const readLanguage = (): Language => (i18next.language === 'zh-CN' ? 'zh-CN' : 'en');

function follow(told: () => void): () => void {
  i18next.on('languageChanged', told);
  return () => i18next.off('languageChanged', told);
}
