import { Fragment, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Recovery } from '../../electron/desktop-contract.js';
import { AlertMark } from '../case/fields/field-problems.js';
import { Button } from '../components/button.js';
import { formatMoment } from '../format/dates.js';
import { useFrame } from '../frame/frame-context.js';
import type { FileReport } from '../frame/navigation-store.js';
import { useLanguage } from '../i18n/use-language.js';
import { useNavigation, useStores } from '../stores/stores.js';
import { expectedText, foundText } from './problem-parts.js';
import { problemText } from './problem-text.js';
import styles from './problems-page.module.css';

/** Every problem of a file that could not be opened, and the way back. */
export function ProblemsPage({ report }: { readonly report: FileReport }) {
  const { t } = useTranslation('problems');
  const put = useNavigation((s) => s.report);
  const count = report.problems.reduce((sum, problem) => sum + (problem.code === 'more' ? Number(problem.parameters.count) : 1), 0);
  return (
    <div className={styles.page}>
      <header>
        <h1>
          <AlertMark />
          {t('page.title', { name: report.name, count })}
        </h1>
        <p>{t('page.say')}</p>
      </header>
      <div className={styles.actions}>
        {report.again !== null && (
          <Button kind="primary" onPress={() => void report.again?.()}>
            {t('page.again')}
          </Button>
        )}
        <Button onPress={() => put(null)}>{t('page.back')}</Button>
        <LastGood />
      </div>
      <table className={styles.table} aria-label={t('page.listLabel')}>
        <thead>
          <tr>
            <th scope="col">{t('page.path')}</th>
            <th scope="col">{t('page.problem')}</th>
            <th scope="col">{t('page.found')}</th>
            <th scope="col">{t('page.expected')}</th>
          </tr>
        </thead>
        <tbody>
          {report.problems.map((problem) => (
            <tr key={`${problem.path} ${problem.code} ${problem.found}`}>
              <th scope="row">{problem.path === '' ? t('page.whole') : <ProblemPath path={problem.path} />}</th>
              <td>{problemText(problem, t)}</td>
              <td>{foundText(problem, t)}</td>
              <td>{expectedText(problem, t)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A path that breaks after its dots before it breaks within a name. */
function ProblemPath({ path }: { readonly path: string }) {
  const parts = path.split('.');
  return (
    <code>
      {parts.map((part, i) => (
        <Fragment key={parts.slice(0, i + 1).join('.')}>
          {i > 0 && (
            <>
              .<wbr />
            </>
          )}
          {part}
        </Fragment>
      ))}
    </code>
  );
}

/** The last case the app kept by itself, if there is one. */
function LastGood() {
  const { t } = useTranslation('problems');
  const language = useLanguage();
  const { desktop } = useStores();
  const { files } = useFrame();
  const [kept, setKept] = useState<Recovery | null>(null);
  useEffect(() => {
    void desktop.readRecovery().then(setKept);
  }, [desktop]);
  if (kept === null) return null;
  return (
    <span className={styles.kept}>
      {t('page.recovery')}: {t('page.recoverySay', { name: kept.name, at: formatMoment(kept.keptAt, Date.now(), language) })}
      <Button onPress={() => void files.openRecovery()}>{t('page.recover')}</Button>
    </span>
  );
}
