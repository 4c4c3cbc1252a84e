import { Button as AriaButton, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import menu from '../components/menu.module.css';
import styles from './export-menu.module.css';

export interface ExportChoice {
  readonly id: string;
  readonly label: string;
  readonly run: () => void;
}

/** A small button at a chart or table that opens what it can be had as. */
export function ExportMenu({ label, choices }: { readonly label: string; readonly choices: readonly ExportChoice[] }) {
  return (
    <MenuTrigger>
      <AriaButton className={styles.button as string} aria-label={label}>
        <svg viewBox="0 0 16 16" aria-hidden="true" fill="none" stroke="currentColor" strokeWidth={1.4} strokeLinecap="round" strokeLinejoin="round">
          <path d="M8 2v8M4.8 7L8 10.2 11.2 7M2.5 11v2.5h11V11" />
        </svg>
      </AriaButton>
      <Popover className={menu.popover as string} placement="bottom end" offset={4}>
        <Menu className={menu.list as string} aria-label={label} onAction={(key) => choices.find(({ id }) => id === key)?.run()}>
          {choices.map(({ id, label: text }) => (
            <MenuItem key={id} id={id} textValue={text} className={menu.item as string}>
              {text}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
