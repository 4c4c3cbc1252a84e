import type { Json } from '../../stores/json-path.js';
import type { FieldNote } from './field-note.js';
import { lowerEndText, quantityText, valueText, type Words } from './value-text.js';

/** Range, default and its source, in short lines; `saved` only where the value was changed since. */
export function factLines(note: FieldNote | null, name: string, words: Words, saved?: { readonly value: Json | undefined }): string[] {
  if (note === null) return [];
  const { t } = words;
  const lines: string[] = [];
  const { min, max, unit, fallback, source } = note;
  if (min !== undefined && max !== undefined) {
    const key = note.openMin === true ? 'facts.rangeAbove' : note.kind === 'whole' ? 'facts.rangeWhole' : 'facts.range';
    lines.push(t(key, { min: lowerEndText(min, unit, words), max: quantityText(max, unit, words) }));
  }
  if (fallback !== undefined) lines.push(t('facts.fallback', { value: valueText(fallback, name, note, words), source: t(`source.${source ?? 'none'}`) }));
  else if (source !== undefined) lines.push(t('facts.source', { source: t(`source.${source}`) }));
  if (note.optional === true) lines.push(t('facts.optional', { absent: valueText(undefined, name, note, words) }));
  if (saved !== undefined) lines.push(t('facts.was', { value: valueText(saved.value, name, note, words) }));
  return lines;
}
