import { useTranslation } from 'react-i18next';
import { useShallow } from 'zustand/react/shallow';
import { useLanguage } from '../../i18n/use-language.js';
import { problemText } from '../../problems/problem-text.js';
import { pathText } from '../../stores/json-path.js';
import { useCase } from '../../stores/stores.js';
import { linesOf } from '../sources/lines-of.js';
import { sourcesOf } from '../sources/source-lines.js';
import { factLines } from './fact-lines.js';
import styles from './field-facts.module.css';
import type { Field } from './use-field.js';

/** Everything known about a value, beside it while it is looked at or edited: name, range, default and its source, what it was. */
export function FieldFacts({ field, id }: { readonly field: Field; readonly id?: string }) {
  const { t } = useTranslation('case');
  const language = useLanguage();
  const { note, name, changed, saved } = field;
  const lines = factLines(note, name, { t, language }, changed ? { value: saved } : undefined);
  const said = useCase(useShallow((s) => sourcesOf(linesOf(s.document), pathText(field.path))));
  return (
    <div className={styles.facts} {...(id === undefined ? {} : { id })}>
      <b>{field.label}</b>
      {field.problem !== null && <p className={styles.problem}>{problemText(field.problem, t)}</p>}
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {said.map((line) => (
        <p key={line}>{t('facts.says', { line })}</p>
      ))}
    </div>
  );
}
