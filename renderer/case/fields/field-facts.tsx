import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/use-language.js';
import { problemText } from '../../problems/problem-text.js';
import { factLines } from './fact-lines.js';
import styles from './field-facts.module.css';
import type { Field } from './use-field.js';

/** Everything known about a value, beside it while it is looked at or edited: name, range, default and its source, what it was. */
export function FieldFacts({ field, id }: { readonly field: Field; readonly id?: string }) {
  const { t } = useTranslation('case');
  const language = useLanguage();
  const { note, name, changed, saved } = field;
  const lines = factLines(note, name, { t, language }, changed ? { value: saved } : undefined);
  return (
    <div className={styles.facts} {...(id === undefined ? {} : { id })}>
      <b>{field.label}</b>
      {field.problem !== null && <p className={styles.problem}>{problemText(field.problem, t)}</p>}
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}
