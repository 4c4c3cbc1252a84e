import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/use-language.js';
import type { Json } from '../../stores/json-path.js';
import type { Field } from './use-field.js';
import { valueText } from './value-text.js';
import { WordChip } from './word-chip.js';

/** One of a few words in a sentence: press it and choose. Also for yes-or-no, whose two answers are words of the sentence. */
export function ChoiceChip({ field }: { readonly field: Field }) {
  const { t } = useTranslation('case');
  const language = useLanguage();
  const { note, value, label, name } = field;
  const options: readonly Json[] = note?.kind === 'switch' ? [true, false] : (note?.options ?? []);
  const text = (option: Json | undefined) => valueText(option, name, note, { t, language });
  const choose = (key: string) => {
    const chosen = options.find((option) => String(option) === key);
    if (chosen !== undefined && chosen !== value) field.set(chosen);
  };
  return (
    <WordChip
      label={label}
      value={String(value)}
      text={text(value)}
      options={options.map((option) => ({ value: String(option), label: text(option) }))}
      onChoose={choose}
      isChanged={field.changed}
      isInvalid={field.problem !== null}
    />
  );
}
