import { lazy, Suspense, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { Button } from '../../components/button.js';
import { problemText } from '../../problems/problem-text.js';
import { serializeScenario } from '../../simulation/door.js';
import { readCase } from '../../simulation/read-case.js';
import { useCase, useStores } from '../../stores/stores.js';
import { AlertMark } from '../fields/field-problems.js';
import { draftOf } from './json-draft-store.js';
import styles from './json-panel.module.css';
import type { PlacedProblem } from './json-problems.js';

const JsonEditor = lazy(() => import('./json-editor.js').then((module) => ({ default: module.JsonEditor })));

/** The text of the file beside the sentences: written as a draft, checked while it is written, made the case in one step. */
export function JsonPanel() {
  const { t } = useTranslation('case');
  const { theCase } = useStores();
  const drafts = draftOf(theCase);
  const { text: draft, base } = useStore(drafts);
  const document = useCase((s) => s.document);
  const text = useMemo(() => serializeScenario(document ?? {}), [document]);
  const [problems, setProblems] = useState<readonly PlacedProblem[]>([]);
  const [goTo, setGoTo] = useState<PlacedProblem | null>(null);
  const apply = () => {
    const written = drafts.getState().text;
    if (written === null) return;
    const read = readCase(written);
    if (!read.ok) return;
    drafts.getState().write(null);
    theCase.getState().change(() => read.source);
  };
  const bothChanged = draft !== null && base !== document;
  return (
    <aside className={styles.panel} aria-label={t('json.title')}>
      <header className={styles.head}>
        <h2>{t('json.title')}</h2>
        <span role="status">{draft === null ? t('json.same') : t(problems.length === 0 ? 'json.draft' : 'json.wrong', { count: problems.length })}</span>
        <Button kind="quiet" onPress={() => drafts.getState().show(false)}>
          {t('json.close')}
        </Button>
      </header>
      <Suspense fallback={<p className={styles.opening}>{t('json.opening')}</p>}>
        <JsonEditor text={text} draft={draft} goTo={goTo} onDraft={drafts.getState().write} onProblems={setProblems} onApply={apply} />
      </Suspense>
      <ProblemList problems={problems} onGo={(place) => setGoTo({ ...place })} />
      <footer className={styles.foot}>
        <Button kind="primary" isDisabled={draft === null || problems.length > 0} onPress={apply}>
          {t('json.apply')}
        </Button>
        <Button isDisabled={draft === null} onPress={() => drafts.getState().write(null)}>
          {t('json.discard')}
        </Button>
        <p>{t(bothChanged ? 'json.bothChanged' : 'json.hint')}</p>
      </footer>
    </aside>
  );
}

interface ProblemListProps {
  readonly problems: readonly PlacedProblem[];
  readonly onGo: (place: PlacedProblem) => void;
}

/** What is wrong with the text; a press goes to its place. */
function ProblemList({ problems, onGo }: ProblemListProps) {
  const { t } = useTranslation('case');
  if (problems.length === 0) return null;
  return (
    <ul className={styles.problems} aria-label={t('json.problems')}>
      {problems.map((place) => (
        <li key={`${place.problem.path} ${place.problem.code} ${place.from}`}>
          <AlertMark />
          <button type="button" onClick={() => onGo(place)}>
            {place.problem.path !== '' && <code>{place.problem.path}</code>} {problemText(place.problem, t)}
          </button>
        </li>
      ))}
    </ul>
  );
}
