import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useReportWords } from '../../report/report-words.js';
import { useExperiment, useStores } from '../../stores/stores.js';
import type { Comparison } from '../comparison.js';
import { FigureExport } from '../exports/figure-export.js';
import { tornadoFigure, tornadoTable } from '../exports/tornado-export.js';
import type { Speech } from '../finding-text.js';
import { useNewest } from '../use-newest.js';
import { useSpeech } from '../use-speech.js';
import { CompareFold } from './compare-fold.js';
import { type ParameterWords, parameterWords } from './parameter-words.js';
import { StudyLine } from './study-line.js';
import styles from './tables.module.css';
import { ToCase } from './to-case.js';
import { type Tornado, tornadoOf } from './tornado-rows.js';
import { TornadoTable } from './tornado-table.js';
import { useSideStudy } from './use-side-study.js';
import { WholeChainNote } from './whole-chain-note.js';

/** Seasons at each setting: the same customers at every one, so that few are enough to see what matters. */
const SEASONS = 4;

/** What the difference hinges on: each uncertain parameter to both ends of its range, one at a time. */
export function TornadoSection({ comparison: drawn }: { readonly comparison: Comparison }) {
  const comparison = useNewest(drawn);
  const speech = useSpeech();
  const { t } = speech;
  const { tornado: store } = useStores();
  const text = useExperiment((s) => s.resultText);
  const { focus, baseline } = comparison;
  const study = useSideStudy(store, JSON.stringify([text, focus?.id, baseline?.id]));
  const { t: ofCase } = useTranslation('case');
  const words = useMemo(() => parameterWords(ofCase, speech.language), [ofCase, speech.language]);
  const reportWords = useReportWords();
  if (!focus || !baseline || text === null) return null;
  const { answer, phase } = study;
  const tornado = answer && tornadoOf(answer.sensitivity);
  return (
    <CompareFold name="tornado" says={tornado ? tornadoText(tornado, words, speech) : t('tornado.saysBefore')}>
      {() => (
        <>
          <WholeChainNote />
          <StudyLine
            isRunning={phase === 'running'}
            progress={study.progress}
            name={t('tornado.progress')}
            action={answer ? t('tornado.again') : t('tornado.start')}
            says={study.error ?? (answer ? t('tornado.done', { seasons: answer.sensitivity.seasons, runs: answer.sensitivity.runs }) : t('tornado.hint'))}
            canStart={study.canStart}
            onStart={() => study.start({ text, strategy: focus.id, against: baseline.id, seasons: SEASONS })}
            onStop={study.stop}
          >
            <ToCase section="sensitivity" says={t('tornado.toCase')} />
          </StudyLine>
          {tornado && tornado.rows.length > 0 && (
            <>
              <TornadoTable tornado={tornado} words={words} />
              <div className={styles.exports}>
                <FigureExport
                  title={tornadoText(tornado, words, speech)}
                  heading={t('fold.tornado')}
                  figure={() => tornadoFigure(tornado, words, speech)}
                  table={() => tornadoTable(tornado, words, reportWords)}
                />
              </div>
            </>
          )}
          {answer && answer.sensitivity.leftOut.length > 0 && (
            <p className={styles.after}>
              {t('tornado.leftOut', { names: answer.sensitivity.leftOut.map(({ name }) => words.name(name, name)).join(t('list.separator')) })}
            </p>
          )}
        </>
      )}
    </CompareFold>
  );
}

/** "Visitors a day and minutes before a wait annoys matter most; no range turns the finding round." */
export function tornadoText({ rows, flipping, movesAny }: Tornado, { name: nameOf }: Pick<ParameterWords, 'name'>, { t }: Speech): string {
  const named = (list: typeof rows) => list.map(({ parameter: { name, title } }) => nameOf(name, title));
  const [first, second] = named(rows.slice(0, 2));
  if (first === undefined) return t('tornado.saysNothing');
  if (!movesAny) return t('tornado.saysStill');
  const names = second === undefined ? first : t('list.two', { a: first, b: second });
  if (flipping.length === 0) return t('tornado.saysFirm', { names });
  return t('tornado.saysFlips', { names, flipping: named(flipping).join(t('list.separator')) });
}
