import { useState } from 'react';
import { Segmented } from '../../components/segmented.js';
import type { PartsAnswer, PartsRequest, StrategyPair } from '../../simulation/explainer.js';
import type { SideStudy } from '../sections/use-side-study.js';
import { WholeChainNote } from '../sections/whole-chain-note.js';
import type { PartNames } from './part-names.js';
import { shareWriter } from './parts-text.js';
import { SeasonsStudy } from './seasons-study.js';
import { SharesFigure } from './shares-figure.js';
import { TogetherTable } from './together-table.js';
import { useWhyWords } from './use-why-words.js';
import styles from './why.module.css';

export interface PartsBodyProps {
  readonly study: SideStudy<PartsRequest, PartsAnswer>;
  readonly pair: StrategyPair;
  readonly nameOf: PartNames;
}

const SEASONS = ['5', '10', '20'] as const;
type Seasons = (typeof SEASONS)[number];

/** The difference of one indicator shared out among the parts of the plan. */
export function PartsBody({ study, pair, nameOf }: PartsBodyProps) {
  const words = useWhyWords();
  const { t } = words;
  const [seasons, setSeasons] = useState<Seasons>('5');
  const [wanted, want] = useState('sales');
  const attribution = study.answer?.attribution ?? null;
  const shown = attribution?.indicators.find(({ indicator }) => indicator === wanted) ?? attribution?.indicators[0];
  const says = () => {
    if (study.error !== null) return study.error;
    if (attribution === null) return t('parts.hint');
    const { plans, orders, seasons: count } = attribution;
    return orders === undefined ? t('parts.done', { plans, seasons: count }) : t('parts.doneOrders', { plans, orders, seasons: count });
  };
  return (
    <>
      <WholeChainNote />
      <p className={styles.lead}>{t('parts.lead')}</p>
      <SeasonsStudy<Seasons, PartsRequest, PartsAnswer>
        study={study}
        seasons={seasons}
        choices={SEASONS}
        onSeasons={setSeasons}
        request={{ ...pair, seasons: Number(seasons) }}
        name={t('parts.progress')}
        action={t('parts.start')}
        says={says()}
      />
      {attribution && shown && (
        <>
          {attribution.indicators.length > 1 && (
            <div className={styles.controls}>
              <Segmented
                label={t('indicator')}
                value={shown.indicator}
                onChange={want}
                segments={attribution.indicators.map((each) => ({ value: each.indicator, label: shareWriter(each, words).title }))}
              />
            </div>
          )}
          <SharesFigure attribution={attribution} shown={shown} nameOf={nameOf} />
          <TogetherTable attribution={attribution} shown={shown} nameOf={nameOf} />
        </>
      )}
    </>
  );
}
