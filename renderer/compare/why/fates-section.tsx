import { lazy, Suspense } from 'react';
import { useExperiment, useStores } from '../../stores/stores.js';
import { CompareFold } from '../sections/compare-fold.js';
import { useSideStudy } from '../sections/use-side-study.js';
import { useNewest } from '../use-newest.js';
import { fatesText } from './fates-text.js';
import { notFollowed } from './other-season.js';
import { useWhyWords } from './use-why-words.js';
import type { WhyProps } from './why-sections.js';

const Body = lazy(async () => ({ default: (await import('./fates-body.js')).FatesBody }));

/** What became of the same customers in the baseline and in the strategy. */
export function FatesSection({ comparison: drawn, scenario }: WhyProps) {
  const comparison = useNewest(drawn);
  const words = useWhyWords();
  const { fates: store } = useStores();
  const text = useExperiment((s) => s.resultText);
  const { focus, baseline } = comparison;
  const study = useSideStudy(store, JSON.stringify([text, focus?.id, baseline?.id]));
  if (!focus || !baseline || text === null) return null;
  const refusal = notFollowed(comparison, scenario, words);
  const { answer } = study;
  return (
    <CompareFold name="fates" says={refusal ?? (answer ? fatesText(answer.fates, focus.title, words) : words.t('fates.saysBefore'))}>
      {() =>
        refusal === null && (
          <Suspense fallback={null}>
            <Body study={study} comparison={comparison} scenario={scenario} pair={{ text, baseline: baseline.id, strategy: focus.id }} />
          </Suspense>
        )
      }
    </CompareFold>
  );
}
