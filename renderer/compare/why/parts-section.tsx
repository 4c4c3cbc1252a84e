import { lazy, Suspense, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useExperiment, useStores } from '../../stores/stores.js';
import { CompareFold } from '../sections/compare-fold.js';
import { useSideStudy } from '../sections/use-side-study.js';
import { useNewest } from '../use-newest.js';
import { notFollowed } from './other-season.js';
import { partNames } from './part-names.js';
import { partsText } from './parts-text.js';
import { useWhyWords } from './use-why-words.js';
import type { WhyProps } from './why-sections.js';

const Body = lazy(async () => ({ default: (await import('./parts-body.js')).PartsBody }));

/** Which part of the strategy did how much. */
export function PartsSection({ comparison: drawn, scenario }: WhyProps) {
  const comparison = useNewest(drawn);
  const words = useWhyWords();
  const { t: ofCase } = useTranslation('case');
  const { parts: store } = useStores();
  const text = useExperiment((s) => s.resultText);
  const { focus, baseline } = comparison;
  const study = useSideStudy(store, JSON.stringify([text, focus?.id, baseline?.id]));
  const nameOf = useMemo(() => partNames(scenario, ofCase, words), [scenario, ofCase, words]);
  if (!focus || !baseline || text === null) return null;
  const refusal = notFollowed(comparison, scenario, words);
  const { answer } = study;
  return (
    <CompareFold name="parts" says={refusal ?? (answer ? partsText(answer.attribution, nameOf, words) : words.t('parts.saysBefore'))}>
      {() =>
        refusal === null && (
          <Suspense fallback={null}>
            <Body study={study} pair={{ text, baseline: baseline.id, strategy: focus.id }} nameOf={nameOf} />
          </Suspense>
        )
      }
    </CompareFold>
  );
}
