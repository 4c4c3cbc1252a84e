import { useTranslation } from 'react-i18next';
import { figure } from '../../format/figures.js';
import { useLanguage } from '../../i18n/use-language.js';
import { ROLES } from '../../simulation/door.js';
import { cellsBetween } from '../grid/cells.js';
import grid from '../grid/grid.module.css';
import type { GridCursor } from '../grid/use-grid-cursor.js';
import { levelsOf } from './load-row.js';
import { staffingOf } from './staffing.js';
import type { Shifts } from './use-shifts.js';

/** What is chosen, in words, and what the keys do. Read out as it changes. */
export function ShiftReadout({ shifts, day, cursor }: { readonly shifts: Shifts; readonly day: number; readonly cursor: GridCursor }) {
  const { t } = useTranslation('case');
  const language = useLanguage();
  const { at, anchor, typed, used } = cursor;
  const { plan, painting, world } = shifts;
  if (!used) return <p className={grid.readout}>{t('shift.hint')}</p>;
  const role = ROLES[at.row] ?? 'checkout';
  const cells = cellsBetween(anchor, at);
  const hours = [at.column, anchor.column].sort((a, b) => a - b).map((column) => plan.hours[column] ?? 0);
  const staffing = staffingOf(plan, role, day, at.column, levelsOf(world));
  const pressure = plan.load?.pressure[role]?.[day]?.[at.column];
  const words = {
    role: t(`role.${role}`),
    from: `${hours[0]}:00`,
    to: `${(hours[1] ?? 0) + 1}:00`,
    count: painting.rows[at.row]?.[at.column] ?? 0,
    hours: figure(
      cells.reduce((sum, { row, column }) => sum + (painting.rows[row]?.[column] ?? 0), 0),
      0,
      language,
    ),
    visitors: figure(plan.load?.forecast[day]?.[at.column] ?? 0, 0, language),
  };
  const said = [
    cells.length > 1 ? t('shift.range', words) : t('shift.cell', words),
    ...(cells.length > 1 ? [] : [t('shift.visitors', words)]),
    ...(cells.length > 1 || pressure === undefined ? [] : [t('shift.atPressure', { pressure: figure(pressure, 2, language) })]),
    ...(cells.length > 1 || staffing === null ? [] : [t(`shift.${staffing}`)]),
  ].join(t('value.comma'));
  return (
    <p className={grid.readout} aria-live="polite">
      {typed !== null ? t('shift.typing', { number: typed }) : said} <span>{t('shift.keys')}</span>
    </p>
  );
}
