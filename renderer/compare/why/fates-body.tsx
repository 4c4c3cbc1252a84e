import { useState } from 'react';
import { Segmented } from '../../components/segmented.js';
import type { Scenario } from '../../simulation/door.js';
import type { FateCell, FatesAnswer, FatesRequest, StrategyPair } from '../../simulation/explainer.js';
import type { Comparison } from '../comparison.js';
import type { SideStudy } from '../sections/use-side-study.js';
import { WholeChainNote } from '../sections/whole-chain-note.js';
import { FateCustomers } from './fate-customers.js';
import { FateRanks } from './fate-ranks.js';
import { FateTable } from './fate-table.js';
import { SeasonsStudy } from './seasons-study.js';
import { useWhyWords } from './use-why-words.js';
import styles from './why.module.css';

export interface FatesBodyProps {
  readonly study: SideStudy<FatesRequest, FatesAnswer>;
  readonly comparison: Comparison;
  readonly scenario: Scenario;
  readonly pair: StrategyPair;
}

const SEASONS = ['5', '10', '30'] as const;
type Seasons = (typeof SEASONS)[number];

/** Fates of the same customers: the table, what the changes are worth, and from a field to customers and their two lives. */
export function FatesBody({ study, comparison, scenario, pair }: FatesBodyProps) {
  const { t } = useWhyWords();
  const [seasons, setSeasons] = useState<Seasons>('10');
  const [of, setOf] = useState<FateCell['of']>('visits');
  const [chosen, choose] = useState<FateCell | null>(null);
  const fates = study.answer?.fates ?? null;
  const says = () => study.error ?? (fates ? t('fates.done', { count: fates.seasons }) : t('fates.hint'));
  return (
    <>
      <WholeChainNote />
      <SeasonsStudy<Seasons, FatesRequest, FatesAnswer>
        study={study}
        seasons={seasons}
        choices={SEASONS}
        onSeasons={setSeasons}
        request={{ ...pair, seasons: Number(seasons) }}
        name={t('fates.progress')}
        action={t('fates.start')}
        says={says()}
      />
      {fates && (
        <>
          <div className={styles.controls}>
            <Segmented<FateCell['of']>
              label={t('fates.which')}
              value={of}
              onChange={(next) => {
                setOf(next);
                choose(null);
              }}
              segments={[
                { value: 'visits', label: t('fates.visits') },
                { value: 'complaints', label: t('fates.complaints') },
              ]}
            />
          </div>
          <FateTable fates={fates} of={of} comparison={comparison} chosen={chosen} onChoose={choose} />
          {chosen && <FateCustomers key={JSON.stringify(chosen)} cell={chosen} pair={pair} comparison={comparison} scenario={scenario} />}
          {of === 'visits' && <FateRanks fates={fates} comparison={comparison} />}
        </>
      )}
    </>
  );
}
