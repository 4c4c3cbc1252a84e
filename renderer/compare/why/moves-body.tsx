import { useEffect, useState } from 'react';
import { Pick } from '../../components/pick.js';
import { figure } from '../../format/figures.js';
import { useReportWords } from '../../report/report-words.js';
import { type LedgerMove, type MoveLedger, type Scenario, spread } from '../../simulation/door.js';
import type { EffectsAnswer, EffectsRequest, KindsAnswer, KindsRequest, LedgerRequest } from '../../simulation/explainer.js';
import type { Comparison } from '../comparison.js';
import { FigureExport } from '../exports/figure-export.js';
import { StudyLine } from '../sections/study-line.js';
import tables from '../sections/tables.module.css';
import type { SideStudy } from '../sections/use-side-study.js';
import { WholeChainNote } from '../sections/whole-chain-note.js';
import { MoveKinds } from './move-kinds.js';
import { MoveTable } from './move-table.js';
import { effectsFigure, movesTable } from './moves-export.js';
import { effectsText, movesText, wayOf, waysOf } from './moves-text.js';
import { SeasonPick } from './season-pick.js';
import { useWhyWords } from './use-why-words.js';
import styles from './why.module.css';

export interface MovesBodyProps {
  readonly ledger: SideStudy<LedgerRequest, MoveLedger>;
  readonly study: SideStudy<EffectsRequest, EffectsAnswer>;
  readonly kinds: SideStudy<KindsRequest, KindsAnswer>;
  readonly comparison: Comparison;
  readonly scenario: Scenario;
  readonly request: LedgerRequest;
  /** From 1. */
  readonly season: number;
  readonly onSeason: (season: number) => void;
}

/** Moves that are left out when none is chosen, spread over the season. */
const SPREAD = 12;
const ALL = '';
const MEASURED = 'measured';

/** The ledger of a season: which moves to see, which to leave out, and what came of that. */
export function MovesBody({ ledger, study, kinds, comparison, scenario, request, season, onSeason }: MovesBodyProps) {
  const words = useWhyWords();
  const reportWords = useReportWords();
  const { t } = words;
  const [picked, setWay] = useState<string | null>(null);
  const [chosen, setChosen] = useState<ReadonlySet<LedgerMove>>(new Set());
  useLedger(ledger, request);
  const { answer } = ledger;
  if (answer === null) return <p role="status">{ledger.error ?? (ledger.canStart ? t('moves.reading') : words.speech.t('study.waiting'))}</p>;
  const measured = study.answer?.moves ?? [];
  // What was just measured is what one wants to see.
  const way = picked ?? (measured.length > 0 ? MEASURED : ALL);
  const moves =
    way === MEASURED
      ? answer.moves.filter((move) => measured.some((each) => isSameMove(each, move)))
      : answer.moves.filter(({ from, to }) => way === ALL || way === `${from}>${to}`);
  const wanted = chosen.size > 0 ? answer.moves.filter((move) => chosen.has(move)) : spread(way === MEASURED ? answer.moves : moves, SPREAD);
  const strategy = comparison.focus?.title ?? '';
  return (
    <>
      <WholeChainNote />
      <div className={styles.controls}>
        <SeasonPick
          value={season}
          most={comparison.result.replications}
          onChange={(next) => {
            setChosen(new Set());
            onSeason(next);
          }}
        />
        {answer.moves.length > 0 && (
          <Pick
            label={t('moves.show')}
            value={way}
            options={[
              { value: ALL, label: t('moves.all', { total: figure(answer.moves.length, 0, words.speech.language) }) },
              ...(measured.length > 0 ? [{ value: MEASURED, label: t('moves.measured', { count: measured.length }) }] : []),
              ...waysOf(answer.moves).map((each) => ({ value: each.way, label: t('moves.wayCount', { way: wayOf(each, words), count: each.count }) })),
            ]}
            onChange={setWay}
          />
        )}
        {moves.length > 0 && (
          <StudyLine
            isRunning={study.phase === 'running'}
            progress={study.progress}
            name={t('moves.progress')}
            action={chosen.size > 0 ? t('moves.leaveOut', { count: wanted.length }) : t('moves.leaveOutSpread', { count: wanted.length })}
            says={study.error ?? (study.answer ? effectsText(measured, words) : t('moves.hint'))}
            canStart={study.canStart}
            onStart={() => {
              setWay(null);
              study.start({ ...request, moves: wanted });
            }}
            onStop={study.stop}
          />
        )}
      </div>
      {measured.length > 0 && <p className={tables.lead}>{t('moves.noise')}</p>}
      {moves.length > 0 && (
        <>
          <MoveTable moves={moves} measured={measured} chosen={chosen} onChoose={setChosen} scenario={scenario} />
          <div className={tables.exports}>
            <FigureExport
              title={measured.length > 0 ? effectsText(measured, words) : movesText(answer, strategy, words)}
              heading={t('moves.sheet')}
              {...(measured.length > 0 ? { figure: () => effectsFigure(measured, words) } : {})}
              table={() => movesTable(answer, measured, scenario, words, reportWords)}
            />
          </div>
          <MoveKinds study={kinds} request={request} />
        </>
      )}
    </>
  );
}

const isSameMove = (a: LedgerMove, b: LedgerMove): boolean => a.store === b.store && a.move === b.move;

/** The season is played once somebody looks, when the comparison is done. */
function useLedger({ phase, canStart, start }: SideStudy<LedgerRequest, MoveLedger>, { text, strategy, replication }: LedgerRequest): void {
  useEffect(() => {
    if (phase === 'idle' && canStart) start({ text, strategy, replication });
  }, [phase, canStart, start, text, strategy, replication]);
}
