import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.js';
import { figure } from '../../format/figures.js';
import { localText } from '../../i18n/local-text.js';
import { useLanguage } from '../../i18n/use-language.js';
import type { LocalText } from '../../simulation/door.js';
import { isObject, type Json, pathText } from '../../stores/json-path.js';
import { useCase, useStores } from '../../stores/stores.js';
import { FieldChip } from '../fields/field-chip.js';
import { LocalTextInput } from '../fields/local-text-input.js';
import { NameChip } from '../naming/name-chip.js';
import { RegionChip } from './region-chip.js';
import { STORES, storeId, withoutStores } from './store-edits.js';

interface StoreRowProps {
  readonly index: number;
  readonly store: Json;
  readonly count: number;
  readonly isChosen: boolean;
  readonly onChoose: (on: boolean) => void;
}

export function StoreRow({ index, store, count, isChosen, onChoose }: StoreRowProps) {
  const { t } = useTranslation('case');
  const language = useLanguage();
  const { theCase } = useStores();
  const visitors = useCase((s) => (s.scenario?.world.demand.visitorsPerDay ?? 0) * (s.scenario?.world.stores[index]?.size ?? 0));
  const id = storeId(store);
  const name = isObject(store) ? localText(store.title as LocalText | undefined, language, id) : id;
  return (
    <tr data-chosen={isChosen || undefined} data-path={pathText([...STORES, index])}>
      <td>
        {count > 1 && (
          <input type="checkbox" aria-label={t('stores.chooseOne', { name })} checked={isChosen} onChange={(event) => onChoose(event.currentTarget.checked)} />
        )}
      </td>
      <td>
        <LocalTextInput path={[...STORES, index, 'title']} label={t('stores.name')} fallback={id} />
      </td>
      <td>
        <NameChip kind="store" name={id} />
      </td>
      <td>
        <FieldChip name={`stores[${index}].size`} />
      </td>
      <td>{figure(visitors, 0, language)}</td>
      <td>
        <RegionChip index={index} />
      </td>
      <td>
        <FieldChip name={`stores[${index}].calendarShiftDays`} />
      </td>
      <td>
        {count > 1 && (
          <Button
            kind="quiet"
            aria-label={t('stores.remove', { name })}
            onPress={() => theCase.getState().change((document) => withoutStores(document, new Set([id])))}
          >
            ×
          </Button>
        )}
      </td>
    </tr>
  );
}
