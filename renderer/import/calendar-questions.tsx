import { useTranslation } from 'react-i18next';
import { Button } from '../components/button.js';
import type { ImportReport } from '../simulation/door.js';
import { type DaySpan, DaysField, type ListedSpan } from './days-field.js';
import styles from './questions.module.css';

interface PromotionsQuestionProps {
  readonly value: readonly ListedSpan[];
  readonly by: ImportReport['promotions']['by'];
  readonly within: DaySpan | null;
  readonly onChange: (value: readonly ListedSpan[]) => void;
}

/** Days of promotion: what the file says or what looks like it, to be put right. */
export function PromotionsQuestion({ value, by, within, onChange }: PromotionsQuestionProps) {
  const { t } = useTranslation('library');
  const change = (id: number, span: DaySpan) => onChange(value.map((each) => (each.id === id ? { ...span, id } : each)));
  return (
    <div>
      <dt>{t('import.ask.promotions')}</dt>
      <dd>
        <ul className={styles.spans}>
          {value.map((span, i) => (
            <li key={span.id}>
              <DaysField
                value={span}
                within={within}
                label={{
                  from: t('import.ask.promotionFrom', { number: i + 1 }),
                  to: t('import.ask.promotionTo', { number: i + 1 }),
                  between: t('import.ask.until'),
                }}
                onChange={(next) => change(span.id, next)}
              />
              <Button
                kind="quiet"
                aria-label={t('import.ask.promotionRemove', { number: i + 1 })}
                onPress={() => onChange(value.filter(({ id }) => id !== span.id))}
              >
                ×
              </Button>
            </li>
          ))}
        </ul>
        <Button kind="quiet" onPress={() => onChange([...value, nextSpan(value, within)])}>
          {t('import.ask.promotionAdd')}
        </Button>
        <p className={styles.hint}>{t(`import.ask.by.${by}`)}</p>
      </dd>
    </div>
  );
}

/** The day after the last promotion, to begin with. */
function nextSpan(value: readonly ListedSpan[], within: DaySpan | null): ListedSpan {
  const id = Math.max(-1, ...value.map((span) => span.id)) + 1;
  const last = value
    .map(({ to }) => to)
    .sort()
    .at(-1);
  if (last === undefined || last === '') return { id, from: within?.from ?? '', to: within?.from ?? '' };
  const next = new Date(Date.parse(`${last}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
  const day = within !== null && next > within.to ? within.to : next;
  return { id, from: day, to: day };
}

interface SeasonQuestionProps {
  readonly value: DaySpan | null;
  readonly within: DaySpan | null;
  readonly onChange: (value: DaySpan) => void;
}

/** Which days of the file become the season of the case. */
export function SeasonQuestion({ value, within, onChange }: SeasonQuestionProps) {
  const { t } = useTranslation('library');
  return (
    <div>
      <dt>{t('import.ask.season')}</dt>
      <dd>
        <DaysField
          value={value ?? { from: '', to: '' }}
          within={within}
          label={{ from: t('import.ask.seasonFrom'), to: t('import.ask.seasonTo'), between: t('import.ask.until') }}
          onChange={onChange}
        />
      </dd>
    </div>
  );
}
