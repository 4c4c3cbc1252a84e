import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Pick } from '../../components/pick.js';
import { localText } from '../../i18n/local-text.js';
import { useLanguage } from '../../i18n/use-language.js';
import { WEEKDAYS } from '../../simulation/door.js';
import { useCase } from '../../stores/stores.js';
import { FieldChip } from '../fields/field-chip.js';
import { FieldProblems } from '../fields/field-problems.js';
import { usePlan } from '../use-plan.js';
import { DemandMap } from './demand-map.js';
import styles from './demand-parts.module.css';
import { WEEKDAYS_FIELDS } from './weekday-fields.js';

/** The day by hour map of visitors, the share of each hour beside it and the weekdays below. */
export function DemandParts() {
  const { t } = useTranslation('case');
  const language = useLanguage();
  const [store, setStore] = useState(0);
  const stores = useCase((s) => s.scenario?.world.stores ?? null);
  const sinusoid = useCase((s) => s.scenario?.world.demand.sinusoid !== undefined);
  const chosen = stores !== null && store < stores.length ? store : 0;
  const plan = usePlan(chosen);
  if (plan === null || stores === null) return null;
  return (
    <>
      {stores.length > 1 && (
        <Pick
          label={t('heat.store')}
          value={String(chosen)}
          options={stores.map((each, i) => ({ value: String(i), label: localText(each.title, language, each.id) }))}
          onChange={(key) => setStore(Number(key))}
        />
      )}
      {!sinusoid && <DemandMap plan={plan} />}
      <div className={styles.weekdays}>
        <h3>{t('heat.weekdays')}</h3>
        {WEEKDAYS.map((weekday) => (
          <span key={weekday}>
            {t(`choice.calendar.firstWeekday.${weekday}`)} <FieldChip name={`demand.weekdayFactors.${weekday}`} />
          </span>
        ))}
      </div>
      <FieldProblems names={WEEKDAYS_FIELDS} />
      <FieldProblems names={['demand.hourShares']} />
    </>
  );
}
