import { useState } from 'react';
import { Button as AriaButton, Autocomplete, Dialog, DialogTrigger, Input, ListBox, ListBoxItem, Popover, SearchField, useFilter } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import button from '../../components/button.module.css';
import menu from '../../components/menu.module.css';
import { type Json, pathSteps, pathText } from '../../stores/json-path.js';
import { useStores } from '../../stores/stores.js';
import { noteAt } from '../fields/field-note.js';
import { effective } from '../fields/use-field.js';
import styles from './lever-picker.module.css';
import { LEVERS } from './levers.js';
import { changedLevers, withLever } from './strategy-edits.js';

/** Finds a lever by name and starts a change of it at the value the case has. */
export function LeverPicker({ index, changes }: { readonly index: number; readonly changes: Json | undefined }) {
  const { t } = useTranslation('case');
  const { theCase } = useStores();
  const [open, setOpen] = useState(false);
  const taken = new Set(changedLevers(changes).map(pathText));
  const add = (name: string) => {
    const state = theCase.getState();
    const lever = pathSteps(name);
    const note = noteAt(state.document ?? undefined, ['world', ...lever], undefined);
    const start = effective(state, ['world', ...lever]) ?? note?.fallback ?? note?.options[0] ?? note?.min ?? 0;
    state.change((document) => withLever(document, index, lever, start));
    setOpen(false);
  };
  return (
    <DialogTrigger isOpen={open} onOpenChange={setOpen}>
      <AriaButton className={`${button.button} ${button.quiet}`}>{t('plan.add')}</AriaButton>
      <Popover className={menu.popover as string} placement="bottom end">
        <Dialog className={styles.dialog as string} aria-label={t('plan.addLabel')}>
          <LeverList taken={taken} onChoose={add} />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

const SECTION_OF: Readonly<Record<string, string>> = {
  staff: 'staff',
  checkout: 'checkout',
  desk: 'service',
  escalation: 'service',
  stock: 'stock',
  forecast: 'pool',
  pressure: 'pool',
  pool: 'pool',
  rules: 'rules',
  floats: 'pool',
  execution: 'change',
};

/** Only there while it is open. */
function LeverList({ taken, onChoose }: { readonly taken: ReadonlySet<string>; readonly onChoose: (name: string) => void }) {
  const { t } = useTranslation('case');
  const { contains } = useFilter({ sensitivity: 'base' });
  return (
    <Autocomplete filter={contains}>
      <SearchField aria-label={t('plan.addLabel')} autoFocus className={styles.search as string}>
        <Input placeholder={t('plan.find')} />
      </SearchField>
      <ListBox
        className={`${menu.list} ${styles.list}`}
        aria-label={t('plan.addLabel')}
        renderEmptyState={() => <p className={styles.none}>{t('plan.nothing')}</p>}
        onAction={(key) => onChoose(String(key))}
      >
        {LEVERS.filter((name) => !taken.has(name)).map((name) => (
          <ListBoxItem key={name} id={name} textValue={t(`field.${name}`)} className={menu.item as string}>
            {t(`field.${name}`)}
            <span className={menu.note}>{t(`section.${SECTION_OF[name.split('.')[0] ?? ''] ?? 'staff'}`)}</span>
          </ListBoxItem>
        ))}
      </ListBox>
    </Autocomplete>
  );
}
