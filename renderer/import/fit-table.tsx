import { useTranslation } from 'react-i18next';
import { figure } from '../format/figures.js';
import { signedPercent } from '../format/percent.js';
import { useLanguage } from '../i18n/use-language.js';
import type { ImportReport } from '../simulation/door.js';
import { FitWeek } from './fit-week.js';
import styles from './import-page.module.css';
import { percentText } from './percent-text.js';

/** How close simulated seasons come to the file. */
export function FitTable({ report: { reproduction } }: { readonly report: ImportReport }) {
  const { t } = useTranslation('library');
  const language = useLanguage();
  if (reproduction === undefined) return <p>{t('import.noFit')}</p>;
  const { seasons, days, measures, hourly } = reproduction;
  const percent = (share: number) => percentText(share, language);
  const change = (share: number) => signedPercent(share, 1, language);
  return (
    <section className={styles.part}>
      <h2>{t('import.fit')}</h2>
      <p>{t('import.fitSay', { seasons, days })}</p>
      <FitWeek reproduction={reproduction} />
      <table className={styles.table} aria-label={t('import.fit')}>
        <thead>
          <tr>
            <th scope="col">{t('import.what')}</th>
            <th scope="col">{t('import.inFile')}</th>
            <th scope="col">{t('import.simulated')}</th>
            <th scope="col">{t('import.difference')}</th>
            <th scope="col">{t('import.interval')}</th>
          </tr>
        </thead>
        <tbody>
          {measures.map(({ measure, file, simulated, relative }) => (
            <tr key={measure}>
              <th scope="row">{t(`import.measure.${measure}`)}</th>
              <td>{figure(file, 0, language)}</td>
              <td>{figure(simulated, 0, language)}</td>
              <td>{change(relative.mean)}</td>
              <td>{t('import.to', { low: change(relative.low), high: change(relative.high) })}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{t('import.hourly', { error: percent(hourly.error), chance: percent(hourly.byChance) })}</p>
    </section>
  );
}
