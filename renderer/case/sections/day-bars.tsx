import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/use-language.js';
import { WEEKDAYS } from '../../simulation/door.js';
import { isObject, type Json } from '../../stores/json-path.js';
import { numberText } from '../fields/value-text.js';
import type { Plan } from '../plan.js';
import styles from './day-bars.module.css';

/** One bar a day: visitors against the average ordinary day. Days of the strongest promotion are darker. */
export function DayBars({ plan, promotions }: { readonly plan: Plan; readonly promotions: readonly Json[] }) {
  const { t } = useTranslation('case');
  const language = useLanguage();
  const top = Math.max(...plan.dayFactor, 1) * 1.04;
  const marks = Array.from({ length: Math.floor(top) }, (_, i) => i + 1).filter((mark) => mark % Math.ceil(Math.floor(top) / 3) === 0 || mark === 1);
  const factor = (value: number) => `×${numberText(Number(value.toFixed(2)), language)}`;
  const low = factor(Math.min(...plan.dayFactor));
  const high = factor(Math.max(...plan.dayFactor));
  const strong = strongestDays(promotions);
  const days = plan.dayFactor.map((value, day) => ({ day, value, weekday: plan.weekdays[day] ?? 0 }));
  const dense = plan.days > 42;
  return (
    <div className={styles.chart} role="img" aria-label={t('chart.calendar', { low, high })}>
      <div className={styles.axis} aria-hidden="true">
        {marks.map((value) => (
          <span key={value} style={{ bottom: `${(value / top) * 100}%` }}>
            ×{numberText(value, language)}
          </span>
        ))}
      </div>
      <div className={styles.plot}>
        {marks.map((value) => (
          <i key={value} style={{ bottom: `${(value / top) * 100}%` }} />
        ))}
        {days.map(({ day, value, weekday }) => (
          <span
            key={day}
            className={styles.bar}
            data-strong={strong.has(day) || undefined}
            style={{ height: `${Math.min(100, (value / top) * 100)}%` }}
            title={t('chart.day', { day: day + 1, weekday: t(`choice.calendar.firstWeekday.${WEEKDAYS[weekday]}`), factor: factor(value) })}
          />
        ))}
      </div>
      <div className={styles.days} aria-hidden="true">
        {days.map(({ day, weekday }) => (
          <span key={day} data-weekend={weekday >= 5 || undefined}>
            {dense ? (day % 7 === 0 ? day + 1 : '') : t(`letter.${WEEKDAYS[weekday]}`)}
          </span>
        ))}
      </div>
    </div>
  );
}

function strongestDays(promotions: readonly Json[]): ReadonlySet<number> {
  const strongest = promotions.filter(isObject).sort((a, b) => Number(b.trafficFactor) - Number(a.trafficFactor))[0];
  if (strongest === undefined) return new Set();
  const from = Number(strongest.fromDay) - 1;
  return new Set(Array.from({ length: Math.max(0, Math.min(366, Number(strongest.toDay) - from)) }, (_, i) => from + i));
}
