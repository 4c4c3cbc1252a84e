import { Button as AriaButton, DialogTrigger, Header, ListBox, ListBoxItem, ListBoxSection, Popover, type Selection } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useShallow } from 'zustand/react/shallow';
import menu from '../../components/menu.module.css';
import { localText } from '../../i18n/local-text.js';
import { useLanguage } from '../../i18n/use-language.js';
import type { LocalText } from '../../simulation/door.js';
import { isObject, type Json, type JsonObject, valueAt } from '../../stores/json-path.js';
import { useCase } from '../../stores/stores.js';
import styles from './chip.module.css';
import type { Field } from './use-field.js';
import { quantityText } from './value-text.js';

/** The format's limit. */
const MOST = 6;

const ANY = 'any ';

/** Stores of the case: so many of them, which the model matches, or these ones. */
export function StoresChip({ field }: { readonly field: Field }) {
  const { t } = useTranslation('case');
  const language = useLanguage();
  const stores = useCase(
    useShallow((s) => {
      const written = valueAt(s.document ?? undefined, ['world', 'stores']);
      return Array.isArray(written) ? (written as readonly Json[]).filter(isObject) : [];
    }),
  );
  const { value, label } = field;
  const named = Array.isArray(value) ? value.map(String) : [];
  const nameOf = (id: string) => titleOf(stores, id, (title) => localText(title, language, id));
  const count = (number: number) => quantityText(number, 'stores', { t, language });
  const text = typeof value === 'number' ? count(value) : named.map(nameOf).join(t('value.listComma'));
  const ids = [...new Set([...stores.map(({ id }) => String(id)), ...named])];
  return (
    <DialogTrigger>
      <AriaButton
        className={styles.chip as string}
        aria-label={t('chip.name', { label, value: text })}
        {...(field.changed ? { 'data-changed': true } : {})}
        {...(field.problem === null ? {} : { 'data-invalid': true })}
      >
        {text}
      </AriaButton>
      <Popover className={menu.popover as string} offset={4} placement="bottom start">
        <ListBox
          className={menu.list as string}
          aria-label={label}
          selectionMode="multiple"
          selectedKeys={typeof value === 'number' ? [ANY + value] : named}
          onSelectionChange={(keys) => field.set(chosen(keys, value, ids))}
        >
          <ListBoxSection>
            <Header className={menu.heading as string}>{t('pilotStores.count')}</Header>
            {upTo(Math.max(1, Math.min(MOST, stores.length))).map((number) => (
              <StoreItem key={number} id={ANY + number} text={count(number)} />
            ))}
          </ListBoxSection>
          <ListBoxSection>
            <Header className={menu.heading as string}>{t('pilotStores.which')}</Header>
            {ids.map((id) => (
              <StoreItem key={id} id={id} text={nameOf(id)} />
            ))}
          </ListBoxSection>
        </ListBox>
      </Popover>
    </DialogTrigger>
  );
}

function StoreItem({ id, text }: { readonly id: string; readonly text: string }) {
  return (
    <ListBoxItem id={id} textValue={text} className={menu.item as string}>
      <span className={menu.tick} aria-hidden="true" />
      {text}
    </ListBoxItem>
  );
}

/** What was pressed decides: a number takes the place of names, a name that of a number; without any name it is one store again. */
function chosen(keys: Selection, before: Json | undefined, ids: readonly string[]): Json {
  if (keys === 'all') return ids.slice(0, MOST);
  const number = [...keys].map(String).find((key) => key.startsWith(ANY) && key !== ANY + String(before));
  if (number !== undefined) return Number(number.slice(ANY.length));
  const names = ids.filter((id) => keys.has(id)).slice(0, MOST);
  if (names.length > 0) return names;
  return typeof before === 'number' ? before : 1;
}

function upTo(number: number): readonly number[] {
  return Array.from({ length: number }, (_, i) => i + 1);
}

function titleOf(stores: readonly JsonObject[], id: string, say: (title: LocalText | undefined) => string): string {
  return say(stores.find((store) => store.id === id)?.title as LocalText | undefined);
}
