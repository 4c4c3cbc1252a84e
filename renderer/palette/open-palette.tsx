import { useDeferredValue, useState } from 'react';
import { Autocomplete, Dialog, Header, Input, Menu, MenuItem, MenuSection, Modal, ModalOverlay, SearchField } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import menu from '../components/menu.module.css';
import { useNavigation } from '../stores/stores.js';
import { useActionItems } from './action-items.js';
import { useSectionItems, useStrategyItems } from './case-items.js';
import styles from './command-palette.module.css';
import { useFileItems } from './file-items.js';
import { findItems } from './find-items.js';
import { useIndicatorItems } from './indicator-items.js';
import type { ItemGroup } from './palette-item.js';

/** The palette while it is open: one line to type in, what fits below. The line is there with the next frame, its list a moment later: it is long. */
export function OpenPalette({ define }: { readonly define: (indicator: string) => void }) {
  const { t } = useTranslation();
  const show = useNavigation((s) => s.show);
  const [typed, setTyped] = useState('');
  // What is only found and never listed is not made before somebody types.
  const isTyped = typed !== '';
  const isListed = useDeferredValue(true, false);
  const isWanted = isListed || isTyped;
  const items = [
    ...useActionItems(isWanted),
    ...useFileItems(),
    ...useSectionItems(isTyped),
    ...useStrategyItems(isWanted),
    ...useIndicatorItems(isTyped, define),
  ];
  const groups = isListed ? findItems(items, typed) : [];
  const act = (key: string | undefined) => {
    show(null);
    items.find(({ id }) => id === key)?.go();
  };
  // Whoever types faster than the list comes means its first line.
  const actOnFirst = () => {
    if (!isListed && typed !== '') act(findItems(items, typed)[0]?.items[0]?.id);
  };
  return (
    <ModalOverlay className={styles.overlay as string} isOpen onOpenChange={(next) => !next && show(null)} isDismissable>
      <Modal className={styles.box as string}>
        <Dialog className={styles.dialog as string} aria-label={t('palette.label')}>
          <Autocomplete inputValue={typed} onInputChange={setTyped}>
            <SearchField aria-label={t('palette.label')} autoFocus className={styles.search as string} onSubmit={actOnFirst}>
              <Input placeholder={t('palette.find')} />
            </SearchField>
            <Menu
              className={`${menu.list} ${styles.list}`}
              aria-label={t('palette.label')}
              onAction={(key) => act(String(key))}
              renderEmptyState={() => isListed && <p className={styles.none}>{t('palette.none')}</p>}
            >
              {groups.map((group) => (
                <Group key={group.kind} group={group} />
              ))}
            </Menu>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function Group({ group }: { readonly group: ItemGroup }) {
  const { t } = useTranslation();
  return (
    <MenuSection id={`kind:${group.kind}`}>
      <Header className={styles.kind as string}>{t(`palette.kind.${group.kind}`)}</Header>
      {group.items.map(({ id, label, note, keys }) => (
        <MenuItem key={id} id={id} textValue={label} className={menu.item as string}>
          <span className={styles.label}>{label}</span>
          {keys === undefined ? note !== undefined && <span className={menu.note}>{note}</span> : <kbd>{keys}</kbd>}
        </MenuItem>
      ))}
    </MenuSection>
  );
}
