import type { HTMLAttributes } from 'react';
import { useTranslation } from 'react-i18next';
import { figure } from '../../format/figures.js';
import { useLanguage } from '../../i18n/use-language.js';
import { WEEKDAYS } from '../../simulation/door.js';
import { FieldChip } from '../fields/field-chip.js';
import grid from '../grid/grid.module.css';
import { GRID, GridCell } from '../grid/grid-cell.js';
import { HourHeads } from '../grid/hour-heads.js';
import type { GridCursor } from '../grid/use-grid-cursor.js';
import { useGridFocus } from '../grid/use-grid-focus.js';
import type { Plan } from '../plan.js';
import { sum, type Week } from './week.js';
import styles from './week-map.module.css';

interface WeekGridProps {
  readonly plan: Plan;
  readonly week: Week;
  readonly saved: Week | null;
  readonly cursor: GridCursor;
  readonly handlers: HTMLAttributes<HTMLElement>;
}

/** Deepest tint of a cell, in per cent of the accent: the number stays readable on it in both themes. */
const DEEPEST = 46;

/** The week as a table of numbers: it is its own twin for those who do not see the tints. */
export function WeekGrid({ plan, week, saved, cursor, handlers }: WeekGridProps) {
  const { t } = useTranslation('case');
  const table = useGridFocus(cursor);
  const most = Math.max(1e-9, ...week.flat());
  return (
    <table
      ref={table}
      className={`${grid.grid} ${styles.week}`}
      aria-label={t('week.label')}
      {...GRID}
      data-dense={plan.hours.length > 16 || undefined}
      onKeyDown={cursor.onKeyDown}
      onBlur={cursor.onBlur}
      {...handlers}
    >
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">{t('week.weekday')}</span>
          </th>
          <HourHeads hours={plan.hours} />
          <th scope="col">{t('week.day')}</th>
          <th scope="col">{t('week.factor')}</th>
        </tr>
      </thead>
      <tbody>
        {WEEKDAYS.map((weekday, day) => (
          <WeekRow key={weekday} day={day} plan={plan} week={week} saved={saved} cursor={cursor} most={most} />
        ))}
      </tbody>
    </table>
  );
}

interface WeekRowProps extends Omit<WeekGridProps, 'handlers'> {
  readonly day: number;
  /** The fullest hour of the week. */
  readonly most: number;
}

function WeekRow({ day, plan, week, saved, cursor, most }: WeekRowProps) {
  const { t } = useTranslation('case');
  const language = useLanguage();
  const weekday = t(`choice.calendar.firstWeekday.${WEEKDAYS[day]}`);
  const values = week[day] ?? [];
  return (
    <tr>
      <th scope="row" data-row-head={day}>
        {weekday}
      </th>
      {values.map((visitors, hour) => {
        const from = plan.hours[hour] ?? 0;
        const shown = figure(visitors, visitors < 10 && visitors > 0 ? 1 : 0, language);
        const before = saved?.[day]?.[hour];
        return (
          <GridCell
            key={from}
            cell={{ row: day, column: hour }}
            cursor={cursor}
            label={t('week.cell', { weekday, from: `${from}:00`, to: `${from + 1}:00`, visitors: shown })}
            text={shown}
            part={4 + (visitors / most) * (DEEPEST - 4)}
            isChanged={before !== undefined && Math.abs(before - visitors) > Math.max(0.05, before * 0.01)}
          />
        );
      })}
      <td className={styles.total}>{figure(sum(values), 0, language)}</td>
      <td className={styles.factor}>
        <FieldChip name={`demand.weekdayFactors.${WEEKDAYS[day]}`} bare />
      </td>
    </tr>
  );
}
