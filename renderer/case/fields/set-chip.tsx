import { Button as AriaButton, DialogTrigger, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import menu from '../../components/menu.module.css';
import { useLanguage } from '../../i18n/use-language.js';
import type { Json } from '../../stores/json-path.js';
import styles from './chip.module.css';
import type { Field } from './use-field.js';
import { valueText } from './value-text.js';

/** Any of a few words in a sentence. */
export function SetChip({ field }: { readonly field: Field }) {
  const { t } = useTranslation('case');
  const language = useLanguage();
  const { note, value, label, name } = field;
  const chosen = Array.isArray(value) ? (value as readonly Json[]).map(String) : [];
  const options = note?.options ?? [];
  const text = (option: Json | undefined) => valueText(option, name, note === null ? null : { ...note, kind: 'choice' }, { t, language });
  const shown = chosen.length === 0 ? t('value.none') : chosen.map(text).join(t('value.listComma'));
  return (
    <DialogTrigger>
      <AriaButton className={styles.chip as string} aria-label={t('chip.name', { label, value: shown })} {...(field.changed ? { 'data-changed': true } : {})}>
        {shown}
      </AriaButton>
      <Popover className={menu.popover as string} offset={4}>
        <ListBox
          className={menu.list as string}
          aria-label={label}
          selectionMode="multiple"
          selectedKeys={chosen}
          onSelectionChange={(keys) => field.set(options.filter((option) => keys === 'all' || keys.has(option)))}
        >
          {options.map((option) => (
            <ListBoxItem key={option} id={option} textValue={text(option)} className={menu.item as string}>
              <span className={menu.tick} aria-hidden="true" />
              {text(option)}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </DialogTrigger>
  );
}
