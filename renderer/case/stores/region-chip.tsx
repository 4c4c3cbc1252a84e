import { useTranslation } from 'react-i18next';
import { useField } from '../fields/use-field.js';
import { WordChip } from '../fields/word-chip.js';
import { freeRegion } from './store-edits.js';
import { useRegions } from './use-regions.js';

/** The region of a store: one of those there are, or a new one. */
export function RegionChip({ index }: { readonly index: number }) {
  const { t } = useTranslation('case');
  const field = useField(`stores[${index}].region`);
  const regions = useRegions();
  const value = String(field.value ?? '');
  const known = regions.includes(value) ? regions : [...regions, value];
  const fresh = freeRegion(known);
  return (
    <WordChip
      label={field.label}
      value={value}
      text={value}
      options={[...known.map((region) => ({ value: region, label: region })), { value: fresh, label: t('stores.newRegion', { name: fresh }) }]}
      onChoose={(region) => region !== value && field.set(region)}
      isChanged={field.changed}
      isInvalid={field.problem !== null}
    />
  );
}
