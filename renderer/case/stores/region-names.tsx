import { useTranslation } from 'react-i18next';
import { useCase } from '../../stores/stores.js';
import { NameChip } from '../naming/name-chip.js';
import styles from './store-table.module.css';
import { useRegions } from './use-regions.js';

/** The regions there are, with the number of their stores; each can be called otherwise everywhere. */
export function RegionNames() {
  const { t } = useTranslation('case');
  const regions = useRegions();
  const stores = useCase((s) => s.scenario?.world.stores ?? null);
  if (stores === null) return null;
  return (
    <p className={styles.regions}>
      {t('stores.regions')}
      {regions.map((region) => (
        <span key={region}>
          <NameChip kind="region" name={region} /> {t('stores.count', { count: stores.filter((store) => store.region === region).length })}
        </span>
      ))}
    </p>
  );
}
