import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/use-language.js';
import { problemText } from '../../problems/problem-text.js';
import styles from './field-facts.module.css';
import type { Field } from './use-field.js';
import { quantityText, valueText } from './value-text.js';

/** Everything known about a value, beside it while it is looked at or edited: name, range, default and its source, what it was. */
export function FieldFacts({ field, id }: { readonly field: Field; readonly id?: string }) {
  const { t } = useTranslation('case');
  const lines = useFactLines(field);
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

/** The facts in short lines. */
function useFactLines({ note, name, changed, saved }: Field): string[] {
  const { t } = useTranslation('case');
  const language = useLanguage();
  if (note === null) return [];
  const words = { t, language };
  const lines: string[] = [];
  const { min, max, unit, fallback, source } = note;
  if (min !== undefined && max !== undefined) {
    const key = note.openMin === true ? 'facts.rangeAbove' : note.kind === 'whole' ? 'facts.rangeWhole' : 'facts.range';
    lines.push(t(key, { min: quantityText(min, unit, words), max: quantityText(max, unit, words) }));
  }
  if (fallback !== undefined) lines.push(t('facts.fallback', { value: valueText(fallback, name, note, words), source: t(`source.${source ?? 'none'}`) }));
  else if (source !== undefined) lines.push(t('facts.source', { source: t(`source.${source}`) }));
  if (changed) lines.push(t('facts.was', { value: valueText(saved, name, note, words) }));
  return lines;
}
