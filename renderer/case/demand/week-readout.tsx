import { useTranslation } from 'react-i18next';
import { figure } from '../../format/figures.js';
import { useLanguage } from '../../i18n/use-language.js';
import { WEEKDAYS } from '../../simulation/door.js';
import { cellsBetween } from '../grid/cells.js';
import grid from '../grid/grid.module.css';
import type { GridCursor } from '../grid/use-grid-cursor.js';
import type { Plan } from '../plan.js';
import { sum, type Week } from './week.js';

/** What is chosen, in words, and what the keys do. Read out as it changes. */
export function WeekReadout({ plan, week, cursor }: { readonly plan: Plan; readonly week: Week; readonly cursor: GridCursor }) {
  const { t } = useTranslation('case');
  const language = useLanguage();
  const { at, anchor, typed, used } = cursor;
  if (!used) return <p className={grid.readout}>{t('week.hint')}</p>;
  const cells = cellsBetween(anchor, at);
  const visitors = sum(cells.map(({ row, column }) => week[row]?.[column] ?? 0));
  const days = [at.row, anchor.row].sort((a, b) => a - b).map((day) => t(`choice.calendar.firstWeekday.${WEEKDAYS[day]}`));
  const hours = [at.column, anchor.column].sort((a, b) => a - b).map((hour) => plan.hours[hour] ?? 0);
  const words = {
    weekday: days[0],
    toWeekday: days[1],
    from: `${hours[0]}:00`,
    to: `${(hours[1] ?? 0) + 1}:00`,
    visitors: figure(visitors, 0, language),
  };
  return (
    <p className={grid.readout} aria-live="polite">
      {typed !== null ? t('week.typing', { number: typed }) : t(cells.length === 1 ? 'week.cell' : days[0] === days[1] ? 'week.hours' : 'week.range', words)}{' '}
      <span>{t('week.keys')}</span>
    </p>
  );
}
