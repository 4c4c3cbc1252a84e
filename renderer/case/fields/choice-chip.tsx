import { Button as AriaButton, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
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
  return (
    <Select
      aria-label={label}
      value={String(value)}
      onChange={(key) => {
        const chosen = options.find((option) => String(option) === String(key));
        if (chosen !== undefined && chosen !== value) field.set(chosen);
      }}
      style={{ display: 'inline' }}
    >
      <AriaButton
        className={styles.chip as string}
        {...(field.changed ? { 'data-changed': true } : {})}
        {...(field.problem === null ? {} : { 'data-invalid': true })}
      >
        <SelectValue>{text(value)}</SelectValue>
      </AriaButton>
      <Popover className={menu.popover as string} offset={4}>
        <ListBox className={menu.list as string} aria-label={label}>
          {options.map((option) => (
            <ListBoxItem key={String(option)} id={String(option)} textValue={text(option)} className={menu.item as string}>
              {text(option)}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  );
}
