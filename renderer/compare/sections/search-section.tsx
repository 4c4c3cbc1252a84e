import { useState } from 'react';
import { Checkbox, CheckboxGroup } from 'react-aria-components';
import { Segmented } from '../../components/segmented.js';
import { figure } from '../../format/figures.js';
import { localText } from '../../i18n/local-text.js';
import type { Scenario } from '../../simulation/door.js';
import { useExperiment, useStores } from '../../stores/stores.js';
import { useSpeech } from '../use-speech.js';
import { CompareFold } from './compare-fold.js';
import { FoundPlans } from './found-plans.js';
import styles from './search.module.css';
import { SearchFront } from './search-front.js';
import { searchText } from './search-text.js';
import { StudyLine } from './study-line.js';
import { TakenLine } from './taken-line.js';
import { ToCase } from './to-case.js';
import { useAdoption } from './use-adoption.js';
import { useLeverName } from './use-lever-name.js';
import { useSideStudy } from './use-side-study.js';
import { WholeChainNote } from './whole-chain-note.js';

/** Runs one may ask for beside what the case says. */
const BUDGETS = [500, 1000, 2000];

/** The search for better plans: which levers, how many runs, the front while it grows, and what was found as strategies to be. */
export function SearchSection({ scenario, scale }: { readonly scenario: Scenario; readonly scale: number }) {
  const speech = useSpeech();
  const { t, language } = speech;
  const { search: store } = useStores();
  const text = useExperiment((s) => s.resultText);
  const declared = scenario.search?.levers ?? [];
  const [left, setLeft] = useState<readonly string[]>([]);
  const ofCase = scenario.search?.budget ?? 1000;
  const [asked, setAsked] = useState<number | null>(null);
  const budget = asked ?? ofCase;
  const budgets = [...new Set([...BUDGETS, ofCase])].sort((a, b) => a - b);
  // What was found stays in sight when it becomes a strategy, which changes the case.
  const study = useSideStudy(store, scenario.id);
  const levers = declared.map(({ id }) => id).filter((id) => !left.includes(id));
  const { answer, phase } = study;
  const adoption = useAdoption(scenario);
  const leverName = useLeverName(scenario);
  if (text === null) return null;
  return (
    <CompareFold name="search" says={declared.length === 0 ? t('search.none') : searchText(answer, phase, speech)}>
      {() =>
        declared.length === 0 ? (
          <>
            <p className={styles.note}>{t('search.howTo')}</p>
            <ToCase section="search" says={t('search.toCase')} />
          </>
        ) : (
          <>
            <WholeChainNote />
            <CheckboxGroup
              className={styles.levers as string}
              aria-label={t('search.levers')}
              value={levers}
              isDisabled={phase === 'running'}
              onChange={(kept) => kept.length > 0 && setLeft(declared.map(({ id }) => id).filter((id) => !kept.includes(id)))}
            >
              <span className={styles.label}>{t('search.levers')}</span>
              <div className={styles.list}>
                {declared.map(({ id, title }) => (
                  <Checkbox key={id} value={id} className={styles.lever as string}>
                    <i aria-hidden="true" />
                    {localText(title, language, leverName(id))}
                  </Checkbox>
                ))}
              </div>
            </CheckboxGroup>
            <div className={styles.line}>
              <Segmented
                label={t('search.budget')}
                value={String(budget)}
                onChange={(runs) => setAsked(Number(runs))}
                segments={budgets.map((runs) => ({ value: String(runs), label: t('search.runs', { runs: figure(runs, 0, language) }) }))}
              />
              <StudyLine
                isRunning={phase === 'running'}
                progress={study.progress}
                name={t('search.progress')}
                action={answer ? t('search.again') : t('search.start')}
                says={study.error ?? (phase === 'stopped' && answer ? t('search.stopped') : t('search.hint'))}
                canStart={study.canStart}
                onStart={() => study.start({ text, budget, levers })}
                onStop={study.stop}
              />
              <ToCase section="search" says={t('search.toCase')} />
            </div>
            <TakenLine adoption={adoption} />
            {answer && (
              <div className={styles.found}>
                <SearchFront answer={answer} scenario={scenario} adoption={adoption} scale={scale} />
                {answer.found && <FoundPlans result={answer.found} adoption={adoption} />}
              </div>
            )}
          </>
        )
      }
    </CompareFold>
  );
}
