import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Speech } from '../finding-text.js';
import { useSpeech } from '../use-speech.js';

/** The texts of the sections that say why, and those of the page around them. */
export interface WhyWords {
  readonly t: TFunction<'why'>;
  readonly speech: Speech;
}

export function useWhyWords(): WhyWords {
  const { t } = useTranslation('why');
  const speech = useSpeech();
  return useMemo(() => ({ t, speech }), [t, speech]);
}
