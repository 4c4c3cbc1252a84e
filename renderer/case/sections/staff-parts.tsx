import { useTranslation } from 'react-i18next';
import { ShiftMap } from '../shifts/shift-map.js';
import { usePlan } from '../use-plan.js';

/** Who is on duty when: the shift grid. */
export function StaffParts() {
  const { t } = useTranslation('case');
  const plan = usePlan();
  if (plan === null) return null;
  return plan.roster === null ? <p>{t('roster.none')}</p> : <ShiftMap plan={plan} />;
}
