import type { TFunction } from 'i18next';
import { useStore } from 'zustand';
import type { Language } from '../i18n/i18n.js';
import { rememberedPlayTexts } from '../i18n/remembered-texts.js';
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

/** The texts of this page in the language on screen; the same ones for all who ask. */
export function usePlayTexts(): PlayTexts {
  return textsIn(useLanguage());
}

const made = new Map<Language, PlayTexts>();

function textsIn(language: Language): PlayTexts {
  const known = made.get(language);
  if (known !== undefined) return known;
  const t = rememberedPlayTexts(language);
  const texts = { t, language, person: (id: string) => personName(id, t) };
  made.set(language, texts);
  return texts;
}

export interface PlayTexts {
  readonly t: TFunction<'play'>;
  readonly language: Language;
  /** Somebody's name as people say it. */
  readonly person: (id: string) => string;
}
