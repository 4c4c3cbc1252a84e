import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { useLanguage } from '../i18n/use-language.js';
import { useStores } from '../stores/stores.js';
import type { TeamSpeech } from './team-words.js';
import type { TeamsState } from './teams-store.js';

export function useTeams<T>(select: (state: TeamsState) => T): T {
  return useStore(useStores().teams, select);
}

/** The texts of the teams' pages in the language on screen. */
export function useTeamSpeech(): TeamSpeech {
  const { t } = useTranslation('teams');
  const language = useLanguage();
  return useMemo(() => ({ t, language }), [t, language]);
}
