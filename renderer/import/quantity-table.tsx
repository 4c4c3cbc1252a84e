import { useTranslation } from 'react-i18next';
import { useLanguage } from '../i18n/use-language.js';
import { type ImportQuantity, ROLES, WEEKDAYS } from '../simulation/door.js';
import styles from './import-page.module.css';
import { percentText } from './percent-text.js';

/** Every number of the case that a file can tell, and where it comes from. */
export function QuantityTable({ quantities }: { readonly quantities: readonly ImportQuantity[] }) {
  const { t } = useTranslation('library');
  const language = useLanguage();
  const named = new Set<string>([...WEEKDAYS, ...ROLES]);
  const of = (name: string | undefined) => (name !== undefined && named.has(name) ? t(`import.of.${name}`) : name);
  const figures = new Intl.NumberFormat(language, { maximumSignificantDigits: 4 });
  const show = (value: number, unit: ImportQuantity['unit']) => (unit === 'share' ? percentText(value, language) : figures.format(value));
  const rangeText = (low: string, high: string) => (low === high ? t('import.noSpread') : t('import.to', { low, high }));
  return (
    <section className={styles.part}>
      <h2>{t('import.numbers')}</h2>
      <table className={styles.table} aria-label={t('import.numbers')}>
        <thead>
          <tr>
            <th scope="col">{t('import.what')}</th>
            <th scope="col">{t('import.value')}</th>
            <th scope="col">{t('import.interval')}</th>
            <th scope="col">{t('import.rows')}</th>
            <th scope="col">{t('import.from')}</th>
          </tr>
        </thead>
        <tbody>
          {quantities.map(({ name, of: which, unit, value, low, high, standardError, rows, source }) => (
            <tr key={`${name} ${which}`}>
              <th scope="row">{t(`import.quantity.${name}`, { of: of(which) })}</th>
              <td>{show(value, unit)}</td>
              <td>
                {low !== undefined && high !== undefined
                  ? rangeText(show(low, unit), show(high, unit))
                  : standardError === undefined
                    ? ''
                    : `± ${show(1.96 * standardError, unit)}`}
              </td>
              <td>{rows}</td>
              <td>{t(`import.source.${source}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
