import type { CSSProperties, HTMLAttributes } from 'react';
import { useTranslation } from 'react-i18next';
import { figure } from '../../format/figures.js';
import { useLanguage } from '../../i18n/use-language.js';
import { ROLES, type Role } from '../../simulation/door.js';
import grid from '../grid/grid.module.css';
import { GRID, GridCell } from '../grid/grid-cell.js';
import { HourHeads } from '../grid/hour-heads.js';
import type { GridCursor } from '../grid/use-grid-cursor.js';
import { useGridFocus } from '../grid/use-grid-focus.js';
import { LoadRow } from './load-row.js';
import styles from './shifts.module.css';
import type { Shifts } from './use-shifts.js';

interface ShiftGridProps {
  readonly shifts: Shifts;
  /** Counted from 0. */
  readonly day: number;
  readonly cursor: GridCursor;
  readonly handlers: HTMLAttributes<HTMLElement>;
}

/** Colour of each role, as on the floor. */
const TINTS: Readonly<Record<Role, string>> = {
  checkout: 'var(--role-cash)',
  floor: 'var(--role-floor)',
  stock: 'var(--role-stock)',
  desk: 'var(--role-desk)',
};

/** Tints of a cell, in per cent of the role's colour: the numbers stay readable on them in both themes. */
const LIGHTEST = 10;
const DEEPEST = 50;

/** Visitors forecast, then for each role people on duty and below them the pressure they would meet. */
export function ShiftGrid({ shifts, day, cursor, handlers }: ShiftGridProps) {
  const { t } = useTranslation('case');
  const language = useLanguage();
  const table = useGridFocus(cursor);
  const { hours, load } = shifts.plan;
  const forecast = load?.forecast[day] ?? [];
  return (
    <table
      ref={table}
      className={`${grid.grid} ${styles.shifts}`}
      aria-label={t('shift.label')}
      {...GRID}
      data-dense={hours.length > 16 || undefined}
      onKeyDown={cursor.onKeyDown}
      onBlur={cursor.onBlur}
      {...handlers}
    >
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">{t('shift.role')}</span>
          </th>
          <HourHeads hours={hours} />
          <th scope="col">{t('shift.day')}</th>
        </tr>
      </thead>
      <tbody>
        <tr className={styles.forecast}>
          <th scope="row">{t('shift.forecast')}</th>
          {hours.map((hour, i) => (
            <td key={hour}>{figure(forecast[i] ?? 0, 0, language)}</td>
          ))}
          <td>{figure(sum(forecast), 0, language)}</td>
        </tr>
      </tbody>
      {ROLES.map((role, row) => (
        <tbody key={role} style={{ '--tint': TINTS[role] } as CSSProperties}>
          <PeopleRow role={role} row={row} shifts={shifts} cursor={cursor} />
          <LoadRow role={role} shifts={shifts} day={day} />
        </tbody>
      ))}
    </table>
  );
}

interface PeopleRowProps {
  readonly role: Role;
  readonly row: number;
  readonly shifts: Shifts;
  readonly cursor: GridCursor;
}

function PeopleRow({ role, row, shifts, cursor }: PeopleRowProps) {
  const { t } = useTranslation('case');
  const language = useLanguage();
  const { hours } = shifts.plan;
  const people = shifts.painting.rows[row] ?? [];
  const most = Math.max(1, ...people);
  const name = t(`role.${role}`);
  return (
    <tr className={styles.people}>
      <th scope="row" data-row-head={row} title={t('shift.rowHint')}>
        {name}
      </th>
      {hours.map((hour, column) => {
        const count = people[column] ?? 0;
        const before = shifts.saved?.[row]?.[column];
        return (
          <GridCell
            key={hour}
            cell={{ row, column }}
            cursor={cursor}
            label={t('shift.cell', { role: name, from: `${hour}:00`, to: `${hour + 1}:00`, count })}
            text={figure(count, 0, language)}
            part={count === 0 ? 0 : LIGHTEST + (count / most) * (DEEPEST - LIGHTEST)}
            isChanged={before !== undefined && before !== count}
          />
        );
      })}
      <td>{t('shift.hours', { hours: figure(sum(people), 0, language) })}</td>
    </tr>
  );
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
