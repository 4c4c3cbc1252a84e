import type { ReactNode } from 'react';
import { Button as AriaButton, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components';
import menu from './menu.module.css';
import styles from './pick.module.css';

export interface PickOption<T extends string> {
  readonly value: T;
  readonly label: string;
  readonly mark?: ReactNode;
}

export interface PickProps<T extends string> {
  /** Stands in grey before the choice. */
  readonly label: string;
  readonly value: T;
  readonly options: readonly PickOption<T>[];
  readonly onChange: (value: T) => void;
  readonly hideLabel?: boolean;
}

/** One of several, folded away. */
export function Pick<T extends string>({ label, value, options, onChange, hideLabel = false }: PickProps<T>) {
  const chosen = options.find((option) => option.value === value);
  return (
    <Select aria-label={label} value={value} onChange={(key) => key !== null && onChange(key as T)}>
      <AriaButton className={styles.pick as string}>
        {!hideLabel && <span className={styles.label}>{label}</span>}
        <SelectValue>
          <span className={styles.chosen}>
            {chosen?.mark}
            {chosen?.label ?? ''}
          </span>
        </SelectValue>
      </AriaButton>
      <Popover className={menu.popover as string} offset={4}>
        <ListBox className={menu.list as string} aria-label={label}>
          {options.map((option) => (
            <ListBoxItem key={option.value} id={option.value} textValue={option.label} className={menu.item as string}>
              {option.mark}
              {option.label}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  );
}
