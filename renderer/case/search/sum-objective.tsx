import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.js';
import button from '../../components/button.module.css';
import { localText } from '../../i18n/local-text.js';
import { useLanguage } from '../../i18n/use-language.js';
import type { LocalText } from '../../simulation/door.js';
import type { JsonObject } from '../../stores/json-path.js';
import { FieldChip } from '../fields/field-chip.js';
import { IndicatorChip } from '../fields/indicator-chip.js';
import { IndicatorList, indicatorTitle } from '../fields/indicator-list.js';
import { LocalTextInput } from '../fields/local-text-input.js';
import { WordChip } from '../fields/word-chip.js';
import { Said } from '../sections/said.js';
import { summandsOf } from './objective-edits.js';
import styles from './search-parts.module.css';

export interface SumObjectiveProps {
  readonly objective: JsonObject;
  readonly index: number;
  readonly onChange: (objective: JsonObject | string) => void;
  readonly onRemove: (() => void) | null;
}

/** The format's limit. */
const MOST = 10;

/** An objective that adds several indicators up, each times a weight: wages and what waiting is worth, for example. */
export function SumObjective({ objective, index, onChange, onRemove }: SumObjectiveProps) {
  const { t } = useTranslation('case');
  const language = useLanguage();
  const name = localText(objective.title as LocalText | undefined, language, String(objective.id));
  const summands = summandsOf(objective);
  const direction = objective.direction === 'higher' ? 'higher' : 'lower';
  const write = (sum: readonly JsonObject[]) => onChange({ ...objective, sum });
  const directionChip = (
    <WordChip
      label={t('search.direction')}
      value={direction}
      text={t(`search.${direction}`)}
      options={(['higher', 'lower'] as const).map((each) => ({ value: each, label: t(`search.${each}`) }))}
      onChoose={(next) => onChange({ ...objective, direction: next })}
    />
  );
  return (
    <div className={styles.line}>
      <div>
        <LocalTextInput path={['search', 'objectives', index, 'title']} label={t('search.sumName')} fallback={String(objective.id)} />
        <p className={styles.sentence}>
          <Said text={t('search.sum')} chip={() => directionChip} />
        </p>
        <ul className={styles.terms} aria-label={t('search.summands', { name })}>
          {summands.map((summand, i) => (
            <Summand
              key={String(summand.indicator)}
              name={`search.objectives[${index}].sum[${i}]`}
              indicator={String(summand.indicator)}
              onChange={(indicator) => write(summands.map((each, j) => (j === i ? { ...each, indicator } : each)))}
              onRemove={summands.length > 1 ? () => write(summands.filter((_, j) => j !== i)) : null}
            />
          ))}
        </ul>
        {summands.length < MOST && (
          <IndicatorList className={`${button.button} ${button.quiet}`} onChoose={(indicator) => write([...summands, { indicator, weight: 1 }])}>
            {t('search.addSummand')}
          </IndicatorList>
        )}
        <Button kind="quiet" onPress={() => onChange(String(summands[0]?.indicator ?? ''))}>
          {t('search.toPlain', { name: indicatorTitle(String(summands[0]?.indicator ?? ''), language) })}
        </Button>
      </div>
      {onRemove !== null && (
        <Button kind="quiet" aria-label={t('search.removeObjective', { name })} onPress={onRemove}>
          ×
        </Button>
      )}
    </div>
  );
}

interface SummandProps {
  readonly name: string;
  readonly indicator: string;
  readonly onChange: (indicator: string) => void;
  readonly onRemove: (() => void) | null;
}

function Summand({ name, indicator, onChange, onRemove }: SummandProps) {
  const { t } = useTranslation('case');
  const language = useLanguage();
  const title = indicatorTitle(indicator, language);
  const pick = <IndicatorChip label={t('rules.indicator')} indicator={indicator} onChoose={onChange} />;
  return (
    <li className={styles.sentence}>
      <Said text={t('search.summand')} chip={(field) => (field === 'indicator' ? pick : <FieldChip name={`${name}.weight`} />)} />
      {onRemove !== null && (
        <Button kind="quiet" aria-label={t('search.removeSummand', { name: title })} onPress={onRemove}>
          ×
        </Button>
      )}
    </li>
  );
}
