import type { ReactNode } from 'react';
import { Button as AriaButton, MenuTrigger, Popover, TooltipTrigger } from 'react-aria-components';
import { Choices } from './choices.js';
import menu from './menu.module.css';
import styles from './pick.module.css';
import { TipBox } from './tip.js';

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
  /** What is chosen, told on hover and on focus. */
  readonly tip?: ReactNode;
  /** Choosing what is shown already is told too: it may be shown without ever having been chosen. */
  readonly tellsSame?: boolean;
}

/** One of several, folded away. */
export function Pick<T extends string>({ label, value, options, onChange, hideLabel = false, tip, tellsSame = false }: PickProps<T>) {
  const chosen = options.find((option) => option.value === value);
  const choose = (next: string) => {
    if (tellsSame || next !== value) onChange(next as T);
  };
  const button = (
    <AriaButton className={styles.pick as string} aria-label={`${label}: ${chosen?.label ?? ''}`}>
      {!hideLabel && <span className={styles.label}>{label}</span>}
      <span className={styles.chosen}>
        {chosen?.mark}
        <span className={styles.word} title={tip === undefined ? chosen?.label : undefined}>
          {chosen?.label ?? ''}
        </span>
      </span>
    </AriaButton>
  );
  return (
    <MenuTrigger>
      {tip === undefined ? (
        button
      ) : (
        <TooltipTrigger delay={400}>
          {button}
          <TipBox>{tip}</TipBox>
        </TooltipTrigger>
      )}
      <Popover className={menu.popover as string} placement="bottom start" offset={4}>
        <Choices label={label} value={value} options={options} onChoose={choose} />
      </Popover>
    </MenuTrigger>
  );
}
