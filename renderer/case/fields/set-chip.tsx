import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/use-language.js';
import type { Json } from '../../stores/json-path.js';
import type { Field } from './use-field.js';
import { valueText } from './value-text.js';
import { WordsChip } from './words-chip.js';

/** Any of a few words in a sentence. */
export function SetChip({ field }: { readonly field: Field }) {
  const { t } = useTranslation('case');
  const language = useLanguage();
  const { note, value, label, name } = field;
  const text = (option: Json | undefined) => valueText(option, name, note === null ? null : { ...note, kind: 'choice' }, { t, language });
  return (
    <WordsChip
      label={label}
      chosen={Array.isArray(value) ? (value as readonly Json[]).map(String) : []}
      options={(note?.options ?? []).map((option) => ({ value: option, label: text(option) }))}
      none={t('value.none')}
      onChoose={field.set}
      isChanged={field.changed}
      isInvalid={field.problem !== null}
    />
  );
}
