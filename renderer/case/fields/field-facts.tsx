import { useTranslation } from 'react-i18next';
import { useShallow } from 'zustand/react/shallow';
import { useLanguage } from '../../i18n/use-language.js';
import { problemText } from '../../problems/problem-text.js';
import { pathText } from '../../stores/json-path.js';
import { useCase } from '../../stores/stores.js';
import { importedNumber, isAsImported } from '../sources/imported-number.js';
import { linesOf } from '../sources/lines-of.js';
import { sourcesOf } from '../sources/source-lines.js';
import { factLines } from './fact-lines.js';
import styles from './field-facts.module.css';
import type { Field } from './use-field.js';
import { valueText, type Words } from './value-text.js';

/** A line of the file about where a number comes from; what an import wrote is told in the reader's words. */
function saidText(line: string, { value, name, note }: Field, words: Words): string {
  const { t } = words;
  const imported = importedNumber(line);
  if (imported === null) return t('facts.says', { line: line.replace(/^[FMDPA](?=[,;，；]|$)/, (tag) => t(`source.${tag}`)) });
  const text = (number: number) => valueText(number, name, note?.kind === 'distribution' ? null : note, words);
  const key = isAsImported(imported, value) ? `facts.${imported.by}` : 'facts.importedWas';
  return t(key, { rows: imported.rows, value: text(imported.value), error: text(1.96 * imported.standardError) });
}

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
        <p key={line}>{saidText(line, field, { t, language })}</p>
      ))}
    </div>
  );
}
