import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.js';
import { figure } from '../../format/figures.js';
import { useLanguage } from '../../i18n/use-language.js';
import { isObject, type Json, valueAt } from '../../stores/json-path.js';
import { useCase, useStores } from '../../stores/stores.js';
import { FieldChip } from '../fields/field-chip.js';
import { FieldProblems } from '../fields/field-problems.js';
import { LocalTextInput } from '../fields/local-text-input.js';
import styles from './store-parts.module.css';

const PATH = ['world', 'stores'] as const;
const MOST = 12;

/** One row a store. */
export function StoreParts() {
  const { t } = useTranslation('case');
  const { theCase } = useStores();
  const written = useCase((s) => valueAt(s.document ?? undefined, PATH));
  const stores = Array.isArray(written) ? (written as readonly Json[]) : [];
  const add = () => {
    const ids = new Set(stores.map((store) => (isObject(store) ? store.id : '')));
    let number = stores.length + 1;
    while (ids.has(`store-${number}`)) number++;
    theCase.getState().edit(PATH, [...stores, { id: `store-${number}`, title: t('stores.new', { number }), size: 1 }]);
  };
  return (
    <>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('stores.name')}</th>
            <th scope="col">{t('field.stores.size')}</th>
            <th scope="col">{t('stores.visitors')}</th>
            <th scope="col">{t('field.stores.region')}</th>
            <th scope="col">{t('field.stores.calendarShiftDays')}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {stores.map((store, i) => (
            <StoreRow
              key={isObject(store) ? String(store.id) : i}
              index={i}
              store={store}
              last={stores.length === 1}
              onRemove={() => theCase.getState().remove([...PATH, i])}
            />
          ))}
        </tbody>
      </table>
      <FieldProblems names={['stores']} />
      <Button kind="quiet" isDisabled={stores.length >= MOST} onPress={add}>
        {t('stores.add')}
      </Button>
    </>
  );
}

interface StoreRowProps {
  readonly index: number;
  readonly store: Json;
  readonly last: boolean;
  readonly onRemove: () => void;
}

function StoreRow({ index, store, last, onRemove }: StoreRowProps) {
  const { t } = useTranslation('case');
  const language = useLanguage();
  const visitors = useCase((s) => (s.scenario?.world.demand.visitorsPerDay ?? 0) * (s.scenario?.world.stores[index]?.size ?? 0));
  const name = isObject(store) ? String(store.id) : '';
  return (
    <tr>
      <td>
        <LocalTextInput path={[...PATH, index, 'title']} label={t('stores.name')} fallback={name} />
      </td>
      <td>
        <FieldChip name={`stores[${index}].size`} />
      </td>
      <td>{figure(visitors, 0, language)}</td>
      <td>
        <FieldChip name={`stores[${index}].region`} />
      </td>
      <td>
        <FieldChip name={`stores[${index}].calendarShiftDays`} />
      </td>
      <td>
        {!last && (
          <Button kind="quiet" aria-label={t('stores.remove', { name })} onPress={onRemove}>
            ×
          </Button>
        )}
      </td>
    </tr>
  );
}
