import { useState } from 'react';
import { Segmented } from '../../components/segmented.js';
import { useReportWords } from '../../report/report-words.js';
import type { EffectsByKind } from '../../simulation/door.js';
import type { KindsAnswer, KindsRequest, LedgerRequest } from '../../simulation/explainer.js';
import { FigureExport } from '../exports/figure-export.js';
import tables from '../sections/tables.module.css';
import type { SideStudy } from '../sections/use-side-study.js';
import { MoveKindTable } from './move-kind-table.js';
import { kindsFigure, kindsTable } from './move-kinds-export.js';
import { KIND_SORTS, type KindSort, kindName, kindsOf, kindsText } from './move-kinds-text.js';
import { SeasonsStudy } from './seasons-study.js';
import { useWhyWords } from './use-why-words.js';
import styles from './why.module.css';

export interface MoveKindsProps {
  readonly study: SideStudy<KindsRequest, KindsAnswer>;
  readonly request: Pick<LedgerRequest, 'text' | 'strategy'>;
}

const SEASONS = ['5', '10', '20'] as const;
type Seasons = (typeof SEASONS)[number];

/** Moves of each season that are played without, spread over it. */
const MOVES_A_SEASON = 12;

/** Which moves pay: what single moves do on their day, over several seasons, by way, by who sends and by hour. */
export function MoveKinds({ study, request }: MoveKindsProps) {
  const words = useWhyWords();
  const { t } = words;
  const [seasons, setSeasons] = useState<Seasons>('5');
  const kinds = study.answer?.kinds ?? null;
  return (
    <section className={styles.kinds}>
      <h3>{t('kinds.title')}</h3>
      <p className={styles.lead}>{kinds === null ? t('kinds.lead') : kindsText(kinds, words)}</p>
      <SeasonsStudy<Seasons, KindsRequest, KindsAnswer>
        study={study}
        seasons={seasons}
        choices={SEASONS}
        onSeasons={setSeasons}
        request={{ ...request, seasons: Number(seasons), movesPerSeason: MOVES_A_SEASON }}
        counts="runs"
        name={t('moves.progress')}
        action={t('kinds.start')}
        says={
          study.error ??
          (kinds === null ? t('kinds.hint', { count: MOVES_A_SEASON }) : t('kinds.done', { seasons: kinds.seasons, count: kinds.all?.measured ?? 0 }))
        }
      />
      {kinds?.all && <Found kinds={kinds} />}
    </section>
  );
}

function Found({ kinds }: { readonly kinds: EffectsByKind }) {
  const words = useWhyWords();
  const reportWords = useReportWords();
  const { t } = words;
  const [sort, setSort] = useState<KindSort>('way');
  return (
    <>
      <div className={styles.controls}>
        <Segmented label={t('kinds.by')} value={sort} onChange={setSort} segments={KIND_SORTS.map((value) => ({ value, label: t(`kinds.sort.${value}`) }))} />
      </div>
      <MoveKindTable kinds={kindsOf(kinds, sort)} all={kinds.all} seasons={kinds.seasons} nameOf={(kind) => kindName(kind, sort, words)} />
      <p className={tables.after}>{t('kinds.note')}</p>
      <div className={tables.exports}>
        <FigureExport
          title={kindsText(kinds, words)}
          heading={t('kinds.title')}
          figure={() => kindsFigure(kinds, sort, words)}
          table={() => kindsTable(kinds, words, reportWords)}
        />
      </div>
    </>
  );
}
