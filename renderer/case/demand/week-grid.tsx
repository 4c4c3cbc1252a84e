import { type HTMLAttributes, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { figure } from '../../format/figures.js';
import { useLanguage } from '../../i18n/use-language.js';
import { WEEKDAYS } from '../../simulation/door.js';
import { FieldChip } from '../fields/field-chip.js';
import type { Plan } from '../plan.js';
import type { WeekCursor } from './use-week-cursor.js';
import { sum, type Week } from './week.js';
import styles from './week-map.module.css';

interface WeekGridProps {
  readonly plan: Plan;
  readonly week: Week;
  readonly saved: Week | null;
  readonly cursor: WeekCursor;
  readonly handlers: HTMLAttributes<HTMLElement>;
}

/** Deepest tint of a cell, in per cent of the accent: the number stays readable on it in both themes. */
const DEEPEST = 46;

/** Walked cell by cell, as a grid is. */
const GRID = { role: 'grid', 'aria-multiselectable': true } as const;

const CELL = { role: 'gridcell', 'aria-selected': false } as const;
const CHOSEN_CELL = { role: 'gridcell', 'aria-selected': true } as const;

/** The week as a table of numbers: it is its own twin for those who do not see the tints. */
export function WeekGrid({ plan, week, saved, cursor, handlers }: WeekGridProps) {
  const { t } = useTranslation('case');
  const table = useRef<HTMLTableElement>(null);
  const { at, used } = cursor;
  // The cell the cursor is in has the focus once the grid is used.
  useEffect(() => {
    if (used) table.current?.querySelector<HTMLElement>(`[data-week-day="${at.day}"][data-week-hour="${at.hour}"]`)?.focus({ preventScroll: false });
  }, [at.day, at.hour, used]);
  const most = Math.max(1e-9, ...week.flat());
  return (
    <table
      ref={table}
      className={styles.grid}
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
          {plan.hours.map((hour) => (
            <th key={hour} scope="col">
              {hour % 2 === 0 ? `${hour}:00` : <span className="visually-hidden">{hour}:00</span>}
            </th>
          ))}
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
  const { at, anchor, typed } = cursor;
  const isChosen = (hour: number) =>
    cursor.used &&
    day >= Math.min(at.day, anchor.day) &&
    day <= Math.max(at.day, anchor.day) &&
    hour >= Math.min(at.hour, anchor.hour) &&
    hour <= Math.max(at.hour, anchor.hour);
  return (
    <tr>
      <th scope="row">{weekday}</th>
      {values.map((visitors, hour) => {
        const isHere = at.day === day && at.hour === hour;
        const from = plan.hours[hour] ?? 0;
        const shown = figure(visitors, visitors < 10 && visitors > 0 ? 1 : 0, language);
        const before = saved?.[day]?.[hour];
        return (
          <td
            key={from}
            className={styles.cell}
            {...(isChosen(hour) ? CHOSEN_CELL : CELL)}
            tabIndex={isHere ? 0 : -1}
            aria-label={t('week.cell', { weekday, from: `${from}:00`, to: `${from + 1}:00`, visitors: shown })}
            data-week-day={day}
            data-week-hour={hour}
            data-changed={(before !== undefined && Math.abs(before - visitors) > Math.max(0.05, before * 0.01)) || undefined}
            style={{ '--part': `${(4 + (visitors / most) * (DEEPEST - 4)).toFixed(1)}%` } as React.CSSProperties}
          >
            {isHere && typed !== null ? <b>{typed}</b> : shown}
          </td>
        );
      })}
      <td className={styles.total}>{figure(sum(values), 0, language)}</td>
      <td className={styles.factor}>
        <FieldChip name={`demand.weekdayFactors.${WEEKDAYS[day]}`} bare />
      </td>
    </tr>
  );
}
