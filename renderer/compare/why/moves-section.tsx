import { lazy, Suspense, useState } from 'react';
import { useExperiment, useStores } from '../../stores/stores.js';
import { CompareFold } from '../sections/compare-fold.js';
import { useSideStudy } from '../sections/use-side-study.js';
import { useNewest } from '../use-newest.js';
import { movesText } from './moves-text.js';
import { useWhyWords } from './use-why-words.js';
import type { WhyProps } from './why-sections.js';

const Body = lazy(async () => ({ default: (await import('./moves-body.js')).MovesBody }));

/** All moves of one season of the strategy: why each was made, what it cost, and what the season would have been without it. */
export function MovesSection({ comparison: drawn, scenario }: WhyProps) {
  const comparison = useNewest(drawn);
  const words = useWhyWords();
  const { t } = words;
  const { ledger: ledgers, effects, kinds } = useStores();
  const text = useExperiment((s) => s.resultText);
  const [season, setSeason] = useState(1);
  const { focus } = comparison;
  const key = JSON.stringify([text, focus?.id, season]);
  const ledger = useSideStudy(ledgers, key);
  const study = useSideStudy(effects, key);
  const ofKinds = useSideStudy(kinds, JSON.stringify([text, focus?.id]));
  if (!focus || text === null) return null;
  const refusal = !scenario.strategies.some(({ id }) => id === focus.id) ? t('gone') : scenario.world.staff === 'none' ? t('moves.nobody') : null;
  return (
    <CompareFold name="moves" says={refusal ?? (ledger.answer ? movesText(ledger.answer, focus.title, words) : t('moves.saysBefore'))}>
      {() =>
        refusal === null && (
          <Suspense fallback={null}>
            <Body
              ledger={ledger}
              study={study}
              kinds={ofKinds}
              comparison={comparison}
              scenario={scenario}
              request={{ text, strategy: focus.id, replication: season - 1 }}
              season={season}
              onSeason={setSeason}
            />
          </Suspense>
        )
      }
    </CompareFold>
  );
}
