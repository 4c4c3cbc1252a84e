import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.js';
import { useLanguage } from '../../i18n/use-language.js';
import type { Role, World } from '../../simulation/door.js';
import { pressureText } from './pressure-text.js';
import styles from './shifts.module.css';
import { type StaffingLevels, staffingOf } from './staffing.js';
import type { Shifts } from './use-shifts.js';

const SIGNS = { short: '▲', spare: '▽' } as const;

/** The pressure a role would meet in each hour if the day came as forecast; too few and to spare are marked, not by colour alone. */
export function LoadRow({ role, shifts, day }: { readonly role: Role; readonly shifts: Shifts; readonly day: number }) {
  const { t } = useTranslation('case');
  const language = useLanguage();
  const { plan, world, own, removable, takeBack, takeAway } = shifts;
  const pressure = plan.load?.pressure[role]?.[day] ?? null;
  const isOwn = own.includes(role);
  const levels = levelsOf(world);
  return (
    <tr className={styles.load}>
      <th scope="row">
        {pressure === null ? t('shift.noWork') : t('shift.pressure')}
        {isOwn && <span>{t('roster.own')}</span>}
      </th>
      {plan.hours.map((hour, i) => {
        const staffing = staffingOf(plan, role, day, i, levels);
        return (
          <td key={hour} data-staffing={staffing ?? undefined}>
            {pressure !== null && pressureText(pressure[i] ?? 0, staffing === 'short', levels.alertOn, language)}
            {staffing !== null && (
              <>
                <span aria-hidden="true">{SIGNS[staffing]}</span>
                <span className="visually-hidden">{t(`shift.${staffing}`)}</span>
              </>
            )}
          </td>
        );
      })}
      <td>
        {isOwn && (
          <Button kind="quiet" aria-label={t('shift.backName', { role: t(`role.${role}`) })} onPress={() => takeBack(role)}>
            {t('shift.back')}
          </Button>
        )}
        {!isOwn && removable.includes(role) && (
          <Button kind="quiet" aria-label={t('shift.awayName', { role: t(`role.${role}`) })} onPress={() => takeAway(role)}>
            {t('shift.away')}
          </Button>
        )}
      </td>
    </tr>
  );
}

/** Where the case measures no pressure, the shipped levels. */
export function levelsOf({ pressure, staff }: World): StaffingLevels {
  const none = { checkout: 0, floor: 0, stock: 0, desk: 0 };
  return { alertOn: pressure?.alertOn ?? 1, alertOff: pressure?.alertOff ?? 0.7, coreMinimum: staff === 'none' ? none : staff.coreMinimum };
}
