import type { ReactNode } from 'react';
import { Menu, MenuItem } from 'react-aria-components';
import menu from './menu.module.css';

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly mark?: ReactNode;
}

export interface ChoicesProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly Choice[];
  readonly onChoose: (value: string) => void;
}

/** The list that opens below a pick or a chip, inside a MenuTrigger. Only there while it is open: lists of sixty indicators in every row would make typing slow. */
export function Choices({ label, value, options, onChoose }: ChoicesProps) {
  return (
    <Menu
      className={menu.list as string}
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onAction={(key) => onChoose(String(key))}
    >
      {options.map((option) => (
        <MenuItem key={option.value} id={option.value} textValue={option.label} className={menu.item as string}>
          {option.mark}
          {option.label}
        </MenuItem>
      ))}
    </Menu>
  );
}
