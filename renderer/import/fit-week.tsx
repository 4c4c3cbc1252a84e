import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Segmented } from '../components/segmented.js';
import { figure } from '../format/figures.js';
import { useLanguage } from '../i18n/use-language.js';
import { type ImportReport, WEEKDAYS } from '../simulation/door.js';
import styles from './fit-week.module.css';
import { percentText } from './percent-text.js';

const WeekChart = lazy(async () => ({ default: (await import('./week-chart.js')).WeekChart }));

type Reproduction = NonNullable<ImportReport['reproduction']>;

/** The week of the file against the simulated one; its title is how close they come. A table twin is a press away. */
export function FitWeek({ reproduction }: { readonly reproduction: Reproduction }) {
  const { t } = useTranslation('library');
  const language = useLanguage();
  const [as, setAs] = useState<'chart' | 'table'>('chart');
  const { daily } = reproduction;
  const percent = (share: number) => percentText(share, language);
  return (
    <figure className={styles.figure}>
      <figcaption>
        <b>
          {t(daily.error <= 1.5 * daily.byChance ? 'import.week.close' : 'import.week.apart', { error: percent(daily.error), chance: percent(daily.byChance) })}
        </b>
        <Segmented
          label={t('import.week.as')}
          value={as}
          onChange={setAs}
          segments={[
            { value: 'chart', label: t('import.week.chart') },
            { value: 'table', label: t('import.week.table') },
          ]}
        />
      </figcaption>
      {as === 'chart' ? (
        <>
          <p className={styles.axis}>{t('import.week.axis')}</p>
          <Suspense fallback={<div className={styles.frame} />}>
            <WeekChart reproduction={reproduction} />
          </Suspense>
        </>
      ) : (
        <WeekTable reproduction={reproduction} />
      )}
      <p className={styles.legend}>
        <i data-file /> {t('import.week.file')} <i data-simulated /> {t('import.week.simulated', { seasons: reproduction.seasons })}
      </p>
    </figure>
  );
}

function WeekTable({ reproduction: { hourly, week } }: { readonly reproduction: Reproduction }) {
  const { t } = useTranslation('library');
  const language = useLanguage();
  const shown = (value: number | undefined) => (value === undefined ? '–' : figure(value, value < 10 ? 1 : 0, language));
  return (
    <div className={styles.scroll}>
      <table className={styles.table} aria-label={t('import.week.picture')}>
        <thead>
          <tr>
            <th scope="col">{t('import.week.hour')}</th>
            {WEEKDAYS.map((weekday) => (
              <th key={weekday} scope="col">
                {t(`import.of.${weekday}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {hourly.hours.map((hour, i) => (
            <tr key={hour}>
              <th scope="row">{`${hour}:00`}</th>
              {WEEKDAYS.map((weekday, day) => (
                <td key={weekday}>
                  {shown(week.file[day]?.[i])} <small>{shown(week.simulated[day]?.[i])}</small>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
