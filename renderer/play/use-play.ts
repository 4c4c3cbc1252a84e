import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { Language } from '../i18n/i18n.js';
import { useLanguage } from '../i18n/use-language.js';
import { useStores } from '../stores/stores.js';
import { personName } from './person-name.js';
import type { PlaySession } from './session/play-session.js';
import type { PlayState } from './session/play-state.js';

export function usePlaySession(): PlaySession {
  return useStores().play;
}

export function usePlay<T>(select: (state: PlayState) => T): T {
  return useStore(useStores().play.store, select);
}

/** The texts of this page in the language on screen. */
export function usePlayTexts() {
  const { t } = useTranslation('play');
  const language: Language = useLanguage();
  return useMemo(() => ({ t, language, person: (id: string) => personName(id, t) }), [t, language]);
}

export type PlayTexts = ReturnType<typeof usePlayTexts>;
