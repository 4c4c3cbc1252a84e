import { ROLES } from '../../simulation/door.js';
import { usePlay, usePlayTexts } from '../use-play.js';

/** The floor as a table: who is where, what is full and what is empty. For those who listen to it. */
export function FloorTable() {
  const { t } = usePlayTexts();
  const scene = usePlay((s) => s.scene);
  if (scene === null) return null;
  const staff = (role: (typeof ROLES)[number]) => scene.people.filter((person) => person.role === role && person.doing !== 'break').length;
  const customers = {
    checkout: scene.line.length + scene.atTills.length,
    floor: scene.browsingCount,
    stock: 0,
    desk: scene.deskLine.length + scene.atDesk.length,
  };
  const empty = scene.stock?.shelves.flatMap(({ isEmpty }, i) => (isEmpty ? [i + 1] : [])) ?? [];
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
        {ROLES.map((role) => (
          <tr key={role}>
            <th scope="row">{t(`place.${role}`)}</th>
            <td>{staff(role)}</td>
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
