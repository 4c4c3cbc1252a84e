import { Button as AriaButton, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import menu from '../../components/menu.module.css';
import type { JsonObject } from '../../stores/json-path.js';
import { useStores } from '../../stores/stores.js';
import { withMoved } from '../order/moved.js';
import styles from './strategies-panel.module.css';
import { withoutStrategy } from './strategy-edits.js';

export interface StrategyMenuProps {
  readonly strategy: JsonObject;
  readonly index: number;
  readonly isBaseline: boolean;
  /** Of all strategies of the case. */
  readonly count: number;
  readonly name: string;
}

/** What can be done with a strategy as a whole. */
export function StrategyMenu({ strategy, index, isBaseline, count, name }: StrategyMenuProps) {
  const { t } = useTranslation('case');
  const { theCase } = useStores();
  const isAlone = count === 1;
  const labour = strategy.labour === 'same-as-baseline' ? 'same-as-baseline' : 'free';
  const move = (to: number) => theCase.getState().change((document) => withMoved(document, ['strategies'], index, to));
  const off = [
    ...(isBaseline ? ['baseline', 'delete'] : []),
    ...(isAlone ? ['delete'] : []),
    ...(index === 0 ? ['up'] : []),
    ...(index === count - 1 ? ['down'] : []),
  ];
  return (
    <MenuTrigger>
      <AriaButton className={styles.more as string} aria-label={t('plan.actions', { name })}>
        ⋯
      </AriaButton>
      <Popover className={menu.popover as string} placement="bottom end">
        <Menu className={menu.list as string} disabledKeys={off}>
          <MenuItem id="baseline" className={menu.item as string} onAction={() => theCase.getState().edit(['baseline'], String(strategy.id))}>
            {t('plan.setBaseline')}
          </MenuItem>
          <MenuItem
            id="labour"
            className={menu.item as string}
            onAction={() => theCase.getState().edit(['strategies', index, 'labour'], labour === 'free' ? 'same-as-baseline' : 'free')}
          >
            {t('plan.labour')}
            <span className={menu.note}>{t(`plan.labour-${labour}`)}</span>
          </MenuItem>
          <MenuItem id="up" className={menu.item as string} onAction={() => move(index - 1)}>
            {t('rules.up')}
            <span className={menu.note}>Alt ↑</span>
          </MenuItem>
          <MenuItem id="down" className={menu.item as string} onAction={() => move(index + 1)}>
            {t('rules.down')}
            <span className={menu.note}>Alt ↓</span>
          </MenuItem>
          <MenuItem id="delete" className={menu.item as string} onAction={() => theCase.getState().change((document) => withoutStrategy(document, index))}>
            {t('plan.delete')}
            {(isAlone || isBaseline) && <span className={menu.note}>{t(isAlone ? 'plan.lastOne' : 'plan.isBaseline')}</span>}
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
