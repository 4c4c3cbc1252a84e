import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSize } from '../charts/use-size.js';
import { Segmented } from '../components/segmented.js';
import { figure } from '../format/figures.js';
import { useLanguage } from '../i18n/use-language.js';
import { type ImportReport, WEEKDAYS } from '../simulation/door.js';
import styles from './fit-week.module.css';
import { type FitLayout, fitLayout } from './fit-week-layout.js';
import { percentText } from './percent-text.js';

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
      {as === 'chart' ? <Week reproduction={reproduction} /> : <WeekTable reproduction={reproduction} />}
      <p className={styles.legend}>
        <i data-file /> {t('import.week.file')} <i data-simulated /> {t('import.week.simulated', { seasons: reproduction.seasons })}
      </p>
    </figure>
  );
}

function Week({ reproduction }: { readonly reproduction: Reproduction }) {
  const { t } = useTranslation('library');
  const frame = useRef<HTMLDivElement>(null);
  const size = useSize(frame);
  const layout = fitLayout(reproduction, size);
  return (
    <div ref={frame} className={styles.frame} role="img" aria-label={t('import.week.picture')}>
      {layout !== null && <WeekDrawing layout={layout} width={size.width} height={size.height} />}
    </div>
  );
}

function WeekDrawing({ layout, width, height }: { readonly layout: FitLayout; readonly width: number; readonly height: number }) {
  const { t } = useTranslation('library');
  const language = useLanguage();
  return (
    <svg width={width} height={height} aria-hidden="true" fontSize="12">
      <text x={0} y={12} fontWeight={700}>
        {t('import.week.axis')}
      </text>
      {layout.ticks.map(({ y, value }) => (
        <g key={value}>
          <line x1={44} x2={width} y1={y} y2={y} stroke="var(--line)" />
          <text x={38} y={y + 4} textAnchor="end" style={QUIET}>
            {figure(value, layout.decimals, language)}
          </text>
        </g>
      ))}
      {layout.days.map(({ weekday, x, width: inside, bars, line }) => (
        <g key={weekday}>
          {bars.map((bar) => (
            <rect key={bar.hour} x={bar.x} y={bar.y} width={bar.width} height={bar.height} fill="var(--fit-file)" />
          ))}
          <path d={line} fill="none" stroke="var(--accent)" strokeWidth={2} strokeLinejoin="round" />
          <text x={x + inside / 2} y={height - 6} textAnchor="middle" style={QUIET}>
            {t(`import.of.${WEEKDAYS[weekday]}`)}
          </text>
        </g>
      ))}
      <line x1={44} x2={width} y1={layout.floor} y2={layout.floor} stroke="var(--line-strong)" />
    </svg>
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

/** As a style: the page sets the colour of all text in drawings, which an attribute does not outweigh. */
const QUIET = { fill: 'var(--ink-2)' } as const;
