import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useShallow } from 'zustand/react/shallow';
import { isObject } from '../../stores/json-path.js';
import { useCase } from '../../stores/stores.js';
import { FieldProblems } from '../fields/field-problems.js';
import { RegionNames } from './region-names.js';
import { StoreActions } from './store-actions.js';
import { storeId, storesOf } from './store-edits.js';
import { StoreRow } from './store-row.js';
import styles from './store-table.module.css';

/** One row a store; those that are ticked are duplicated, removed or put into a region together. */
export function StoreTable() {
  const { t } = useTranslation('case');
  const stores = useCase(useShallow((s) => storesOf(s.document)));
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const ids = stores.map(storeId);
  const chosen = new Set(ids.filter((id) => ticked.has(id)));
  const tick = (id: string, on: boolean) => setTicked(new Set(on ? [...chosen, id] : [...chosen].filter((each) => each !== id)));
  const several = stores.length > 1;
  return (
    <>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <thead>
            <tr>
              <td>
                {several && (
                  <input
                    type="checkbox"
                    aria-label={t('stores.choose-all')}
                    checked={chosen.size === stores.length}
                    ref={(box) => {
                      if (box !== null) box.indeterminate = chosen.size > 0 && chosen.size < stores.length;
                    }}
                    onChange={(event) => setTicked(new Set(event.currentTarget.checked ? ids : []))}
                  />
                )}
              </td>
              <th scope="col">{t('stores.name')}</th>
              <th scope="col">{t('about.name')}</th>
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
                key={isObject(store) ? storeId(store) : i}
                index={i}
                store={store}
                count={stores.length}
                isChosen={chosen.has(storeId(store))}
                onChoose={(on) => tick(storeId(store), on)}
              />
            ))}
          </tbody>
        </table>
      </div>
      <FieldProblems names={['stores']} />
      <StoreActions count={stores.length} chosen={chosen} onChosen={setTicked} />
      <RegionNames />
    </>
  );
}
