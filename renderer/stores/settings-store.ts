import { createStore } from 'zustand/vanilla';
import type { Desktop, Settings } from '../../electron/desktop-contract.js';
import { type Language, languageOf } from '../i18n/i18n.js';

export interface SettingsState extends Settings {
  readonly systemLanguage: string;
  /** What the choice comes to on this machine. */
  readonly shownLanguage: Language;
  /** Takes over what the desktop keeps. */
  adopt(settings: Settings, systemLanguage: string): void;
  change(change: Partial<Settings>): void;
}

export type SettingsStore = ReturnType<typeof createSettingsStore>;

/** What a person prefers, kept by the desktop between starts. */
export function createSettingsStore(desktop: Desktop) {
  return createStore<SettingsState>()((set, get) => ({
    language: 'system',
    theme: 'system',
    size: 'normal',
    tour: 'seen',
    systemLanguage: 'en',
    shownLanguage: 'en',

    adopt(settings, systemLanguage) {
      set({ ...settings, systemLanguage, shownLanguage: shown(settings.language, systemLanguage) });
    },

    change(change) {
      const { language, theme, size, tour, systemLanguage } = { ...get(), ...change };
      set({ language, theme, size, tour, shownLanguage: shown(language, systemLanguage) });
      void desktop.writeSettings({ language, theme, size, tour });
    },
  }));
}

function shown(language: Settings['language'], systemLanguage: string): Language {
  return language === 'system' ? languageOf(systemLanguage) : language;
}
