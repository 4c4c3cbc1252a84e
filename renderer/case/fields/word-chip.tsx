import { Button as AriaButton, MenuTrigger, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { type Choice, Choices } from '../../components/choices.js';
import menu from '../../components/menu.module.css';
import styles from './chip.module.css';

export interface WordChipProps {
  /** What is chosen. */
  readonly label: string;
  readonly value: string;
  /** Shown where the value is none of the options. */
  readonly text: string;
  readonly options: readonly Choice[];
  readonly onChoose: (value: string) => void;
  readonly isChanged?: boolean;
  readonly isInvalid?: boolean;
}

/** One word of a sentence that opens a short list of others. */
export function WordChip({ label, value, text, options, onChoose, isChanged = false, isInvalid = false }: WordChipProps) {
  const { t } = useTranslation('case');
  return (
    <MenuTrigger>
      <AriaButton
        className={styles.chip as string}
        aria-label={t('chip.name', { label, value: text })}
        {...(isChanged ? { 'data-changed': true } : {})}
        {...(isInvalid ? { 'data-invalid': true } : {})}
      >
        {text}
      </AriaButton>
      <Popover className={menu.popover as string} placement="bottom start" offset={4}>
        <Choices label={label} value={value} options={options} onChoose={onChoose} />
      </Popover>
    </MenuTrigger>
  );
}
