import { useTranslation } from 'react-i18next';
import { useShallow } from 'zustand/react/shallow';
import { problemText } from '../../problems/problem-text.js';
import { pathSteps, pathText } from '../../stores/json-path.js';
import { useCase } from '../../stores/stores.js';
import styles from './field-problems.module.css';
import { useFieldScope } from './field-scope.js';
import { labelKey } from './label-key.js';

/** What is wrong with any of these values, in sentences. */
export function FieldProblems({ names }: { readonly names: readonly string[] }) {
  const { t } = useTranslation('case');
  const scope = useFieldScope();
  const paths = names.map((name) => pathText([...scope, ...pathSteps(name)]));
  const problems = useCase(
    useShallow((s) =>
      s.problems.filter((problem) => paths.some((path) => problem.path === path || problem.path.startsWith(`${path}.`) || problem.path.startsWith(`${path}[`))),
    ),
  );
  if (problems.length === 0) return null;
  return (
    <ul className={styles.list} role="alert">
      {problems.map((problem) => {
        const name = names[paths.findIndex((path) => problem.path.startsWith(path))] ?? '';
        return (
          <li key={`${problem.path} ${problem.code}`}>
            <AlertMark />
            <span>
              {t(`field.${labelKey(name)}`, { defaultValue: name })}
              {t('facts.colon')}
              {problemText(problem, t)}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

/** The triangle of everything that is wrong. */
export function AlertMark() {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" className={styles.mark}>
      <path d="M8 1.5L15.2 14H.8z" fill="var(--alert)" stroke="var(--alert)" strokeLinejoin="round" />
      <path d="M8 6v4M8 12v.2" stroke="var(--on-alert)" strokeWidth={1.6} strokeLinecap="round" />
    </svg>
  );
}
