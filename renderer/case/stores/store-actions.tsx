import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.js';
import { Pick } from '../../components/pick.js';
import { useStores } from '../../stores/stores.js';
import { freeRegion, STORES_MAX, withNewStores, withoutStores, withStoreCopies, withStoresInRegion } from './store-edits.js';
import styles from './store-table.module.css';
import { useRegions } from './use-regions.js';

interface StoreActionsProps {
  /** Stores of the case. */
  readonly count: number;
  readonly chosen: ReadonlySet<string>;
  readonly onChosen: (chosen: ReadonlySet<string>) => void;
}

/** What can be done with the chosen stores together, or new ones where none is chosen. */
export function StoreActions({ count, chosen, onChosen }: StoreActionsProps) {
  return (
    <div className={styles.actions}>{chosen.size === 0 ? <AddStores count={count} /> : <OfChosen count={count} chosen={chosen} onChosen={onChosen} />}</div>
  );
}

function AddStores({ count }: { readonly count: number }) {
  const { t } = useTranslation('case');
  const { theCase } = useStores();
  const add = (more: number) => theCase.getState().change((document) => withNewStores(document, more, (number) => t('stores.new', { number })));
  const totals = [3, 6, 9, STORES_MAX].filter((total) => total > count + 1);
  return (
    <>
      <Button kind="quiet" isDisabled={count >= STORES_MAX} onPress={() => add(1)}>
        {t('stores.add')}
      </Button>
      {totals.length > 0 && (
        <Pick
          label={t('stores.fill')}
          value=""
          options={totals.map((total) => ({ value: String(total), label: t('stores.total', { total }) }))}
          onChange={(total) => add(Number(total) - count)}
        />
      )}
    </>
  );
}

function OfChosen({ count, chosen, onChosen }: StoreActionsProps) {
  const { t } = useTranslation('case');
  const { theCase } = useStores();
  const regions = useRegions();
  const fresh = freeRegion(regions);
  const { size } = chosen;
  return (
    <>
      <span aria-live="polite">{t('stores.chosen', { count: size })}</span>
      <Button
        isDisabled={count + size > STORES_MAX}
        onPress={() => theCase.getState().change((document) => withStoreCopies(document, chosen, (name) => t('plan.copy', { name })))}
      >
        {t('stores.duplicate')}
      </Button>
      <Pick
        label={t('stores.toRegion')}
        value=""
        options={[...regions.map((region) => ({ value: region, label: region })), { value: fresh, label: t('stores.newRegion', { name: fresh }) }]}
        onChange={(region) => theCase.getState().change((document) => withStoresInRegion(document, chosen, region))}
      />
      <Button
        isDisabled={size >= count}
        onPress={() => {
          theCase.getState().change((document) => withoutStores(document, chosen));
          onChosen(new Set());
        }}
      >
        {t('stores.removeChosen')}
      </Button>
      <Button kind="quiet" onPress={() => onChosen(new Set())}>
        {t('stores.choose-none')}
      </Button>
    </>
  );
}
