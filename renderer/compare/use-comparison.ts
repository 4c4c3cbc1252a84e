import { useMemo } from 'react';
import { localText } from '../i18n/local-text.js';
import { useCase, useCompareView, useExperiment } from '../stores/stores.js';
import { arrangeComparison, type Comparison } from './comparison.js';
import { useSpeech } from './use-speech.js';

/** The newest result, arranged for whom the reader wants to hear of; null before the first. */
export function useComparison(): Comparison | null {
  const { language } = useSpeech();
  const scenario = useCase((s) => s.scenario);
  const result = useExperiment((s) => s.result);
  const chart = useExperiment((s) => s.chart);
  const chosen = useCompareView((s) => s.chosen);
  return useMemo(() => {
    if (!result) return null;
    const titles = new Map(scenario?.strategies.map((s) => [s.id, localText(s.title, language, s.id)]));
    // A case that changed since names other strategies: then the result speaks for itself.
    const known = result.strategies.every(({ id }) => titles.has(id));
    return arrangeComparison(result, chart, (id) => titles.get(id), chosen, known ? [...titles.keys()] : undefined, known ? scenario?.baseline : undefined);
  }, [result, chart, scenario, language, chosen]);
}
