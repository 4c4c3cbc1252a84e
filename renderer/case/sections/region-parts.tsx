import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.js';
import { isObject, type Json, valueAt } from '../../stores/json-path.js';
import { useCase, useStores } from '../../stores/stores.js';
import { FieldProblems } from '../fields/field-problems.js';
import { SetChip } from '../fields/set-chip.js';
import { useField } from '../fields/use-field.js';
import { useRegions } from '../stores/use-regions.js';
import styles from './region-parts.module.css';
import { Sentences } from './sentence.js';
import sentence from './sentence.module.css';

const TASTES = ['world', 'customers', 'taste', 'regions'] as const;

/** The taste of each region that has one of its own, in a sentence. */
export function TasteRegions() {
  const { t } = useTranslation('case');
  const { theCase } = useStores();
  const regions = useRegions();
  const written = useCase((s) => valueAt(s.document ?? undefined, TASTES));
  const tastes = Array.isArray(written) ? (written as readonly Json[]) : [];
  const named = tastes.map((taste) => (isObject(taste) ? String(taste.region) : ''));
  const next = regions.find((region) => !named.includes(region));
  return (
    <>
      {named.map((region, i) => (
        <div key={region} className={styles.region}>
          <Sentences say="tasteRegion" prefix={`customers.taste.regions[${i}].`} />
          <Button kind="quiet" aria-label={t('taste.remove', { name: region })} onPress={() => theCase.getState().remove([...TASTES, i])}>
            ×
          </Button>
        </div>
      ))}
      {next !== undefined && (
        <div className={styles.add}>
          <Button kind="quiet" onPress={() => theCase.getState().edit(TASTES, [...tastes, { region: next, standard: 0.5, regional: 0.8 }])}>
            {t('taste.add')}
          </Button>
        </div>
      )}
    </>
  );
}

/** Which regions cook for themselves. */
export function KitchenRegions() {
  const { t } = useTranslation('case');
  const field = useField('supply.regions');
  const options = useRegions();
  return (
    <>
      <p className={sentence.sentence}>
        {t('kitchen.regions')} <SetChip field={{ ...field, note: field.note && { ...field.note, options } }} />
      </p>
      <FieldProblems names={['supply.regions']} />
    </>
  );
}
