import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.js';
import { Pick } from '../../components/pick.js';
import { figure } from '../../format/figures.js';
import { useLanguage } from '../../i18n/use-language.js';
import { ROLES, type Role, WEEKDAYS } from '../../simulation/door.js';
import { type Json, valueAt } from '../../stores/json-path.js';
import { useCase, useStores } from '../../stores/stores.js';
import { FieldProblems } from '../fields/field-problems.js';
import { NumberInput } from '../fields/number-input.js';
import type { Plan } from '../plan.js';
import { usePlan } from '../use-plan.js';
import styles from './staff-parts.module.css';

const COLORS: Readonly<Record<Role, string>> = {
  checkout: 'var(--role-cash)',
  floor: 'var(--role-floor)',
  stock: 'var(--role-stock)',
  desk: 'var(--role-desk)',
};

/** People on duty by role and hour on one day, as the model rosters them. Typing in a cell gives the role a roster of its own. */
export function StaffParts() {
  const { t } = useTranslation('case');
  const language = useLanguage();
  const plan = usePlan();
  const [day, setDay] = useState<number | null>(null);
  if (plan === null) return null;
  if (plan.roster === null) return <p>{t('roster.none')}</p>;
  // A Saturday shows more than a Monday.
  const shown = day !== null && day < plan.days ? day : Math.max(0, plan.weekdays.indexOf(5));
  const name = (each: number) => `${t(`choice.calendar.firstWeekday.${WEEKDAYS[plan.weekdays[each] ?? 0]}`)} (${t('roster.dayName', { day: each + 1 })})`;
  return (
    <>
      <div className={styles.head}>
        <Pick
          label={t('roster.day')}
          value={String(shown)}
          options={plan.weekdays.slice(0, 42).map((_, each) => ({ value: String(each), label: name(each) }))}
          onChange={(key) => setDay(Number(key))}
        />
        <span className={styles.hours}>{t('roster.hours', { hours: figure(plan.rosterHours, 0, language) })}</span>
      </div>
      <table className={styles.table}>
        <thead>
          <tr>
            <td />
            {plan.hours.map((hour) => (
              <th key={hour} scope="col">
                {hour % 2 === 0 ? `${hour}:00` : <span className="visually-hidden">{hour}:00</span>}
              </th>
            ))}
            <td />
          </tr>
        </thead>
        <tbody>
          {ROLES.map((role) => (
            <RoleRow key={role} role={role} plan={plan} day={shown} />
          ))}
        </tbody>
      </table>
      <FieldProblems names={ROLES.map((role) => `staff.hourly.${role}`)} />
      <p className={styles.hint}>{t('roster.hint')}</p>
    </>
  );
}

function RoleRow({ role, plan, day }: { readonly role: Role; readonly plan: Plan; readonly day: number }) {
  const { t } = useTranslation('case');
  const { theCase } = useStores();
  const path = ['world', 'staff', 'hourly', role];
  const own = useCase((s) => valueAt(s.document ?? undefined, path));
  const saved = useCase((s) => valueAt(s.saved ?? undefined, path));
  const planned = plan.roster?.[role][day] ?? [];
  const people = Array.isArray(own) ? plan.hours.map((_, i) => Number(own[i] ?? 0)) : planned;
  const most = Math.max(1, ...people);
  const name = t(`role.${role}`);
  const set = (at: number, value: number) => theCase.getState().edit(path, people.map((each, i) => (i === at ? value : each)) as Json, `roster ${role} ${at}`);
  return (
    <tr style={{ '--role': COLORS[role] } as React.CSSProperties}>
      <th scope="row">
        {name}
        {own !== undefined && <span className={styles.own}>{t('roster.own')}</span>}
      </th>
      {people.map((count, i) => (
        <td
          key={plan.hours[i]}
          className={styles.cell}
          style={{ '--part': `${Math.round(14 + (count / most) * 36)}%` } as React.CSSProperties}
          data-changed={(own !== undefined && Number(Array.isArray(saved) ? saved[i] : planned[i]) !== count) || undefined}
        >
          <NumberInput
            whole
            label={t('roster.cell', { role: name, from: `${plan.hours[i]}:00`, to: `${(plan.hours[i] ?? 0) + 1}:00` })}
            value={count}
            onChange={(value) => set(i, value)}
          />
        </td>
      ))}
      <td>
        {own !== undefined && (
          <Button kind="quiet" aria-label={t('roster.backName', { role: name })} onPress={() => theCase.getState().remove(path)}>
            {t('roster.back')}
          </Button>
        )}
      </td>
    </tr>
  );
}
