import { useTranslation } from 'react-i18next';
import { Pick } from '../../components/pick.js';
import { Segmented } from '../../components/segmented.js';
import { localText } from '../../i18n/local-text.js';
import { useLanguage } from '../../i18n/use-language.js';
import { WEEKDAYS } from '../../simulation/door.js';
import { useCase } from '../../stores/stores.js';
import type { Plan } from '../plan.js';
import type { Weekday } from './hourly.js';
import styles from './shifts.module.css';

interface ShiftHeadProps {
  readonly plan: Plan;
  /** Counted from 0. */
  readonly day: number;
  readonly store: number;
  /** Name of the strategy chosen beside the sections; null where there is none. */
  readonly strategy: string | null;
  readonly ofStrategy: boolean;
  readonly onDay: (day: number) => void;
  readonly onStore: (store: number) => void;
  readonly onOfStrategy: (ofStrategy: boolean) => void;
  /** Of the day that is shown. */
  readonly weekday: Weekday;
  /** Whether what is painted holds on that weekday only. */
  readonly ofWeekday: boolean;
  readonly onOfWeekday: (ofWeekday: boolean) => void;
}

/** Days that can be chosen: a list of a year would help nobody. */
const MOST_DAYS = 42;

/** Whose roster, of which day, whether it is that of every day, and at which store its load is measured. */
export function ShiftHead({ plan, day, store, strategy, ofStrategy, onDay, onStore, onOfStrategy, weekday, ofWeekday, onOfWeekday }: ShiftHeadProps) {
  const { t } = useTranslation('case');
  const language = useLanguage();
  const stores = useCase((s) => s.scenario?.world.stores ?? null);
  const dayName = (each: number) => t('roster.dayName', { weekday: t(`choice.calendar.firstWeekday.${WEEKDAYS[plan.weekdays[each] ?? 0]}`), day: each + 1 });
  return (
    <div className={styles.head}>
      {strategy !== null && (
        <Segmented
          label={t('shift.of')}
          value={ofStrategy ? 'strategy' : 'case'}
          segments={[
            { value: 'case', label: t('shift.ofCase') },
            { value: 'strategy', label: strategy, name: t('shift.ofStrategy', { name: strategy }) },
          ]}
          onChange={(value) => onOfStrategy(value === 'strategy')}
        />
      )}
      <Pick
        label={t('roster.day')}
        value={String(day)}
        options={plan.weekdays.slice(0, MOST_DAYS).map((_, each) => ({ value: String(each), label: dayName(each) }))}
        onChange={(key) => onDay(Number(key))}
      />
      <Segmented
        label={t('shift.days')}
        value={ofWeekday ? 'weekday' : 'all'}
        segments={[
          { value: 'all', label: t('shift.everyDay') },
          { value: 'weekday', label: t(`shift.every.${weekday}`) },
        ]}
        onChange={(value) => onOfWeekday(value === 'weekday')}
      />
      {stores !== null && stores.length > 1 && (
        <Pick
          label={t('shift.store')}
          value={String(store)}
          options={stores.map((each, i) => ({ value: String(i), label: localText(each.title, language, each.id) }))}
          onChange={(key) => onStore(Number(key))}
        />
      )}
    </div>
  );
}
