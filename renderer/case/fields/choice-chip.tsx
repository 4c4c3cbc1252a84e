import { Button as AriaButton, MenuTrigger, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Choices } from '../../components/choices.js';
import menu from '../../components/menu.module.css';
import { useLanguage } from '../../i18n/use-language.js';
import type { Json } from '../../stores/json-path.js';
import styles from './chip.module.css';
import type { Field } from './use-field.js';
import { valueText } from './value-text.js';

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
    <MenuTrigger>
      <AriaButton
        className={styles.chip as string}
        aria-label={t('chip.name', { label, value: text(value) })}
        {...(field.changed ? { 'data-changed': true } : {})}
        {...(field.problem === null ? {} : { 'data-invalid': true })}
      >
        {text(value)}
      </AriaButton>
      <Popover className={menu.popover as string} placement="bottom start" offset={4}>
        <Choices label={label} value={String(value)} options={options.map((option) => ({ value: String(option), label: text(option) }))} onChoose={choose} />
      </Popover>
    </MenuTrigger>
  );
}
