import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Pick } from '../../components/pick.js';
import { Segmented } from '../../components/segmented.js';
import { localText } from '../../i18n/local-text.js';
import { useLanguage } from '../../i18n/use-language.js';
import { WEEKDAYS } from '../../simulation/door.js';
import { useCase } from '../../stores/stores.js';
import { WeekMap } from '../demand/week-map.js';
import { FieldChip } from '../fields/field-chip.js';
import { FieldProblems } from '../fields/field-problems.js';
import { usePlan } from '../use-plan.js';
import { DemandMap } from './demand-map.js';
import styles from './demand-parts.module.css';
import { WEEKDAYS_FIELDS } from './weekday-fields.js';

/** What the painted week writes. */
const WEEK_PATHS = 'world.demand.weekdayFactors world.demand.hourShares world.demand.hourSharesByWeekday';

const VIEWS = ['ordinary', 'season'] as const;

/** Visitors by hour: the ordinary week, which is painted, and what it comes to over the season. */
export function DemandParts() {
  const { t } = useTranslation('case');
  const language = useLanguage();
  const [store, setStore] = useState(0);
  const [view, setView] = useState<(typeof VIEWS)[number]>('ordinary');
  const stores = useCase((s) => s.scenario?.world.stores ?? null);
  const sinusoid = useCase((s) => s.scenario?.world.demand.sinusoid !== undefined);
  const chosen = stores !== null && store < stores.length ? store : 0;
  const plan = usePlan(chosen);
  if (plan === null || stores === null) return null;
  if (sinusoid) return <Weekdays />;
  return (
    <>
      <div className={styles.head}>
        <Segmented label={t('week.view')} value={view} segments={VIEWS.map((value) => ({ value, label: t(`week.${value}`) }))} onChange={setView} />
        {view === 'season' && stores.length > 1 && (
          <Pick
            label={t('heat.store')}
            value={String(chosen)}
            options={stores.map((each, i) => ({ value: String(i), label: localText(each.title, language, each.id) }))}
            onChange={(key) => setStore(Number(key))}
          />
        )}
      </div>
      <div data-path={WEEK_PATHS}>{view === 'season' ? <DemandMap plan={plan} /> : <WeekMap plan={plan} />}</div>
      <FieldProblems names={WEEKDAYS_FIELDS} />
      <FieldProblems names={['demand.hourShares', 'demand.hourSharesByWeekday']} />
    </>
  );
}

/** The weekdays alone, where the hours follow a smooth swing. */
function Weekdays() {
  const { t } = useTranslation('case');
  return (
    <>
      <div className={styles.weekdays}>
        <h3>{t('heat.weekdays')}</h3>
        {WEEKDAYS.map((weekday) => (
          <span key={weekday}>
            {t(`choice.calendar.firstWeekday.${weekday}`)} <FieldChip name={`demand.weekdayFactors.${weekday}`} />
          </span>
        ))}
      </div>
      <FieldProblems names={WEEKDAYS_FIELDS} />
    </>
  );
}
