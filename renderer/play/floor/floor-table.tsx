import type { Role } from '../../simulation/door.js';
import type { StoreScene } from '../../simulation/play/play-scene.js';
import { usePlay, usePlayTexts } from '../use-play.js';
import { useRoles } from '../use-roles.js';

/** The floor as a table: who is where, what is full and what is empty. For those who listen to it. */
export function FloorTable() {
  const { t } = usePlayTexts();
  const roles = useRoles();
  // As a text: the same counts again are not drawn again.
  const counted = usePlay((s) => (s.scene === null ? null : JSON.stringify(countsOf(s.scene))));
  if (counted === null) return null;
  const { staff, customers, empty } = JSON.parse(counted) as FloorCounts;
  return (
    <table className="visually-hidden" id="floor-table">
      <caption>{t('table.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('table.place')}</th>
          <th scope="col">{t('table.staff')}</th>
          <th scope="col">{t('table.customers')}</th>
        </tr>
      </thead>
      <tbody>
        {roles.map((role) => (
          <tr key={role}>
            <th scope="row">{t(`place.${role}`)}</th>
            <td>{staff[role]}</td>
            <td>{customers[role]}</td>
          </tr>
        ))}
        <tr>
          <th scope="row">{t('table.empty')}</th>
          <td colSpan={2}>{empty.length === 0 ? t('table.none') : empty.join(', ')}</td>
        </tr>
      </tbody>
    </table>
  );
}

interface FloorCounts {
  readonly staff: Readonly<Record<Role, number>>;
  readonly customers: Readonly<Record<Role, number>>;
  /** Groups (from 1) whose shelf is empty. */
  readonly empty: readonly number[];
}

function countsOf({ people, line, atTills, browsingCount, deskLine, atDesk, stock }: StoreScene): FloorCounts {
  const staff = { checkout: 0, floor: 0, stock: 0, desk: 0 };
  for (const { role, doing } of people) if (doing !== 'break') staff[role]++;
  return {
    staff,
    customers: { checkout: line.length + atTills.length, floor: browsingCount, stock: 0, desk: deskLine.length + atDesk.length },
    empty: stock?.shelves.flatMap(({ isEmpty }, i) => (isEmpty ? [i + 1] : [])) ?? [],
  };
}
