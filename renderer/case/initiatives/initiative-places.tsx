import { useTranslation } from 'react-i18next';
import { useShallow } from 'zustand/react/shallow';
import { localText } from '../../i18n/local-text.js';
import { useLanguage } from '../../i18n/use-language.js';
import type { LocalText } from '../../simulation/door.js';
import { isObject } from '../../stores/json-path.js';
import { useCase } from '../../stores/stores.js';
import { useField } from '../fields/use-field.js';
import { WordsChip } from '../fields/words-chip.js';
import { Said } from '../sections/said.js';
import styles from '../sections/sentence.module.css';
import { storeId, storesOf } from '../stores/store-edits.js';
import { useRegions } from '../stores/use-regions.js';

/** Where an initiative is in force: "in all stores of all regions", each a list to choose from; none chosen means all. */
export function InitiativePlaces({ name }: { readonly name: string }) {
  const { t } = useTranslation('case');
  const language = useLanguage();
  const stores = useCase(useShallow((s) => storesOf(s.document)));
  const regions = useRegions();
  const storeOptions = stores.map((store) => ({
    value: storeId(store),
    label: isObject(store) ? localText(store.title as LocalText | undefined, language, storeId(store)) : '',
  }));
  return (
    <p className={styles.sentence}>
      <Said
        text={t('initiatives.inForce')}
        chip={(field) =>
          field === 'stores' ? (
            <PlacesChip name={`${name}.stores`} none={t('initiatives.allStores')} options={storeOptions} />
          ) : (
            <PlacesChip name={`${name}.regions`} none={t('initiatives.allRegions')} options={regions.map((region) => ({ value: region, label: region }))} />
          )
        }
      />
    </p>
  );
}

interface PlacesChipProps {
  readonly name: string;
  readonly none: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

function PlacesChip({ name, none, options }: PlacesChipProps) {
  const field = useField(name);
  const chosen = Array.isArray(field.value) ? field.value.map(String) : [];
  return (
    <WordsChip
      label={field.label}
      chosen={chosen}
      options={options}
      none={none}
      onChoose={(next) => (next.length === 0 ? field.reset() : field.set(next))}
      isChanged={field.changed}
      isInvalid={field.problem !== null}
    />
  );
}
