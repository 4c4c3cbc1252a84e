import { useTranslation } from 'react-i18next';
import { useLanguage } from '../i18n/use-language.js';
import { type ImportQuantity, ROLES, WEEKDAYS } from '../simulation/door.js';
import styles from './import-page.module.css';
import { quantityInterval, quantityText } from './quantity-text.js';

/** Every number of the case that a file can tell, and where it comes from. */
export function QuantityTable({ quantities }: { readonly quantities: readonly ImportQuantity[] }) {
  const { t } = useTranslation('library');
  return (
    <section className={styles.part}>
      <h2>{t('import.numbers')}</h2>
      <table className={styles.table} aria-label={t('import.numbers')}>
        <thead>
          <tr>
            <th scope="col">{t('import.what')}</th>
            <th scope="col">{t('import.value')}</th>
            <th scope="col">{t('import.interval')}</th>
            <th scope="col">{t('import.dataDays')}</th>
            <th scope="col" data-words>
              {t('import.from')}
            </th>
          </tr>
        </thead>
        <tbody>
          {quantities.map((quantity) => (
            <QuantityRow key={`${quantity.name} ${quantity.of}`} quantity={quantity} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

const NAMED: ReadonlySet<string> = new Set([...WEEKDAYS, ...ROLES]);

function QuantityRow({ quantity }: { readonly quantity: ImportQuantity }) {
  const { t } = useTranslation('library');
  const language = useLanguage();
  const { name, of, rows, source } = quantity;
  const which = of !== undefined && NAMED.has(of) ? t(`import.of.${of}`) : of;
  const interval = quantityInterval(quantity, language);
  return (
    <tr>
      <th scope="row">{t(`import.quantity.${name}`, { of: which })}</th>
      <td>{quantityText(quantity, language)}</td>
      <td>{interval === null ? '' : interval.low === interval.high ? t('import.noSpread') : t('import.to', interval)}</td>
      <td>{rows}</td>
      <td data-words>{t(`import.source.${source}`)}</td>
    </tr>
  );
}
