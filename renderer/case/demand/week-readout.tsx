import { useTranslation } from 'react-i18next';
import { figure } from '../../format/figures.js';
import { useLanguage } from '../../i18n/use-language.js';
import { WEEKDAYS } from '../../simulation/door.js';
import type { Plan } from '../plan.js';
import { cellsBetween } from './brush.js';
import type { WeekCursor } from './use-week-cursor.js';
import { sum, type Week } from './week.js';
import styles from './week-map.module.css';

/** What is chosen, in words, and what the keys do. Read out as it changes. */
export function WeekReadout({ plan, week, cursor }: { readonly plan: Plan; readonly week: Week; readonly cursor: WeekCursor }) {
  const { t } = useTranslation('case');
  const language = useLanguage();
  const { at, anchor, typed, used } = cursor;
  if (!used) return <p className={styles.readout}>{t('week.hint')}</p>;
  const cells = cellsBetween(anchor, at);
  const visitors = sum(cells.map(({ day, hour }) => week[day]?.[hour] ?? 0));
  const days = [at.day, anchor.day].sort((a, b) => a - b).map((day) => t(`choice.calendar.firstWeekday.${WEEKDAYS[day]}`));
  const hours = [at.hour, anchor.hour].sort((a, b) => a - b).map((hour) => plan.hours[hour] ?? 0);
  const words = {
    weekday: days[0],
    toWeekday: days[1],
    from: `${hours[0]}:00`,
    to: `${(hours[1] ?? 0) + 1}:00`,
    visitors: figure(visitors, 0, language),
  };
  return (
    <p className={styles.readout} aria-live="polite">
      {typed !== null ? t('week.typing', { number: typed }) : t(cells.length === 1 ? 'week.cell' : days[0] === days[1] ? 'week.hours' : 'week.range', words)}{' '}
      <span>{t('week.keys')}</span>
    </p>
  );
}
