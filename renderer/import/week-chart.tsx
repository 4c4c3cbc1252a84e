import { useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Bar, CartesianGrid, ComposedChart, Line, Tooltip, XAxis, YAxis } from 'recharts';
import { useSize } from '../charts/use-size.js';
import { figure } from '../format/figures.js';
import { useLanguage } from '../i18n/use-language.js';
import { type ImportReport, WEEKDAYS } from '../simulation/door.js';
import { useScale } from '../stores/use-scale.js';
import styles from './fit-week.module.css';
import { type WeekHour, weekHours } from './week-hours.js';

type Reproduction = NonNullable<ImportReport['reproduction']>;

/** Room for the numbers of the axis, and for the weekdays (pixels). */
const MARGIN = { top: 8, right: 0, bottom: 0, left: 0 };
const TICK = { fill: 'var(--ink-2)', fontSize: 12 };
const AXIS_WIDTH = 44;

/** Seven days side by side on one scale from zero: the mean week of the file as bars, that of the simulated seasons as a line. */
export function WeekChart({ reproduction }: { readonly reproduction: Pick<Reproduction, 'week' | 'hourly'> }) {
  const { t } = useTranslation('library');
  const language = useLanguage();
  const scale = useScale();
  const tick = { ...TICK, fontSize: TICK.fontSize * scale };
  const frame = useRef<HTMLDivElement>(null);
  const { width, height } = useSize(frame);
  const hours = useMemo(() => weekHours(reproduction), [reproduction]);
  const noons = hours.filter(({ isNoon }) => isNoon);
  const nameOf = (place: number) => t(`import.of.${WEEKDAYS[hours[place]?.weekday ?? 0]}`);
  return (
    <div ref={frame} className={styles.frame} role="img" aria-label={t('import.week.picture')}>
      {width > 0 && (
        <ComposedChart width={width} height={height} data={hours} margin={MARGIN} barCategoryGap={0.5} accessibilityLayer={false}>
          <CartesianGrid vertical={false} stroke="var(--line)" />
          <XAxis
            dataKey="place"
            ticks={noons.map(({ place }) => place)}
            tickFormatter={nameOf}
            interval={0}
            tick={tick}
            height={30 * scale}
            tickLine={false}
            stroke="var(--line-strong)"
          />
          <YAxis
            width={AXIS_WIDTH * scale}
            tick={tick}
            tickFormatter={(value: number) => figure(value, value % 1 === 0 ? 0 : 1, language)}
            axisLine={false}
            tickLine={false}
          />
          <Tooltip
            isAnimationActive={false}
            cursor={{ fill: 'var(--accent-tint)' }}
            content={({ payload }) => <HourTip hour={payload?.[0]?.payload as WeekHour | undefined} />}
          />
          <Bar dataKey="file" fill="var(--fit-file)" isAnimationActive={false} />
          <Line dataKey="simulated" stroke="var(--accent)" strokeWidth={2} dot={false} activeDot={false} isAnimationActive={false} />
        </ComposedChart>
      )}
    </div>
  );
}

/** The hour under the pointer. */
function HourTip({ hour }: { readonly hour: WeekHour | undefined }) {
  const { t } = useTranslation('library');
  const language = useLanguage();
  if (hour?.hour === undefined) return null;
  const shown = (value: number | null) => (value === null ? '–' : figure(value, value < 10 ? 1 : 0, language));
  return (
    <p className={styles.tip}>
      {t('import.week.tip', { weekday: t(`import.of.${WEEKDAYS[hour.weekday]}`), hour: hour.hour, file: shown(hour.file), simulated: shown(hour.simulated) })}
    </p>
  );
}
