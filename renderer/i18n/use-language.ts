import { useTranslation } from 'react-i18next';
import type { Language } from './i18n.js';

/** The language on screen; renders again when it is switched. */
export function useLanguage(): Language {
  const { i18n } = useTranslation();
  return i18n.language === 'zh-CN' ? 'zh-CN' : 'en';
}
