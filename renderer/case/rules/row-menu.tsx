import { Button as AriaButton, Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover, Separator } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import menu from '../../components/menu.module.css';
import styles from './rule-parts.module.css';

export interface RowAction {
  readonly id: string;
  readonly text: string;
  readonly run: () => void;
}

export interface RowMenuProps {
  /** Spoken name of the button. */
  readonly name: string;
  /** Fields that may be said or not. */
  readonly parts: readonly string[];
  readonly said: readonly string[];
  readonly onSay: (field: string, said: boolean) => void;
  readonly actions: readonly RowAction[];
}

/** What may be said of a condition, an action or a rule, with a tick where it is, a line of explanation each; and what can be done with it. */
export function RowMenu({ name, parts, said, onSay, actions }: RowMenuProps) {
  const { t } = useTranslation('case');
  const choose = (keys: 'all' | Set<unknown>) => {
    for (const field of parts) {
      const on = keys === 'all' || keys.has(field);
      if (on !== said.includes(field)) onSay(field, on);
    }
  };
  return (
    <MenuTrigger>
      <AriaButton className={styles.more as string} aria-label={name}>
        ⋯
      </AriaButton>
      <Popover className={menu.popover as string} placement="bottom end" offset={2}>
        <Menu className={menu.list as string} aria-label={name}>
          {parts.length > 0 && (
            <MenuSection selectionMode="multiple" selectedKeys={said} onSelectionChange={choose}>
              <Header className={styles.topic as string}>{t('rules.parts')}</Header>
              {parts.map((field) => (
                <MenuItem key={field} id={field} textValue={t(`rulePart.${field}.name`)} className={`${menu.item} ${styles.choice}`}>
                  <span className={menu.tick} aria-hidden="true" />
                  <span>
                    {t(`rulePart.${field}.name`)}
                    <span className={styles.say}>{t(`rulePart.${field}.say`)}</span>
                  </span>
                </MenuItem>
              ))}
            </MenuSection>
          )}
          {parts.length > 0 && actions.length > 0 && <Separator className={styles.line as string} />}
          {actions.map(({ id, text, run }) => (
            <MenuItem key={id} id={id} className={menu.item as string} onAction={run}>
              {text}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
