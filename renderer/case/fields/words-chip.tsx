import { Button as AriaButton, DialogTrigger, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Choice } from '../../components/choices.js';
import menu from '../../components/menu.module.css';
import styles from './chip.module.css';

export interface WordsChipProps {
  /** What is chosen. */
  readonly label: string;
  readonly chosen: readonly string[];
  readonly options: readonly Choice[];
  /** Shown where nothing is chosen. */
  readonly none: string;
  /** In the order of the options. */
  readonly onChoose: (chosen: readonly string[]) => void;
  readonly isChanged?: boolean;
  readonly isInvalid?: boolean;
}

/** Any of a few words in a sentence. What is chosen and no option any more stays until it is taken out. */
export function WordsChip({ label, chosen, options, none, onChoose, isChanged = false, isInvalid = false }: WordsChipProps) {
  const { t } = useTranslation('case');
  const gone = chosen.filter((value) => !options.some((option) => option.value === value)).map((value) => ({ value, label: value }));
  const all = [...options, ...gone];
  const shown = chosen.length === 0 ? none : chosen.map((value) => all.find((option) => option.value === value)?.label).join(t('value.listComma'));
  return (
    <DialogTrigger>
      <AriaButton
        className={styles.chip as string}
        aria-label={t('chip.name', { label, value: shown })}
        {...(isChanged ? { 'data-changed': true } : {})}
        {...(isInvalid ? { 'data-invalid': true } : {})}
      >
        {shown}
      </AriaButton>
      <Popover className={menu.popover as string} offset={4}>
        <ListBox
          className={menu.list as string}
          aria-label={label}
          selectionMode="multiple"
          selectedKeys={chosen}
          onSelectionChange={(keys) => onChoose(all.map(({ value }) => value).filter((value) => keys === 'all' || keys.has(value)))}
        >
          {all.map((option) => (
            <ListBoxItem key={option.value} id={option.value} textValue={option.label} className={menu.item as string}>
              <span className={menu.tick} aria-hidden="true" />
              {option.label}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </DialogTrigger>
  );
}
