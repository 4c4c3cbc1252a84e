import { useTranslation } from 'react-i18next';
import { figure, signedFigure } from '../../format/figures.js';
import { useLanguage } from '../../i18n/use-language.js';
import type { Plan } from '../plan.js';
import styles from './shift-labour.module.css';
import { labourOf } from './staffing.js';

interface ShiftLabourProps {
  readonly plan: Plan;
  /** The rosters of the case, where those of a strategy are shown. */
  readonly ofCase: Plan | null;
  /** Counted from 0. */
  readonly day: number;
}

/** Hours rostered and what they cost: of the day, of its week, of the season, and how much more than in the case. */
export function ShiftLabour({ plan, ofCase, day }: ShiftLabourProps) {
  const { t } = useTranslation('case');
  const language = useLanguage();
  const monday = Math.max(0, day - (plan.weekdays[day] ?? 0));
  const spans = [
    { id: 'day', from: day, to: day + 1 },
    { id: 'week', from: monday, to: Math.min(plan.days, day - (plan.weekdays[day] ?? 0) + 7) },
    { id: 'season', from: 0, to: plan.days },
  ] as const;
  return (
    <table className={styles.labour} aria-label={t('shift.labour')}>
      <thead>
        <tr className={styles.heads}>
          <td />
          <th scope="col">{t('shift.rostered')}</th>
          <th scope="col">{t('shift.wages')}</th>
          {ofCase !== null && <th scope="col">{t('shift.against')}</th>}
        </tr>
      </thead>
      <tbody>
        {spans.map(({ id, from, to }) => {
          const { hours, yuan } = labourOf(plan, from, to);
          return (
            <tr key={id}>
              <th scope="row">{t(`shift.of-${id}`, { from: from + 1, to })}</th>
              <td>{t('shift.hours', { hours: figure(hours, 0, language) })}</td>
              <td>{t('shift.yuan', { yuan: figure(yuan, 0, language) })}</td>
              {ofCase !== null && <td>{t('shift.hours', { hours: signedFigure(hours - labourOf(ofCase, from, to).hours, 0, language) })}</td>}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
