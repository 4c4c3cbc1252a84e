import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../i18n/use-language.js';
import type { Speech } from './finding-text.js';

/** The texts of this page in the language on screen. */
export function useSpeech(): Speech {
  const { t } = useTranslation('compare');
  const language = useLanguage();
  return useMemo(() => ({ t, language }), [t, language]);
}
