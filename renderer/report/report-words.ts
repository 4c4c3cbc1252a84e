import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Words } from '../case/fields/value-text.js';
import type { Speech } from '../compare/finding-text.js';
import { useSpeech } from '../compare/use-speech.js';

/** The texts a report is written with: its own, those of the Compare page, and the names of values from the Case page. */
export interface ReportWords {
  readonly t: TFunction<'report'>;
  readonly speech: Speech;
  readonly words: Words;
}

export function useReportWords(): ReportWords {
  const { t } = useTranslation('report');
  const { t: caseTexts } = useTranslation('case');
  const speech = useSpeech();
  return useMemo(() => ({ t, speech, words: { t: caseTexts, language: speech.language } }), [t, speech, caseTexts]);
}
